import { keyOf, type Difference } from '../../domain/comparison';
import type { SavedDossier } from '../../domain/dossier';
import { lotsOf } from '../../domain/lot';
import { tell, type Telling, type Told } from './difference-words';

export interface DifferenceRow {
	readonly key: string;
	readonly difference: Difference;
	readonly told: Told;
}

export interface DifferenceGroup {
	readonly name: string;
	readonly rows: readonly DifferenceRow[];
}

/** In the order in which a purchase is made: answers, lot by lot the clauses, reasons, comments. */
export function groupDifferences(
	differences: readonly Difference[],
	dossiers: readonly SavedDossier[],
	telling: Telling
): DifferenceGroup[] {
	const groups = new Map<string, DifferenceRow[]>();
	const ranked = [...differences].sort((a, b) => rankOf(a, telling) - rankOf(b, telling));
	for (const difference of ranked) {
		const name = groupOf(difference, dossiers, telling);
		const row = { key: keyOf(difference), difference, told: tell(difference, telling) };
		groups.set(name, [...(groups.get(name) ?? []), row]);
	}
	return [...groups].map(([name, rows]) => ({ name, rows }));
}

function groupOf(
	difference: Difference,
	dossiers: readonly SavedDossier[],
	{ library, words }: Telling
): string {
	if (difference.kind === 'title' || difference.kind === 'answer') return words.groups.answers;
	if (difference.kind === 'comment') return words.groups.comments;
	if (!('lot' in difference)) return words.groups.reasons;
	const lots = dossiers.flatMap((one) => lotsOf(one.answers));
	if (lots.every((one) => one.id === lots[0]?.id)) return words.groups.clauses;
	const { categories = [] } = lots.find((one) => one.id === difference.lot) ?? {};
	const titles = categories.map(
		(id) => library.categories.find((one) => one.id === id)?.title ?? id
	);
	return words.groups.clausesOf(titles.join(', ') || difference.lot);
}

const order = ['title', 'answer', 'clauses', 'continued', 'accepted', 'comment'] as const;
const span = 1_000_000;

function rankOf(difference: Difference, { library }: Telling): number {
	const { kind } = difference;
	const known = order.find((one) => one === kind) ?? 'clauses';
	return order.indexOf(known) * span + within(difference, library);
}

function within(difference: Difference, library: Telling['library']): number {
	if (difference.kind === 'answer') {
		const asked = [library.purchase, ...library.questionnaires]
			.flatMap((one) => one.sections)
			.flatMap((section) => section.questions);
		return placeIn(asked, difference.question);
	}
	if ('clause' in difference) return placeIn(library.clauses, difference.clause);
	return difference.kind === 'own' ? span - 1 : 0;
}

function placeIn(list: readonly { readonly id: string }[], id: string): number {
	const at = list.findIndex((one) => one.id === id);
	return at < 0 ? list.length : at;
}
