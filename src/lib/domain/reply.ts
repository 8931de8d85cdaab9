import type { Asked } from './asked';
import type { Question } from './question';
import { curb, parseNumber, read, strip, textLimit } from './reading';
import type { LineFault, Reply, ReplyValue } from './response';

/** What a supplier wrote for one line, as a file holds it. */
export interface Written {
	readonly answer: string;
	readonly detail: string;
	readonly proof: string;
}

export interface Reckoned {
	readonly reply: Reply;
	readonly faults: readonly { readonly kind: LineFault; readonly found?: string }[];
}

type Read = { readonly value: ReplyValue } | { readonly fault: LineFault };

/** Reads as the line is asked; what cannot be read is told, and is no value. */
export function reckon(asked: Asked, written: Written): Reckoned {
	const [detail, proof] = [written.detail, written.proof].map((text) => curb(text));
	const { reply, faults } = reckonAnswer(asked, written.answer);
	const cleaned = [written.answer, written.detail, written.proof].some(
		(text) => strip(text).stripped > 0
	);
	const cut = [written.answer, written.detail, written.proof].some(
		(text) => text.length > textLimit
	);
	return {
		reply: { ...reply, ...(detail && { detail }), ...(proof && { proof }) },
		faults: [
			...faults,
			...(cleaned ? [{ kind: 'cleaned' } as const] : []),
			...(cut ? [{ kind: 'cut' } as const] : [])
		]
	};
}

function reckonAnswer(asked: Asked, raw: string): Reckoned {
	const text = curb(raw);
	if (text === '') return { reply: {}, faults: [] };
	if (asked.per !== 'offer' && isMeasured(asked)) return reckonEach(asked, text);
	const one = readValue(asked, text);
	return 'value' in one
		? { reply: { value: one.value }, faults: [] }
		: { reply: {}, faults: [{ kind: one.fault, found: text }] };
}

/** Whether a value can be told from the name of the model before it. */
function isMeasured({ asks }: Pick<Asked, 'asks'>): boolean {
	return asks === 'number' || asks === 'price' || asks === 'date';
}

/** "Model A: 800", one a line; a value alone, on one line, holds for all. */
function reckonEach(asked: Asked, text: string): Reckoned {
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	const alone = lines.length === 1 ? readValue(asked, text) : undefined;
	if (alone && 'value' in alone) return { reply: { value: alone.value }, faults: [] };
	const read = lines.map((line) => ({ line, ...splitLine(asked, line) }));
	const each = read.flatMap(({ of, one }) =>
		of && 'value' in one ? [{ of, value: one.value }] : []
	);
	const faults = read.flatMap(({ line, of, one }) =>
		of && 'value' in one ? [] : [{ kind: faultOf(asked, one), found: line.trim() }]
	);
	return { reply: each.length > 0 ? { each } : {}, faults };
}

function splitLine(asked: Asked, line: string): { of: string; one: Read } {
	const at = Math.max(line.lastIndexOf(':'), line.lastIndexOf('='), line.lastIndexOf('\t'));
	return { of: line.slice(0, Math.max(0, at)).trim(), one: readValue(asked, line.slice(at + 1)) };
}

function faultOf({ asks }: Asked, one: Read): LineFault {
	if ('fault' in one) return one.fault;
	return asks === 'date' ? 'not-a-date' : 'not-a-number';
}

function readValue(asked: Asked, text: string): Read {
	switch (asked.asks) {
		case 'number':
		case 'price':
			return readNumber(asked, text);
		case 'date':
			return readDate(text);
		case 'yes-no':
		case 'choice':
			return readOption(asked, text);
		default:
			return { value: text };
	}
}

/** The sign of the line's own unit is no noise to stumble on; another unit is never guessed away. */
function readNumber({ asks, unit }: Asked, text: string): Read {
	const priced = asks === 'price' || unit?.startsWith('eur');
	const bare = unit === 'percent' ? text.replace(/\s*%\s*$/, '') : text;
	if (!priced && /€|eur/i.test(bare)) return { fault: 'not-a-number' };
	const value = parseNumber(bare);
	return value === undefined ? { fault: 'not-a-number' } : { value };
}

const day: Question = {
	id: 'day',
	type: 'date',
	text: '',
	why: '',
	required: false,
	options: [],
	sources: [],
	terms: []
};

function readDate(text: string): Read {
	const reading = read(day, text);
	return 'answer' in reading && typeof reading.answer === 'string'
		? { value: reading.answer }
		: { fault: 'not-a-date' };
}

function readOption({ asks, options }: Asked, text: string): Read {
	if (!options.includes(text)) return { fault: 'unknown-code' };
	return { value: asks === 'yes-no' ? text === 'yes' : text };
}
