import type { Answer, Question } from './question';

export type ProblemKind =
	| 'empty'
	| 'not-a-number'
	| 'not-whole'
	| 'too-small'
	| 'too-large'
	| 'not-a-date'
	| 'too-long'
	| 'not-an-option';

/** What is wrong with what was typed, with the bound that it breaks. */
export interface Problem {
	readonly kind: ProblemKind;
	readonly bound?: number;
}

export type Reading = { readonly answer: Answer } | { readonly problem: Problem };

export const textLimit = 10_000;

/** Reads what a person typed or ticked; harmless noise is ignored, nothing is guessed. */
export function read(question: Question, raw: string | readonly string[]): Reading {
	if (question.type === 'choices')
		return readChoices(question, typeof raw === 'string' ? [raw] : raw);
	const text = clean(typeof raw === 'string' ? raw : (raw[0] ?? ''));
	if (text === '') return { problem: { kind: 'empty' } };
	return readText(question, text);
}

function readText(question: Question, text: string): Reading {
	switch (question.type) {
		case 'yes-no':
			return readYesNo(text);
		case 'choice':
			return question.options.some((option) => option.id === text)
				? { answer: text }
				: { problem: { kind: 'not-an-option' } };
		case 'date':
			return readDate(text);
		case 'text':
			return text.length > textLimit
				? { problem: { kind: 'too-long', bound: textLimit } }
				: { answer: text };
		default:
			return readNumber(question, text);
	}
}

function readYesNo(text: string): Reading {
	if (text === 'true' || text === 'false') return { answer: text === 'true' };
	return { problem: { kind: 'not-an-option' } };
}

function readChoices(question: Question, raw: readonly string[]): Reading {
	const chosen = question.options.map((option) => option.id).filter((id) => raw.includes(id));
	if (chosen.length < raw.length) return { problem: { kind: 'not-an-option' } };
	return chosen.length > 0 ? { answer: chosen } : { problem: { kind: 'empty' } };
}

function readNumber(question: Question, text: string): Reading {
	const value = parseNumber(text);
	if (value === undefined) return { problem: { kind: 'not-a-number' } };
	if (question.type !== 'number' && question.type !== 'amount' && !Number.isInteger(value))
		return { problem: { kind: 'not-whole' } };
	const { minimum = 0, maximum = 1e9 } = question;
	if (value < minimum) return { problem: { kind: 'too-small', bound: minimum } };
	if (value > maximum) return { problem: { kind: 'too-large', bound: maximum } };
	return { answer: value };
}

/** "12 000,50", "12.000,50", "1,200.50", "1200.5 €" and "−3" read as people mean them. */
export function parseNumber(text: string): number | undefined {
	const digits = text
		.replace(/[\s_'’]/g, '')
		.replace(/(€|eur|euros?)$/i, '')
		.replace(/^[−–]/, '-');
	if (!/^[-+]?[\d.,]+$/.test(digits)) return undefined;
	const decimal = decimalMark(digits);
	if (decimal === undefined) return undefined;
	const plain = [...digits].filter((sign) => sign === decimal || !/[.,]/.test(sign)).join('');
	const value = Number(plain.replace(',', '.'));
	return Number.isFinite(value) && /\d/.test(plain) ? value : undefined;
}

/** The decimal mark, '' when there is none; undefined when "1.200" could be read two ways. */
function decimalMark(digits: string): string | undefined {
	const marks = digits.match(/[.,]/g) ?? [];
	const last = marks.at(-1);
	if (!last) return '';
	const kinds = new Set(marks).size;
	if (kinds === 2)
		return digits.split(last).length === 2 && grouped(digits, last) ? last : undefined;
	if (marks.length > 1) return grouped(digits, '') ? '' : undefined;
	return /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? undefined : last;
}

function grouped(digits: string, decimal: string): boolean {
	const whole = (decimal ? digits.split(decimal)[0] : digits) ?? '';
	return /^[-+]?\d{1,3}([.,]\d{3})+$/.test(whole);
}

/** ISO "2026-08-21" and "21/08/2026"; only days that exist. */
function readDate(text: string): Reading {
	const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
	const french = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
	const parts = iso ? [iso[1], iso[2], iso[3]] : french ? [french[3], french[2], french[1]] : [];
	const [year, month, day] = parts.map(Number);
	if (!year || !month || !day || day > daysIn(year, month))
		return { problem: { kind: 'not-a-date' } };
	if (year < 2019 || year > 2100) return { problem: { kind: 'not-a-date' } };
	return { answer: [year, pad(month), pad(day)].join('-') };
}

function daysIn(year: number, month: number): number {
	const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function pad(part: number): string {
	return String(part).padStart(2, '0');
}

/** Controls but tab and line feed, lone surrogates, non-characters, invisible and direction marks. */
const unwanted = new RegExp(
	'(?![\\t\\n])\\p{Cc}|\\p{Cs}|[\\uFFFE\\uFFFF\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]',
	'gu'
);

/** Composed text (NFC) with line feeds, and how many characters were taken out. */
export function strip(text: string): { text: string; stripped: number } {
	const lines = text.replace(/\r\n?/g, '\n');
	const kept = lines.replace(unwanted, '');
	return { text: kept.normalize('NFC'), stripped: lines.length - kept.length };
}

/** Composed, without controls, invisible or direction marks, trimmed. */
export function clean(text: string): string {
	return strip(text).text.trim();
}

/** Cleaned, and no longer than a file may hold. */
export function curb(text: string, limit = textLimit): string {
	return clean(clean(text).slice(0, limit));
}
