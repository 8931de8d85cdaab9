import { strip } from './text';

export const byteLimit = 10 * 1024 * 1024;
export const depthLimit = 32;
/** Far above any dossier; checking many more would take seconds, or overflow the checker's stack. */
export const valueLimit = 20_000;
const forbiddenKeys = ['__proto__', 'constructor', 'prototype'];

/** Where in a file a thing stands: its keys and list positions, from the outside in. */
export type Place = readonly string[];

export type JsonProblem =
	| { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
	| { readonly kind: 'too-deep'; readonly depth: number; readonly limit: number }
	| { readonly kind: 'too-many'; readonly values: number; readonly limit: number }
	| {
			readonly kind: 'not-json';
			/** The text stops before it is closed: most likely an incomplete copy. */
			readonly truncated: boolean;
			readonly position?: Position;
	  }
	| { readonly kind: 'forbidden-key'; readonly key: string; readonly where: Place };

/** Both counted from 1. */
export interface Position {
	readonly line: number;
	readonly column: number;
}

/** Characters that no text of ours may hold were taken out there. */
export interface Stripped {
	readonly kind: 'characters';
	readonly where: Place;
	readonly count: number;
}

export type Json = { value: unknown; stripped: Stripped[] } | { problem: JsonProblem };

/** Hostile text → plain values: objects without prototype, texts composed and stripped. */
export function parseJson(text: string): Json {
	const bytes = text.length > byteLimit ? text.length : new TextEncoder().encode(text).length;
	if (bytes > byteLimit) return { problem: { kind: 'too-large', bytes, limit: byteLimit } };
	const { depth, values, open } = survey(text);
	if (depth > depthLimit) return { problem: { kind: 'too-deep', depth, limit: depthLimit } };
	if (values > valueLimit) return { problem: { kind: 'too-many', values, limit: valueLimit } };
	try {
		return purify(JSON.parse(text.replace(/^\uFEFF/, '')));
	} catch (error) {
		return { problem: locate(text, open, error) };
	}
}

interface Survey {
	readonly depth: number;
	/** At least as many as there are values. */
	readonly values: number;
	/** Something is not closed at the end. */
	readonly open: boolean;
}

/** One pass over the text, before anything is built from it. */
function survey(text: string): Survey {
	let [depth, deepest, values, quoted] = [0, 0, 1, false];
	for (let i = 0; i < text.length; i += 1) {
		const sign = text[i];
		if (quoted && sign === '\\') i += 1;
		else if (sign === '"') quoted = !quoted;
		else if (quoted) continue;
		else if (sign === ',') values += 1;
		else if (sign === '{' || sign === '[') {
			values += 1;
			deepest = Math.max(deepest, (depth += 1));
		} else if (sign === '}' || sign === ']') depth -= 1;
	}
	return { depth: deepest, values, open: quoted || depth > 0 || text.trim() === '' };
}

/** Engines tell the place in three ways or not at all; of an incomplete text it is the end. */
function locate(text: string, open: boolean, error: unknown): JsonProblem {
	const message = error instanceof Error ? error.message : '';
	const offset = /position (\d+)/.exec(message)?.[1];
	const [, line, column] = /line (\d+) column (\d+) of/.exec(message) ?? [];
	if (line && column)
		return { kind: 'not-json', truncated: open, position: { line: +line, column: +column } };
	const at = offset ? Number(offset) : open ? text.length : undefined;
	if (at === undefined) return { kind: 'not-json', truncated: false };
	const truncated = open && at >= text.trimEnd().length - 1;
	return { kind: 'not-json', truncated, position: positionOf(text, at) };
}

function positionOf(text: string, offset: number): Position {
	const before = text.slice(0, offset);
	const line = before.split('\n').length;
	return { line, column: offset - before.lastIndexOf('\n') };
}

function purify(parsed: unknown): Json {
	const stripped: Stripped[] = [];
	const problem = findForbidden(parsed, []);
	return problem ? { problem } : { value: rebuild(parsed, [], stripped), stripped };
}

function findForbidden(value: unknown, where: Place): JsonProblem | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	for (const [key, inner] of Object.entries(value)) {
		if (forbiddenKeys.includes(key)) return { kind: 'forbidden-key', key, where };
		const problem = findForbidden(inner, [...where, key]);
		if (problem) return problem;
	}
	return undefined;
}

function rebuild(value: unknown, where: Place, stripped: Stripped[]): unknown {
	if (typeof value === 'string') return cleanText(value, where, stripped);
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value))
		return value.map((inner, i) => rebuild(inner, [...where, String(i)], stripped));
	const bare: Record<string, unknown> = Object.create(null);
	for (const [key, inner] of Object.entries(value))
		bare[key] = rebuild(inner, [...where, key], stripped);
	return bare;
}

function cleanText(text: string, where: Place, stripped: Stripped[]): string {
	const { text: clean, stripped: count } = strip(text);
	if (count > 0) stripped.push({ kind: 'characters', where, count });
	return clean;
}
