import type { Spot } from './found';

/** The names whose place on the pages is not their place in the checklist: what is read there is shown elsewhere. */
export function misplaced(names: readonly string[], spots: ReadonlyMap<string, Spot>): Set<string> {
	const present = names.flatMap((name) => {
		const spot = spots.get(name);
		return spot ? [{ name, spot }] : [];
	});
	const placed = present.toSorted((one, other) => compare(one.spot, other.spot));
	return new Set(present.flatMap(({ name }, at) => (placed[at]?.name === name ? [] : [name])));
}

/** As people read: down the page, and from left to right what stands side by side. */
function compare(one: Spot, other: Spot): number {
	if (one.page !== other.page) return one.page < other.page ? -1 : 1;
	const beside = one.top > other.bottom && other.top > one.bottom;
	return beside ? one.left - other.left : other.top - one.top;
}
