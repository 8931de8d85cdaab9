import { mismatch, partsOf, type Asked, type Expected } from '../../../domain/asked';
import { reckon } from '../../../domain/reply';
import {
	isBlank,
	refuse,
	type LineFault,
	type Refusal,
	type Reply,
	type ReplyPart,
	type Response,
	type ResponseProblem
} from '../../../domain/response';
import { fieldName, modelFormat, modelName } from '../form-names';
import type { Found, FoundField } from './found';
import { misplaced } from './order';
import { shows } from './shown';

interface Setting {
	readonly fields: Found['fields'];
	readonly moved: ReadonlySet<string>;
}

type LineProblem = Extract<ResponseProblem, { readonly line: string }>;

/** Believes nothing of the file: lines and codes are those asked, and what it holds besides is only told. */
export function judge(found: Found, expected: Expected): Response {
	if (found.fields.size === 0) return refuse('no-fields');
	const model = readModel(found.fields.get(modelName));
	const refusal = typeof model === 'string' ? model : mismatch(model, expected);
	if (refusal || typeof model === 'string') return refuse(refusal ?? 'not-ours');
	const same = model.fingerprint === expected.fingerprint;
	const names = expected.lines.flatMap((line) =>
		partsOf(line).map((part) => fieldName(line.id, part))
	);
	const spots = new Map([...found.fields].map(([name, { spot }]) => [name, spot]));
	const setting = {
		fields: found.fields,
		moved: same ? misplaced(names, spots) : new Set<string>()
	};
	const replies = new Map<string, Reply>();
	const problems: ResponseProblem[] = [...cautionsOf(found, new Set(names), same)];
	for (const line of expected.lines) {
		const { reply, faults } = judgeLine(line, setting);
		if (Object.keys(reply).length > 0) replies.set(line.id, reply);
		problems.push(...faults);
	}
	return {
		replies,
		problems: isBlank(replies, problems) ? [{ kind: 'empty' }, ...problems] : problems
	};
}

interface Model {
	readonly dossier: unknown;
	readonly lot: unknown;
	readonly fingerprint: unknown;
}

function readModel(field: FoundField | undefined): Model | Refusal {
	if (!field || field.twice || field.kind !== 'text') return 'not-ours';
	const parts = parseList(field.value);
	if (parts.length < 4) return 'not-ours';
	const [format, dossier, lot, fingerprint] = parts;
	return format === modelFormat ? { dossier, lot, fingerprint } : 'other-format';
}

function parseList(text: string): readonly unknown[] {
	try {
		const value: unknown = JSON.parse(text);
		return Array.isArray(value) ? value : [];
	} catch {
		return [];
	}
}

function cautionsOf(found: Found, known: ReadonlySet<string>, same: boolean): ResponseProblem[] {
	const strange = [...found.fields.keys()].filter((name) => name !== modelName && !known.has(name));
	return [
		...(same ? [] : [{ kind: 'other-version' } as const]),
		...(found.scripts ? [{ kind: 'scripts' } as const] : []),
		...(found.attachments ? [{ kind: 'attachments' } as const] : []),
		...(strange.length > 0
			? [{ kind: 'unknown-fields', found: strange.slice(0, 5).join(', ').slice(0, 200) } as const]
			: [])
	];
}

function judgeLine(line: Asked, setting: Setting): { reply: Reply; faults: LineProblem[] } {
	const parts = partsOf(line).map((part) => judgePart(line, part, setting));
	const textOf = (wanted: ReplyPart) => parts.find(({ part }) => part === wanted)?.text ?? '';
	const { reply, faults } = reckon(line, {
		answer: textOf('answer'),
		detail: textOf('detail'),
		proof: textOf('proof')
	});
	return {
		reply,
		faults: [
			...parts.flatMap((one) => one.faults),
			...faults.map((fault) => ({ ...fault, line: line.id, part: 'answer' as const }))
		]
	};
}

/** What may be another field's, or is not what the page shows, gives no text. */
function judgePart(line: Asked, part: ReplyPart, { fields, moved }: Setting) {
	const name = fieldName(line.id, part);
	const field = fields.get(name);
	const tell = (kind: LineFault, more = {}) => [{ kind, line: line.id, part, ...more }];
	if (!field) return { part, text: '', faults: tell('missing-field') };
	if (field.twice) return { part, text: '', faults: tell('duplicate-field') };
	if (field.kind !== kindOf(line, part)) return { part, text: '', faults: tell('other-kind') };
	if (moved.has(name)) return { part, text: '', faults: tell('moved') };
	const { value, shown } = field;
	if (shows(value, shown)) return { part, text: value, faults: [] };
	return { part, text: '', faults: tell('shown-differs', { found: value, shown }) };
}

function kindOf({ options }: Asked, part: ReplyPart): FoundField['kind'] {
	return part === 'answer' && options.length > 0 ? 'radio' : 'text';
}
