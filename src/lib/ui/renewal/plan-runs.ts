import { diff, type Change } from '../../storage/acts';
import type { PlanData } from './plan-data';

/** How long the hand may rest within one movement, in milliseconds. */
const pause = 1000;

/** Names the movement that a change belongs to: digits of one field, steps of one slider. */
export function runs(clock = () => Date.now()): (before: PlanData, after: PlanData) => string {
	let last = { at: -Infinity, places: '', count: 0 };
	return (before, after) => {
		const changes = diff(before, after).flatMap(leaves);
		const places = changes.map((one) => one.where.join('.')).join(' ');
		const at = clock();
		const goes = places === last.places && at - last.at < pause && changes.every(isNumber);
		last = { at, places, count: last.count + (goes ? 0 : 1) };
		return `${last.count} ${places}`;
	};
}

/** The first digit also makes the record around its field: the place is that of the digit. */
function leaves(change: Change): Change[] {
	const { where, before, after } = change;
	const tree = before === undefined ? after : before;
	const alone = before === undefined || after === undefined;
	if (!alone || typeof tree !== 'object' || tree === null || Array.isArray(tree)) return [change];
	return diff((before ?? {}) as object, (after ?? {}) as object, where).flatMap(leaves);
}

/** A choice or a list is one act each time; a number is typed or slid in several. */
function isNumber({ before, after }: Change): boolean {
	return [before, after].every((one) => one === undefined || typeof one === 'number');
}
