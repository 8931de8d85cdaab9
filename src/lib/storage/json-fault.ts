/** Where a text stops being JSON. Engines say it in their own words, or not at all. */
export interface Fault {
	readonly offset: number;
	/** The text is right as far as it goes, and stops too soon: most likely an incomplete copy. */
	readonly truncated: boolean;
}

type Expected = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'next';

const blank = /[ \t\n\r]*/y;
const atom = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** The first fault, `undefined` when there is none. */
export function findFault(text: string): Fault | undefined {
	const open: string[] = [];
	let expected: Expected = 'value';
	let at = skip(blank, text, 0);
	while (at < text.length) {
		const sign = text[at] ?? '';
		const token = readToken(text, at);
		if (token.fault) return token.fault;
		const next = follow(expected, sign, open);
		if (!next) return { offset: at, truncated: false };
		expected = next;
		at = skip(blank, text, token.end);
	}
	if (expected === 'next' && open.length === 0) return undefined;
	return { offset: text.length, truncated: true };
}

function skip(pattern: RegExp, text: string, from: number): number {
	pattern.lastIndex = from;
	return from + (pattern.exec(text)?.[0].length ?? 0);
}

type Token = { end: number; fault?: undefined } | { fault: Fault };

function readToken(text: string, at: number): Token {
	const sign = text[at] ?? '';
	if ('{}[],:'.includes(sign)) return { end: at + 1 };
	if (sign === '"') return readString(text, at);
	const end = skip(atom, text, at);
	if (end > at) return { end };
	const rest = text.slice(at, at + 6);
	const begun = /^(-|\.|[eE][-+]?|t(ru?)?|f(a(ls?)?)?|n(ul?)?)$/.test(rest);
	return { fault: { offset: at, truncated: begun } };
}

function readString(text: string, at: number): Token {
	for (let i = at + 1; i < text.length; i += 1) {
		const sign = text[i] ?? '';
		if (sign === '"') return { end: i + 1 };
		if (sign < ' ') return { fault: { offset: i, truncated: false } };
		if (sign !== '\\') continue;
		const escape = text.slice(i + 1, i + 6);
		if (/^(["\\/bfnrt]|u[\da-fA-F]{4})/.test(escape)) i += 1;
		else if (/^(u[\da-fA-F]{0,3})?$/.test(escape)) break;
		else return { fault: { offset: i, truncated: false } };
	}
	return { fault: { offset: text.length, truncated: true } };
}

/** What may come after this token, `undefined` when the token may not stand here. */
function follow(expected: Expected, sign: string, open: string[]): Expected | undefined {
	const closes = (sign === '}' || sign === ']') && open.at(-1) === sign;
	if (
		closes &&
		(expected === 'next' || expected === (sign === '}' ? 'first-key' : 'first-value'))
	) {
		open.pop();
		return 'next';
	}
	if (expected === 'colon') return sign === ':' ? 'value' : undefined;
	if (expected === 'next') return sign === ',' ? afterComma(open.at(-1)) : undefined;
	if (expected === 'key' || expected === 'first-key') return sign === '"' ? 'colon' : undefined;
	if ('}],:'.includes(sign)) return undefined;
	if (sign !== '{' && sign !== '[') return 'next';
	open.push(sign === '{' ? '}' : ']');
	return sign === '{' ? 'first-key' : 'first-value';
}

function afterComma(closer: string | undefined): Expected | undefined {
	if (closer === undefined) return undefined;
	return closer === '}' ? 'key' : 'value';
}
