import type { Strip } from './strip';
import { heightOf } from './strip';
import { page as sheet } from './theme';

export interface Placed {
	readonly strip: Strip;
	/** From 1. */
	readonly page: number;
	readonly top: number;
}

/** Places every strip, in order. What is kept together moves together, unless it is taller than a page. */
export function paginate(strips: readonly Strip[]): Placed[] {
	const placed: Placed[] = [];
	let page = 1;
	let y = sheet.top;
	for (const group of groupStrips(strips)) {
		if (group[0]?.opens || y + heightOf(group) > sheet.bottom) turn();
		for (const strip of group) place(strip);
	}
	return placed;

	function turn() {
		if (y === sheet.top) return;
		page += 1;
		y = sheet.top;
	}

	function place(strip: Strip) {
		if (y + strip.before + strip.height > sheet.bottom) turn();
		const fresh = y === sheet.top;
		if (fresh && strip.repeat) put(strip.repeat, 0);
		put(strip, fresh ? 0 : strip.before);
	}

	function put(strip: Strip, before: number) {
		placed.push({ strip, page, top: y + before });
		y += before + strip.height;
	}
}

function groupStrips(strips: readonly Strip[]): Strip[][] {
	const groups: Strip[][] = [];
	let open: Strip[] = [];
	let wanted = 0;
	for (const strip of strips) {
		if (strip.opens && open.length > 0) {
			groups.push(open);
			open = [];
		}
		open.push(strip);
		wanted = strip.company ?? wanted - strip.before - strip.height;
		if (strip.keep || wanted > 0) continue;
		groups.push(open);
		open = [];
	}
	if (open.length > 0) groups.push(open);
	return groups;
}
