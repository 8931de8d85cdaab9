import { expect, it } from 'vitest';
import { editorSchemas } from '../../src/lib/content/editor-schemas';

it('editors get a JSON Schema of each kind of file, with its keys', () => {
	const schemas = editorSchemas() as Record<string, { properties?: object; required?: string[] }>;
	expect(Object.keys(schemas)).toEqual(
		expect.arrayContaining(['clause', 'questionnaire', 'duty', 'label', 'thresholds'])
	);
	expect(Object.keys(schemas['clause']?.properties ?? {})).toEqual(
		expect.arrayContaining(['specification', 'award', 'performance', 'supplier', 'from-level'])
	);
	expect(schemas['clause']?.required).toContain('evidence');
});
