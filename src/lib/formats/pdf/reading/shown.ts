import { strip } from '../../../domain/reading';

/** What every viewer can write with the form's own font, and be read back. */
const sure = /[!-~\u00c0-\u00ff]/;

/** Whether the page shows what the field holds. In words, signs that few fonts have may be missing; figures agree whole. */
export function shows(value: string, shown: string | undefined): boolean {
	if (shown === undefined) return value === '';
	const [held, seen] = [value, shown].map(squeeze) as [string, string];
	if (held === seen) return true;
	if (/^[\d.,+−–-]*$/.test(held)) return false;
	const known = keepSure(held);
	return known !== held && known !== '' && known === keepSure(seen);
}

function squeeze(text: string): string {
	return strip(text).text.replace(/[\s\p{Zs}]+/gu, '');
}

function keepSure(text: string): string {
	return [...text].filter((one) => sure.test(one)).join('');
}
