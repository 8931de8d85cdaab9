import type { Criterion } from '../domain/clause';
import type { DossierLot, FrameLine } from '../domain/dossier';
import type { DocumentMessages } from '../messages/fr/documents';
import { fill, formatQuantity } from '../messages/format';
import { paragraphs, printFace, type Printing } from './article';
import { plain, type Block, type Heading, type Table } from './document';
import { printPoints } from './scale';
import { anchor, facesIn } from './placement';

/** The RC's part of a lot: selection criteria if any, then the whole award frame. */
export function printFrame(lot: DossierLot, base: string, printing: Printing): Block[] {
	const words = printing.words.rc;
	const selection = facesIn(lot, 'rc', 'selection');
	const head = (n: number, text: string, id: string): Heading => ({
		kind: 'heading',
		level: base.includes('.') ? 3 : 2,
		number: `${base}.${n}`,
		text,
		id: `rc-${lot.lot.id}-${id}`
	});
	const chosen = selection.flatMap(({ article, face }) => [
		minor(lot, article, 'selection'),
		...printFace(article, face, printing)
	]);
	const first = selection.length > 0 ? [head(1, words.selection, 'selection'), ...chosen] : [];
	const number = selection.length > 0 ? 2 : 1;
	return [...first, head(number, words.award, 'award'), ...printAward(lot, { base, printing })];
}

function printAward(lot: DossierLot, writing: Writing): Block[] {
	const { printing } = writing;
	const words = printing.words.rc;
	if (lot.frame.length === 0) return paragraphs(printing.words.empty.rc);
	return [
		...paragraphs(words.awardLead),
		frameTable(lot, printing),
		...paragraphs(words.proofRule),
		...(asksPerModel(lot) ? paragraphs(words.modelsRule) : []),
		...lot.frame.flatMap((line) => printCriterion(line, lot, writing))
	];
}

function asksPerModel(lot: DossierLot): boolean {
	return lot.articles.some(
		({ clause, faces }) =>
			faces.some((face) => face.face === 'award') &&
			clause?.supplier.some((line) => line.per === 'model')
	);
}

function frameTable(lot: DossierLot, printing: Printing): Table {
	const words = printing.words.rc;
	const percent = (value: number) => plain(formatQuantity(value, 'percent', printing.language));
	return {
		kind: 'table',
		caption: words.frameCaption,
		columns: [
			{ title: words.criterion, width: 4, align: 'left' },
			{ title: words.weight, width: 1, align: 'right' }
		],
		rows: lot.frame.map((line) => [
			plain(criterionName(line.criterion, lot, printing.words)),
			percent(line.weight)
		]),
		rowHeaders: true,
		total: [plain(words.total), percent(lot.frame.reduce((sum, line) => sum + line.weight, 0))]
	};
}

/** As the rules name it: the price that a life-cycle cost stands for bears its name. */
export function criterionName(
	criterion: Criterion,
	lot: DossierLot,
	{ criteria: names }: Pick<DocumentMessages, 'criteria'>
): string {
	if (criterion !== 'price') return names[criterion];
	const faces = lot.articles.flatMap((one) => one.faces);
	const costs = faces.some(
		({ scale }) => scale?.kind === 'cost' && scale.formula === 'life-cycle-cost'
	);
	return costs ? names.cost : names.price;
}

function printCriterion(line: FrameLine, lot: DossierLot, { base, printing }: Writing): Block[] {
	const words = printing.words.rc;
	const criterion = criterionName(line.criterion, lot, printing.words);
	const weight = formatQuantity(line.weight, 'percent', printing.language);
	const heading: Heading = {
		kind: 'heading',
		level: base.includes('.') ? 4 : 3,
		text: `${criterion} (${weight})`,
		id: `rc-${lot.lot.id}-${line.criterion}`
	};
	const articles = line.parts.flatMap((part) =>
		lot.articles.filter((one) => one.id === part.article)
	);
	if (articles.length === 0) return [heading, ...paragraphs(words.noParts)];
	const several = articles.length > 1 ? [partsTable(line, lot, criterion, printing)] : [];
	const printed = articles.flatMap((article) => {
		const face = article.faces.find((one) => one.face === 'award');
		return face ? [minor(lot, article, 'award'), ...printFace(article, face, printing)] : [];
	});
	return [heading, ...several, ...printed];
}

interface Writing {
	readonly base: string;
	readonly printing: Printing;
}

function partsTable(
	line: FrameLine,
	lot: DossierLot,
	criterion: string,
	printing: Printing
): Table {
	const words = printing.words.rc;
	const rows = line.parts.map((part) => {
		const article = lot.articles.find((one) => one.id === part.article);
		return [plain(article?.title ?? ''), plain(printPoints(part.share, printing.language))];
	});
	return {
		kind: 'table',
		caption: fill(words.partsCaption, { criterion }),
		columns: [
			{ title: words.part, width: 4, align: 'left' },
			{ title: words.points, width: 1, align: 'right' }
		],
		rows,
		rowHeaders: true,
		total: [
			plain(words.total),
			plain(
				printPoints(
					line.parts.reduce((sum, one) => sum + one.share, 0),
					printing.language
				)
			)
		]
	};
}

function minor(lot: DossierLot, article: { id: string; title: string }, face: string): Heading {
	return { kind: 'heading', level: 4, text: article.title, id: anchor(`rc-${face}`, lot, article) };
}
