import { loadLibrary } from '../../content/load';
import { akin } from '../../domain/comparison';
import type { SavedDossier } from '../../domain/dossier';
import type { Edits } from '../../domain/edits';
import type { Language } from '../../domain/language';
import { categoriesOf } from '../../domain/lot';
import { valueOf } from '../../domain/question';
import type { ShareMessages } from '../../messages/fr/share';
import type { DossierEntry } from '../../storage/dossiers';
import type { Dropped } from '../../storage/reconciliation';
import { deviceStore } from '../store';

/** What is said of a shared dossier before any of it is kept. */
export interface Preview {
	readonly categories: readonly string[];
	readonly answers: number;
	readonly edits: number;
	readonly comments: number;
	readonly authors: readonly string[];
}

export async function previewOf(dossier: SavedDossier, language: Language): Promise<Preview> {
	const { categories } = await loadLibrary(language, []);
	const titles = new Map(categories.map((one) => [one.id, one.title]));
	const named = dossier.comments.flatMap(({ author }) => author ?? []);
	return {
		categories: categoriesOf(dossier.answers).map((id) => titles.get(id) ?? id),
		answers: Object.values(dossier.answers).filter((one) => valueOf(one) !== undefined).length,
		edits: countEdits(dossier.edits),
		comments: dossier.comments.length,
		authors: [...new Set(named)]
	};
}

function countEdits({ lots, continued, accepted }: Edits): number {
	const inLots = Object.values(lots).map(
		({ frame, clauses, own }) => Object.keys(clauses).length + own.length + (frame ? 1 : 0)
	);
	const reasons = Object.keys(continued).length + Object.keys(accepted).length;
	return inLots.reduce((sum, one) => sum + one, reasons);
}

/** The dossiers of this browser that have the same origin. */
export async function relativesOf(dossier: SavedDossier): Promise<readonly DossierEntry[]> {
	const store = await deviceStore();
	const entries = await store.list();
	const known = await Promise.all(entries.map((one) => store.get(one.id).catch(() => undefined)));
	return entries.filter((_, i) => {
		const stored = known[i];
		return stored !== undefined && akin(stored, dossier);
	});
}

/** One thing that cannot be taken over, in words. */
export function dropText(dropped: Dropped, { drops }: ShareMessages): string {
	switch (dropped.kind) {
		case 'characters':
			return drops.characters(dropped.where.join(' › '), dropped.count);
		case 'option':
			return drops.option(dropped.question, String(dropped.option));
		case 'frame':
			return drops.frame();
		default:
			return drops[dropped.kind](dropped.id);
	}
}
