import type { Language } from '../domain/language';
import { fill } from '../messages/format';
import type { PieceMessages } from '../messages/fr/pieces';
import { lead } from './chapters';
import type { AnswerRow, Block, Document, Heading, Inline, Table } from './document';

type Pair<T> = readonly [french: T, english: T];
type Words = PieceMessages['bilingual'];

/** The same document in both languages, side by side: one heading, one number, two columns. */
export function bilingual(documents: Pair<Document>, words: Words): Document {
	const [french, english] = documents;
	const subtitles = [french.subtitle, english.subtitle].filter(Boolean).join(' / ');
	return {
		...french,
		kind: `${french.kind}-bilingual`,
		title: fill(words.title, { first: french.title, second: english.title }),
		subtitle: subtitles || words.subtitle,
		blocks: [lead(words.lead), ...merge([french.blocks, english.blocks], words)]
	};
}

/** Parts that begin at the same heading, in the order of the French text. */
function merge([french, english]: Pair<readonly Block[]>, words: Words): Block[] {
	const others = new Map(partsOf(english).map((part) => [part.heading?.id, part]));
	return partsOf(french).flatMap(({ heading, body }) => {
		const other = others.get(heading?.id);
		const head = heading ? [mergeHeading(heading, other?.heading)] : [];
		return [...head, ...mergeBodies([body, other?.body ?? []], words)];
	});
}

interface Part {
	readonly heading?: Heading;
	readonly body: readonly Block[];
}

function partsOf(blocks: readonly Block[]): Part[] {
	const parts: { heading?: Heading; body: Block[] }[] = [{ body: [] }];
	for (const block of blocks) {
		if (block.kind === 'heading') parts.push({ heading: block, body: [] });
		else parts.at(-1)?.body.push(block);
	}
	return parts;
}

function mergeHeading(heading: Heading, other: Heading | undefined): Heading {
	const same = !other || other.text === heading.text;
	return same ? heading : { ...heading, text: `${heading.text} / ${other.text}` };
}

/** Runs of text become rows of two cells; a table is followed by its twin; a row to answer asks in both languages. */
function mergeBodies([french, english]: Pair<readonly Block[]>, words: Words): Block[] {
	const [first, second] = [cut(french), cut(english)];
	return first.flatMap((piece, i): Block[] => {
		const twin = second[i] ?? [];
		const [own, other] = [piece[0], twin[0]];
		if (!own) return [];
		if (own.kind === 'answer' && other?.kind === 'answer') return [mergeAnswer(own, other)];
		if (own.kind === 'table') return other?.kind === 'table' ? [own, inEnglish(other)] : [own];
		if (own.kind === 'contents' || own.kind === 'page-break') return [own];
		return [sideBySide([piece, twin], words)];
	});
}

/** Consecutive texts together, everything else alone. */
function cut(blocks: readonly Block[]): Block[][] {
	const flows = (block: Block | undefined) => block?.kind === 'paragraph' || block?.kind === 'list';
	return blocks.reduce<Block[][]>((pieces, block) => {
		const last = pieces.at(-1);
		if (last && flows(block) && flows(last[0])) last.push(block);
		else pieces.push([block]);
		return pieces;
	}, []);
}

function sideBySide([french, english]: Pair<readonly Block[]>, { columns }: Words): Table {
	const [first, second] = [french.flatMap(linesOf), english.flatMap(linesOf)];
	const count = Math.max(first.length, second.length);
	return {
		kind: 'table',
		caption: '',
		columns: [
			{ title: columns.fr, width: 1, align: 'left' },
			{ title: columns.en, width: 1, align: 'left' }
		],
		rows: Array.from({ length: count }, (_, i) => [first[i] ?? [], speak(second[i] ?? [], 'en')]),
		rowHeaders: false
	};
}

function linesOf(block: Block): (readonly Inline[])[] {
	if (block.kind === 'paragraph') return [block.text];
	if (block.kind !== 'list') return [];
	return block.items.map((item, i) => [{ text: block.ordered ? `${i + 1}. ` : '– ' }, ...item]);
}

function speak(text: readonly Inline[], lang: Language): Inline[] {
	return text.map((run) => ({ ...run, lang }));
}

function inEnglish(table: Table): Table {
	const rows = table.rows.map((row) => row.map((cell) => speak(cell, 'en')));
	return {
		...table,
		rows,
		...(table.total && { total: table.total.map((cell) => speak(cell, 'en')) })
	};
}

function mergeAnswer(row: AnswerRow, other: AnswerRow): AnswerRow {
	const both = (pick: (one: AnswerRow) => string) =>
		[...new Set([pick(row), pick(other)].filter(Boolean))].join(' / ');
	return {
		...row,
		label: both((one) => one.label),
		requiredText: both((one) => one.requiredText),
		perText: both((one) => one.perText),
		requirement: both((one) => one.requirement),
		proof: both((one) => one.proof),
		answerLabel: both((one) => one.answerLabel),
		proofLabel: both((one) => one.proofLabel),
		options: row.options.map((option, i) => ({
			...option,
			label: [...new Set([option.label, other.options[i]?.label ?? option.label])].join(' / ')
		}))
	};
}
