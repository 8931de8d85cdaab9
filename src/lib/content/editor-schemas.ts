import { z } from 'zod';
import * as schema from './schema';

/** JSON Schema of each kind of file, for editors that complete and check YAML. */
export function editorSchemas(): Record<string, object> {
	const { clause, questionnaire, duty, label, term, source, thresholds, pitfall } = schema;
	const kinds = { clause, questionnaire, duty, label, term, source, thresholds, pitfall };
	return Object.fromEntries(
		Object.entries(kinds).map(([name, kind]) => [
			name,
			z.toJSONSchema(kind, { io: 'input', unrepresentable: 'any' })
		])
	);
}
