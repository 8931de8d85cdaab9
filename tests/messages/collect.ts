import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

export interface Message {
	/** `app.save.failed`. */
	readonly key: string;
	readonly text: string;
	/** Calls a function of the messages gives: its arguments may be cut out of a sentence. */
	readonly called: boolean;
}

/** Every text of a language, functions called with plain arguments. */
export async function messagesIn(language: 'fr' | 'en'): Promise<Message[]> {
	const folder = resolve('src/lib/messages', language);
	const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
	const modules = await Promise.all(
		files.map(async (file) => (await import(`${folder}/${file}`)) as Record<string, unknown>)
	);
	const seen = new Set<unknown>();
	return modules.flatMap((module, i) =>
		Object.entries(module).flatMap(([name, value]) =>
			collect(value, `${files[i]?.replace('.ts', '')}.${name}`, seen)
		)
	);
}

function collect(value: unknown, key: string, seen: Set<unknown>): Message[] {
	if (typeof value === 'string') return value === '' ? [] : [{ key, text: value, called: false }];
	if (typeof value === 'function') return calls(value as (...args: unknown[]) => unknown, key);
	if (typeof value !== 'object' || value === null || seen.has(value)) return [];
	seen.add(value);
	return Object.entries(value).flatMap(([name, one]) => collect(one, `${key}.${name}`, seen));
}

/** With one and with several, as numbers and as printed. */
function calls(make: (...args: unknown[]) => unknown, key: string): Message[] {
	const tries = [1, 2, '3'].map((one) => Array.from({ length: make.length }, () => one));
	const texts = tries.flatMap((args) => {
		try {
			const text = make(...args);
			return typeof text === 'string' && text !== '' ? [text] : [];
		} catch {
			return [];
		}
	});
	return [...new Set(texts)].map((text) => ({ key, text, called: true }));
}

/** The sentences of a text, each with its number of words; marks alone are none. */
export function sentencesOf(text: string): { sentence: string; words: number }[] {
	return text
		.split(/(?<=[.!?…])[\s\u00a0\u202f]+|\n+/)
		.map((sentence) => ({
			sentence,
			words: sentence.split(/[\s\u00a0\u202f]+/).filter((word) => /[\p{L}\d]/u.test(word)).length
		}))
		.filter(({ words }) => words > 0);
}
