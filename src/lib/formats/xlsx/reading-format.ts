import { numberText, percentText } from './reading-found';

/** What a number is read as, and what its format shows instead when that is something else. */
export interface Formatted {
	readonly text: string;
	readonly shown?: string;
}

/** "General" and its like in the languages that programs write it in. */
const plain = /^(|@|general|standard)$/i;

export function formatNumber(value: number, code: string): Formatted {
	const text = numberText(value);
	if (plain.test(code.trim())) return { text };
	const bare = undress(sectionFor(value, code));
	if (bare === undefined || !digits.test(bare)) return { text, shown: code };
	const percent = bare.includes('%');
	const decimals = /\.([0#?]*)/.exec(bare)?.[1]?.length ?? 0;
	const seen = percent ? value * 100 : value;
	const rounded = Number(seen.toFixed(decimals));
	const same = Math.abs(rounded - seen) <= 1e-9 * Math.max(1, Math.abs(seen));
	return {
		text: percent ? percentText(value) : text,
		...(!same && { shown: `${numberText(rounded)}${percent ? ' %' : ''}` })
	};
}

/** Whole places for digits, no scaling by commas at the end, no words. */
const digits = /^[-+(]?\s*[#?,\s]*[0#?][0#?,\s]*(?<![,\s])\s*(\.[0#?]+)?\s*%?\s*[-)]?$/;

/** A day is seen whole when its day, month and year are. */
export function formatDay(code: string): string | undefined {
	const bare = undress(sections(code)[0] ?? '')?.replace(/"de"|am\/pm/gi, '');
	const whole = bare !== undefined && /^[dmyhsj\s/.,:t-]+$/i.test(bare);
	return whole && /[dj]/i.test(bare) && /m/i.test(bare) && /[ya]/i.test(bare) ? undefined : code;
}

/** A text is seen unless the format puts something else in its place. */
export function formatText(code: string): string | undefined {
	const all = sections(code);
	const own = all[3] ?? all.find((one) => one.includes('@'));
	return own === undefined || plain.test(undress(own)?.trim() ?? 'x') ? undefined : code;
}

function sectionFor(value: number, code: string): string {
	const [positive = '', negative, zero] = sections(code);
	if (value < 0) return negative ?? positive;
	return value === 0 ? (zero ?? positive) : positive;
}

/** Parted by semicolons outside quotes. */
function sections(code: string): string[] {
	const found: string[] = [''];
	for (const [token] of code.matchAll(/"[^"]*"?|\\[^]|[^]/g))
		if (token === ';') found.push('');
		else found[found.length - 1] += token;
	return found;
}

const harmless = /^[\s\p{Zs}€$£]*$/u;

/** Without languages, colours, currencies and spaces; undefined when words or conditions stand in it. */
function undress(section: string): string | undefined {
	let words = false;
	const drop = (text: string) => {
		words ||= !harmless.test(text);
		return '';
	};
	const bare = section
		.replace(/\[\$([^\]-]*)(-[^\]]*)?\]/g, (_, sign: string) =>
			drop(sign.replace(/EUR|HT|TTC/g, ''))
		)
		.replace(/\[(black|red|blue|green|white|yellow|cyan|magenta)\]/gi, '')
		.replace(/"([^"]*)"/g, (whole, text: string) =>
			text === 'de' ? whole : drop(/^[\s\p{Zs}]*[-/.,]?[\s\p{Zs}]*$/u.test(text) ? '' : text)
		)
		.replace(/\\([-/.,:() ])/g, '$1')
		.replace(/\\([^])/g, (_, text: string) => drop(text))
		.replace(/_[^]|\*[^]/g, '')
		.replace(/[€$£\p{Zs}]/gu, ' ')
		.trim();
	return words || bare.includes('[') ? undefined : bare;
}
