import { strip } from '../domain/reading';
import { findFault } from './json-fault';

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
			/** The text is right as far as it goes: most likely an incomplete copy. */
			readonly truncated: boolean;
			readonly position: Position;
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
	const { depth, values } = survey(text);
	if (depth > depthLimit) return { problem: { kind: 'too-deep', depth, limit: depthLimit } };
	if (values > valueLimit) return { problem: { kind: 'too-many', values, limit: valueLimit } };
	const json = text.replace(/^\uFEFF/, '');
	const fault = findFault(json);
	if (!fault) return purify(JSON.parse(json));
	const { truncated, offset } = fault;
	return { problem: { kind: 'not-json', truncated, position: positionOf(json, offset) } };
}

interface Survey {
	readonly depth: number;
	/** At least as many as there are values. */
	readonly values: number;
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
	return { depth: deepest, values };
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
