import type { FaceName } from '../domain/clause';
import { checklistOf, type ChecklistRow } from '../domain/checklist';
import type { Dossier, DossierLot } from '../domain/dossier';
import type { Library } from '../domain/library';
import { documentMessages } from '../messages/documents';
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
import { lotTitle } from './placement';
import { printText } from './wording';

/** One row per thing asked, how to prove it, and the space to answer it. */
export function supplierChecklist(library: Library, dossier: Dossier): Document {
	const printing = printingOf(library, dossier, { notes: false });
	const words = documentMessages[library.language].checklist;
	const several = dossier.lots.length > 1;
	const numbers = counter();
	return {
		...frameOf(library, dossier),
		kind: 'supplier-checklist',
		title: words.title,
		subtitle: words.subtitle,
		blocks: [
			{ kind: 'paragraph', role: 'lead', text: plain(words.lead) },
			...supplierRows(printing),
			...dossier.lots.flatMap((lot, i) => [
				...(several ? [heading(1, lotTitle(lot, i, library), lot.lot.id)] : []),
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

function supplierRows({ language }: Printing): Block[] {
	const words = documentMessages[language].checklist;
	const row = (id: string, label: string): AnswerRow => ({
		...fixedWords(language),
		kind: 'answer',
		id: `supplier#${id}`,
		number: '',
		label,
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
	return [
		heading(1, words.supplier, 'supplier'),
		row('name', words.name),
		row('person', words.person)
	];
}

function fixedWords(language: Printing['language']) {
	const words = documentMessages[language].checklist;
	return { answerLabel: words.answer, proofLabel: words.proofGiven };
}

function printRows(lot: DossierLot, printing: Printing, next: () => string): Block[] {
	const rows = checklistOf(lot);
	const words = documentMessages[printing.language].checklist;
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
	const words = documentMessages[printing.language].checklist;
	const { line, article } = row;
	const full = 'label' in line ? line : undefined;
	const required = full?.required ?? true;
	const print = (text: string) => printText(text, article, article.level, printing);
	const proof = row.evidence ? fill(words.proof, { proof: print(row.evidence.text) }) : '';
	const options = (full?.options ?? []).map((one) => ({ ...one, label: print(one.label) }));
	return {
		...fixedWords(printing.language),
		kind: 'answer',
		id: `${lot.lot.id}:${row.id}`,
		number,
		label: full ? print(full.label) : words.accepted,
		asks: line.asks,
		...(full?.unit && { unit: unitWord(full.unit, 2, printing.language) }),
		options: line.asks === 'yes-no' ? yesNo(words) : options,
		per: full?.per ?? 'offer',
		perText: words.per[full?.per ?? 'offer'],
		required,
		requiredText: [
			required ? words.required : words.optional,
			...(row.scored ? [words.scored] : [])
		].join(', '),
		requirement: first ? requirementOf(row, printing) : '',
		proof: first ? proof : ''
	};
}

function yesNo(words: { yes: string; no: string }) {
	return [
		{ id: 'yes', label: words.yes },
		{ id: 'no', label: words.no }
	];
}

/** The minimum asked and what is scored above it, else what the contract will ask. */
function requirementOf({ article }: ChecklistRow, printing: Printing): string {
	const { award } = documentMessages[printing.language].checklist;
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
	const words = documentMessages[printing.language].checklist;
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
