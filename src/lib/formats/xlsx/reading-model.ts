import type { Refusal } from '../../domain/response';
import { sheetFormat } from './frame';
import type { FoundSheet } from './reading-found';

export interface Model {
	readonly dossier: string;
	readonly lot: string;
	readonly fingerprint: string;
}

const modelKeys = ['format', 'dossier', 'lot', 'fingerprint'];

/** What the workbook says that it is, in whatever sheet it stands, hidden or not. */
export function readModel(sheets: readonly FoundSheet[]): Model | Refusal {
	const found = sheets.flatMap(({ rows }) => {
		const pairs = [...rows.values()].map((row) => [0, 1].map((at) => row.get(at)));
		const texts = pairs.flatMap(([key, value]) =>
			key ? [[key.text, value?.text ?? ''] as const] : []
		);
		const own = modelKeys.every((name) => texts.filter(([key]) => key === name).length === 1);
		return own ? [new Map(texts)] : [];
	});
	const [one, ...others] = found;
	if (!one || others.length > 0) return 'not-ours';
	if (Number(one.get('format')) !== sheetFormat) return 'other-format';
	const [dossier = '', lot = '', fingerprint = ''] = modelKeys.slice(1).map((key) => one.get(key));
	return { dossier, lot, fingerprint };
}
