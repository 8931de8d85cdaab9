import type { Dossier, DossierLot, Piece } from '../../domain/dossier';

export const parts = [
	'recommendation',
	'duties',
	'rc',
	'frame',
	'cctp',
	'ccap',
	'letter',
	'refused'
] as const;
export type Part = (typeof parts)[number];

/** What of the result is on the screen; written in the fragment after the dossier's id. */
export interface ResultPlace {
	readonly part: Part;
	readonly lot?: string;
	/** The clause that is open on arrival. */
	readonly article?: string;
}

/** A letter has no rules of consultation and no weights. */
export function partsOf({ layout }: Pick<Dossier, 'layout'>): readonly Part[] {
	const letter: readonly Part[] = ['recommendation', 'duties', 'letter', 'refused'];
	return layout === 'letter' ? letter : parts.filter((part) => part !== 'letter');
}

/** An address of another time or another layout leads to the nearest part that there is. */
export function readPlace(
	path: string | undefined,
	dossier: Pick<Dossier, 'layout' | 'lots'>
): ResultPlace {
	const [name = 'recommendation', lot, ...article] = path?.split('/') ?? [];
	const part = partsOf(dossier).find((one) => one === name) ?? stray(name, dossier);
	const known = dossier.lots.find((one) => one.lot.id === lot)?.lot.id ?? dossier.lots[0]?.lot.id;
	return { part, lot: known, ...(article.length > 0 && { article: article.join('/') }) };
}

function stray(name: string, { layout }: Pick<Dossier, 'layout'>): Part {
	const written = ['rc', 'frame', 'cctp', 'ccap', 'letter'].includes(name);
	if (!written) return 'recommendation';
	return layout === 'letter' ? 'letter' : 'cctp';
}

/** For `writeFragment`; the first part has none. */
export function writePlace({ part, lot, article }: ResultPlace): string | undefined {
	if (part === 'recommendation') return undefined;
	return [part, ...(lot ? [lot] : []), ...(lot && article ? [article] : [])].join('/');
}

export function isPiece(part: Part): part is Piece {
	return part === 'rc' || part === 'cctp' || part === 'ccap' || part === 'letter';
}

/** Where a clause can be read: the piece of its first face. */
export function placeOfArticle(
	lots: readonly DossierLot[],
	id: string,
	lot?: string
): ResultPlace | undefined {
	for (const one of lots) {
		if (lot !== undefined && one.lot.id !== lot) continue;
		const face = one.articles.find((article) => article.id === id)?.faces[0];
		if (face) return { part: face.piece, lot: one.lot.id, article: id };
	}
	return undefined;
}
