import type { Entry } from './entry';

/** Clauses have their own entries, with or without their list on the screen. */
const wanted =
	'a[href], button:enabled, summary:not([id^="clause-"]), input:enabled, select:enabled, textarea:enabled';

/** What the page itself offers, in its order: buttons, links, fields. */
export function controlEntries(root: ParentNode): Entry[] {
	const labels = new Set<string>();
	return [...root.querySelectorAll<HTMLElement>(wanted)].filter(isShown).flatMap((element) => {
		const label = nameOf(element);
		if (label === '' || labels.has(label)) return [];
		labels.add(label);
		return [{ group: 'here' as const, label, run: () => use(element) }];
	});
}

/** A field takes the focus, and a box its tick; the rest is done as if clicked. */
function use(element: HTMLElement): void {
	element.focus();
	const typed = 'select, textarea, input:not([type=radio], [type=checkbox], [type=file])';
	if (!element.matches(typed)) element.click();
}

function nameOf(element: HTMLElement): string {
	const fields = element as HTMLInputElement;
	const text =
		element.getAttribute('aria-label') ??
		(fields.labels?.[0] ?? element).textContent ??
		element.title;
	return text.replace(/\s+/g, ' ').trim();
}

function isShown(element: HTMLElement): boolean {
	return element.checkVisibility?.() ?? true;
}
