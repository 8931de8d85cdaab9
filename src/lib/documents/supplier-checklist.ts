import { expectedOf, supplierLines, yesNo, type Expected } from '../domain/asked';
import type { FaceName } from '../domain/clause';
import { checklistOf, type ChecklistRow } from '../domain/checklist';
import type { Dossier, DossierLot } from '../domain/dossier';
import { fill, unitWord } from '../messages/format';
import { paragraphs, type Printing } from './article';
import { frameOf, printingOf } from './cover';
import {
	plain,
	type AnswerRow,
	type Block,
	type Document,
	type Heading,
	type Table
} from './document';
import type { Edition } from './edition';
import { lotTitle } from './placement';
import { printText } from './wording';

/** One row per thing asked, how to prove it, and the space to answer it. */
export function supplierChecklist(edition: Edition, dossier: Dossier): Document {
	const printing = printingOf(edition, dossier, { notes: false });
	const words = edition.words.checklist;
	const several = dossier.lots.length > 1;
	const numbers = counter();
	const { lines, ...form } = expectedOf(dossier);
	return {
		...frameOf(edition, dossier),
		kind: 'supplier-checklist',
		title: words.title,
		subtitle: words.subtitle,
		form,
		blocks: [
			{ kind: 'paragraph', role: 'lead', text: plain(words.lead) },
			...instruct(lines, printing),
			...supplierRows(printing),
			...dossier.lots.flatMap((lot, i) => [
				...(several ? [heading(1, lotTitle(lot, i, edition), lot.lot.id)] : []),
				...printRows(lot, printing, numbers)
			]),
			...dossier.lots.flatMap((lot) => printContractRows(lot, printing))
		]
	};
}

/** Numbers run through the whole document: a supplier and a buyer talk of row 12. */
function counter(): () => string {
	let n = 0;
	return () => String(++n);
}

/** How to answer for several models is said where some row asks it. */
function instruct(lines: Expected['lines'], { words: { checklist: words } }: Printing): Block[] {
	const several = lines.some(({ per }) => per !== 'offer');
	return paragraphs(several ? `${words.fillIn}\n\n${words.several}` : words.fillIn);
}

function supplierRows({ words: { checklist: words } }: Printing): Block[] {
	const row = (id: (typeof supplierLines)[number]): AnswerRow => ({
		...fixedWords(words),
		kind: 'answer',
		id: `supplier#${id}`,
		number: '',
		label: words[id],
		asks: 'text',
		options: [],
		per: 'offer',
		perText: '',
		required: true,
		requiredText: words.required,
		requirement: '',
		proof: '',
		proofLabel: ''
	});
	return [heading(1, words.supplier, 'supplier'), ...supplierLines.map(row)];
}

function fixedWords(words: Printing['words']['checklist']) {
	return { answerLabel: words.answer, proofLabel: words.proofGiven };
}

function printRows(lot: DossierLot, printing: Printing, next: () => string): Block[] {
	const rows = checklistOf(lot);
	const words = printing.words.checklist;
	if (rows.length === 0) return paragraphs(words.empty);
	return rows.flatMap((row, i) => {
		const first = rows[i - 1]?.article !== row.article;
		const id = `${lot.lot.id}-${row.article.id}`.replaceAll('/', '-');
		const head = first ? [heading(2, row.article.title, id)] : [];
		return [...head, printRow(row, lot, { first, number: next(), printing })];
	});
}

interface RowPlace {
	/** The requirement is told once, in the article's first row. */
	readonly first: boolean;
	readonly number: string;
	readonly printing: Printing;
}

function printRow(
	row: ChecklistRow,
	lot: DossierLot,
	{ first, number, printing }: RowPlace
): AnswerRow {
	const words = printing.words.checklist;
	const { line, article } = row;
	const full = 'label' in line ? line : undefined;
	const required = full?.required ?? true;
	const print = (text: string) => printText(text, article, article.level, printing);
	const proof = row.evidence ? fill(words.proof, { proof: print(row.evidence.text) }) : '';
	const options = (full?.options ?? []).map((one) => ({ ...one, label: print(one.label) }));
	return {
		...fixedWords(words),
		kind: 'answer',
		id: `${lot.lot.id}:${row.id}`,
		number,
		label: full ? print(full.label) : words.accepted,
		asks: line.asks,
		...unitOf(line, printing),
		options: line.asks === 'yes-no' ? yesNo.map((id) => ({ id, label: words[id] })) : options,
		per: full?.per ?? 'offer',
		perText: words.per[full?.per ?? 'offer'],
		required,
		requiredText: [
			required ? words.required : words.optional,
			...(row.scored ? [words.scored] : [])
		].join(', '),
		requirement: first ? requirementOf(row, printing) : '',
		proof: first ? proof : '',
		...(full && full.per !== 'offer' && isTicked(line) && { detailLabel: words.detail })
	};
}

function isTicked({ asks }: ChecklistRow['line']): boolean {
	return asks === 'yes-no' || asks === 'choice';
}

/** Dates are asked in the order in which they are read. */
function unitOf(line: ChecklistRow['line'], { language, words }: Printing): { unit?: string } {
	if (line.asks === 'date') return { unit: words.checklist.dateForm };
	return 'unit' in line && line.unit ? { unit: unitWord(line.unit, 2, language) } : {};
}

/** The minimum asked and what is scored above it, else what the contract will ask. */
function requirementOf({ article }: ChecklistRow, printing: Printing): string {
	const { award } = printing.words.checklist;
	const say = (name: FaceName) => {
		const face = article.faces.find((one) => one.face === name);
		return face && printText(face.text, article, face.level, printing).replace(/\s*\n\s*/g, ' ');
	};
	const minimum = say('specification') ?? say('selection');
	const scored = say('award');
	if (minimum === undefined) return scored ?? say('performance') ?? '';
	return scored === undefined ? minimum : `${minimum} ${fill(award, { text: scored })}`;
}

function printContractRows(lot: DossierLot, printing: Printing): Block[] {
	const words = printing.words.checklist;
	const rows = checklistOf(lot, 'contract');
	if (rows.length === 0) return [];
	const table: Table = {
		kind: 'table',
		caption: words.contractCaption,
		columns: [
			{ title: words.element, width: 4, align: 'left' },
			{ title: words.perColumn, width: 2, align: 'left' }
		],
		rows: rows.map(({ line, article }) => {
			const label = 'label' in line ? printText(line.label, article, article.level, printing) : '';
			return [
				plain(`${article.title} – ${label}`),
				plain(words.per['per' in line ? line.per : 'offer'])
			];
		}),
		rowHeaders: true
	};
	return [
		heading(1, words.contractTitle, `contract-${lot.lot.id}`),
		...paragraphs(words.contractLead),
		table
	];
}

function heading(level: 1 | 2, text: string, id: string): Heading {
	return { kind: 'heading', level, text, id };
}
