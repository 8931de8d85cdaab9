import { checklistOf } from '../domain/checklist';
import type { Dossier } from '../domain/dossier';
import { say, lead } from './chapters';
import { frameOf, printingOf } from './cover';
import { plain, type Block, type Document } from './document';
import type { PieceEdition } from './edition';
import { printText } from './wording';

/** One line of the price schedule; texts printed. */
export interface PriceLine {
	/** `<lot>:<clause>#<line>`, as in the response frame. */
	readonly id: string;
	readonly number: string;
	readonly item: string;
	readonly scope: string;
}

/** One line for each thing that a clause asks a price of. */
export function priceLines(edition: PieceEdition, dossier: Dossier): PriceLine[] {
	const printing = printingOf(edition, dossier, { notes: false });
	const { per } = edition.words.checklist;
	const asked = dossier.lots.flatMap((lot) =>
		checklistOf(lot)
			.filter(({ line }) => line.asks === 'price')
			.map((row) => ({ lot, ...row }))
	);
	return asked.map(({ lot, id, article, line }, i) => {
		const label = 'label' in line ? printText(line.label, article, article.level, printing) : '';
		return {
			id: `${lot.lot.id}:${id}`,
			number: String(i + 1),
			item: `${article.title} – ${label}`,
			scope: per['per' in line ? line.per : 'offer']
		};
	});
}

/** The annex to fill in with prices. */
export function priceSchedule(edition: PieceEdition, dossier: Dossier): Document {
	const words = edition.pieces.prices;
	const lines = priceLines(edition, dossier);
	return {
		...frameOf(edition, dossier),
		kind: 'price-schedule',
		title: words.title,
		subtitle: words.subtitle,
		blocks: [
			lead(words.lead),
			...(lines.length > 0 ? [tableOfPrices(lines, edition)] : [say(words.none)])
		]
	};
}

function tableOfPrices(lines: readonly PriceLine[], { pieces }: PieceEdition): Block {
	const words = pieces.prices;
	return {
		kind: 'table',
		caption: words.caption,
		columns: [
			{ title: words.number, width: 1, align: 'left' },
			{ title: words.item, width: 6, align: 'left' },
			{ title: words.scope, width: 2, align: 'left' },
			{ title: words.quantity, width: 2, align: 'right', takes: 'number' },
			{ title: words.price, width: 3, align: 'right', takes: 'number' },
			{ title: words.remark, width: 3, align: 'left', takes: 'text' }
		],
		rows: lines.map(({ number, item, scope }) => [number, item, scope, '', '', ''].map(plain)),
		rowHeaders: true
	};
}
