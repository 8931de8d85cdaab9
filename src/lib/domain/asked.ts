import { checklistOf, type ChecklistRow } from './checklist';
import type { AskType, Per } from './clause';
import type { Dossier } from './dossier';
import type { Refusal, ReplyPart } from './response';
import type { Unit } from './unit';

/** One line of the supplier checklist: all that decides how an answer is read. In no language. */
export interface Asked {
	/** `<lot>:<clause>#<line>`, or `supplier#<line>`: the id of the document's answer row. */
	readonly id: string;
	readonly asks: AskType;
	readonly unit?: Unit;
	/** Ids of the answers offered. */
	readonly options: readonly string[];
	readonly per: Per;
	readonly required: boolean;
}

/** What identifies the checklist of a dossier, and what it asks. */
export interface Expected {
	readonly dossier: string;
	/** The lots asked about, joined by "+". */
	readonly lot: string;
	readonly fingerprint: string;
	readonly lines: readonly Asked[];
}

/** Who answers: asked once, whatever is bought. */
export const supplierLines = ['name', 'person'] as const;

export const yesNo = ['yes', 'no'] as const;

/** What a file says of the checklist that it is, against the one expected. */
export function mismatch(
	{ dossier, lot }: { readonly dossier: unknown; readonly lot: unknown },
	expected: Expected
): Refusal | undefined {
	if (dossier !== expected.dossier) return 'other-dossier';
	return lot === expected.lot ? undefined : 'other-lot';
}

export function expectedOf(dossier: Dossier): Expected {
	const lines = askedOf(dossier);
	const lot = dossier.lots.map((one) => one.lot.id).join('+');
	return { dossier: dossier.saved.id, lot, fingerprint: fingerprintOf(lines), lines };
}

/** With the offer, in the order of the checklist. */
export function askedOf({ lots }: Pick<Dossier, 'lots'>): Asked[] {
	return [
		...supplierLines.map(aboutSupplier),
		...lots.flatMap((lot) => checklistOf(lot).map((row) => askedBy(row, lot.lot.id)))
	];
}

/** The places to answer it: what is ticked for all models may leave some out; who answers proves nothing. */
export function partsOf({ id, asks, per }: Pick<Asked, 'id' | 'asks' | 'per'>): ReplyPart[] {
	if (id.startsWith('supplier#')) return ['answer'];
	const ticked = asks === 'yes-no' || asks === 'choice';
	return ticked && per !== 'offer' ? ['answer', 'proof', 'detail'] : ['answer', 'proof'];
}

function aboutSupplier(id: string): Asked {
	return { id: `supplier#${id}`, asks: 'text', options: [], per: 'offer', required: true };
}

function askedBy({ id, line }: ChecklistRow, lot: string): Asked {
	const full = 'label' in line ? line : undefined;
	const options = line.asks === 'yes-no' ? yesNo : (full?.options ?? []).map((one) => one.id);
	return {
		id: `${lot}:${id}`,
		asks: line.asks,
		...(full?.unit && { unit: full.unit }),
		options,
		per: full?.per ?? 'offer',
		required: full?.required ?? true
	};
}

/** 128 bits in hexadecimal: tells two checklists apart; it is no signature. Equal in every language. */
export function fingerprintOf(lines: readonly Asked[]): string {
	const asked = lines.map(({ id, asks, unit, options, per, required }) => [
		id,
		asks,
		unit ?? '',
		options,
		per,
		required
	]);
	return digest(JSON.stringify(asked));
}

/** Four sums that feed each other, each with its own factor. */
function digest(text: string): string {
	const factors = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f] as const;
	let sums: number[] = [...factors];
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		sums = factors.map((factor, i) => {
			const mixed = Math.imul((sums[i] ?? 0) ^ code, factor);
			return (mixed ^ (mixed >>> 15) ^ (sums[(i + 1) % 4] ?? 0)) | 0;
		});
	}
	return sums.map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('');
}
