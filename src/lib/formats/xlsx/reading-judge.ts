import { mismatch, type Asked, type Expected } from '../../domain/asked';
import { reckon } from '../../domain/reply';
import {
	isBlank,
	refuse,
	type LineFault,
	type Refusal,
	type Reply,
	type ReplyPart,
	type Response,
	type ResponseProblem
} from '../../domain/response';
import { letter } from './book';
import type { FrameColumn } from './frame';
import type { FoundBook, FoundCell, FoundSheet } from './reading-found';
import { readModel } from './reading-model';
import { findFrame, fold, type Frame, type LineLabels, type SheetLabels } from './reading-frame';

/** Believes nothing of the file: lines and options are those asked, and what it holds besides is only told. */
export function judgeBook(book: FoundBook, expected: Expected, labels: SheetLabels): Response {
	const model = readModel(book.sheets);
	if (typeof model === 'string') return refuseSheet(model);
	const other = mismatch(model, expected);
	if (other) return refuseSheet(other);
	const frame = chooseFrame(book.sheets, labels);
	if (typeof frame === 'string') return refuseSheet(frame);
	const same = model.fingerprint === expected.fingerprint;
	const rows = sortRows(frame, expected);
	const setting = { frame, labels, same, rows };
	const replies = new Map<string, Reply>();
	const problems: ResponseProblem[] = cautionsOf(book, setting);
	for (const line of expected.lines) {
		const { reply, faults } = judgeLine(line, setting);
		if (Object.keys(reply).length > 0) replies.set(line.id, reply);
		problems.push(...faults);
	}
	const blank = isBlank(replies, problems);
	return {
		medium: 'sheet',
		replies,
		problems: blank ? [{ kind: 'empty' }, ...problems] : problems
	};
}

export function refuseSheet(kind: Refusal): Response {
	return { ...refuse(kind), medium: 'sheet' };
}

function chooseFrame(sheets: readonly FoundSheet[], labels: SheetLabels): Frame | Refusal {
	const found = sheets.map((sheet) => ({ sheet, frame: findFrame(sheet, labels) }));
	const seen = found.filter(({ sheet, frame }) => !sheet.hidden && frame !== 'none');
	const [one, ...others] = seen;
	if (!one) return found.some(({ frame }) => frame !== 'none') ? 'hidden-answers' : 'no-frame';
	if (others.length > 0 || one.frame === 'twice' || one.frame === 'none') return 'several-frames';
	const column = one.frame.columns.get('answer');
	const hidden = column !== undefined && one.sheet.hiddenColumns.has(column);
	return hidden ? 'hidden-answers' : one.frame;
}

interface Setting {
	readonly frame: Frame;
	readonly labels: SheetLabels;
	/** The frame is of the version that is expected. */
	readonly same: boolean;
	readonly rows: SortedRows;
}

interface SortedRows {
	readonly byId: ReadonlyMap<string, readonly number[]>;
	/** Cells with words in rows or columns that stand for nothing asked. */
	readonly strange: readonly string[];
}

function sortRows({ sheet, columns, head }: Frame, { lines }: Expected): SortedRows {
	const byId = new Map<string, number[]>(lines.map(({ id }) => [id, []]));
	const strange: string[] = [];
	const [ids = -1, ...typed] = (['id', 'answer', 'proof', 'comment'] as const).map(
		(name) => columns.get(name) ?? -1
	);
	const known = new Set(columns.values());
	for (const [row, cells] of sheet.rows) {
		if (row === head) continue;
		const id = cells.get(ids);
		const own = id?.formula === undefined ? byId.get(id?.text.trim() ?? '') : undefined;
		own?.push(row);
		const odd = [...cells].filter(([column]) =>
			own ? !known.has(column) : column === ids || typed.includes(column)
		);
		strange.push(...odd.map(([column, { text }]) => `${cellName(row, column)} : ${text}`));
	}
	return { byId, strange };
}

function cellName(row: number, column: number): string {
	return `${letter(column)}${row + 1}`;
}

function cautionsOf(book: FoundBook, { same, rows, frame, labels }: Setting): ResponseProblem[] {
	const { strange } = rows;
	const copies = book.sheets.filter(
		(sheet) => sheet !== frame.sheet && findFrame(sheet, labels) !== 'none'
	);
	return [
		...(same ? [] : [{ kind: 'other-version' } as const]),
		...(book.scripts ? [{ kind: 'scripts' } as const] : []),
		...(book.attachments ? [{ kind: 'attachments' } as const] : []),
		...copies.map(({ name }) => ({ kind: 'hidden-copy', found: name.slice(0, 100) }) as const),
		...(strange.length > 0
			? [{ kind: 'unknown-fields', found: strange.slice(0, 5).join(', ').slice(0, 200) } as const]
			: [])
	];
}

type LineProblem = Extract<ResponseProblem, { readonly line: string }>;

function judgeLine(line: Asked, setting: Setting): { reply: Reply; faults: LineProblem[] } {
	const { sheet, columns } = setting.frame;
	const rows = setting.rows.byId.get(line.id) ?? [];
	const [row = -1] = rows;
	const tell = (kind: LineFault, column: FrameColumn = 'id', more = {}): LineProblem => ({
		kind,
		line: line.id,
		part: partOf(column),
		...(row >= 0 && {
			place: { sheet: sheet.name, cell: cellName(row, columns.get(column) ?? 0) }
		}),
		...more
	});
	if (rows.length === 0) return { reply: {}, faults: [tell('missing-field')] };
	if (rows.length > 1) {
		const found = rows.map((one) => cellName(one, columns.get('id') ?? 0)).join(', ');
		return { reply: {}, faults: [tell('duplicate-field', 'id', { found })] };
	}
	if (isMoved(line, row, setting)) return { reply: {}, faults: [tell('moved')] };
	if (isInOtherUnit(line, row, setting)) return { reply: {}, faults: [tell('other-kind', 'unit')] };
	const parts = (['answer', 'proof', 'comment'] as const).map((column) => {
		const { text, fault } = judgeCell(setting.frame, row, columns.get(column));
		return { text, faults: fault ? [tell(fault.kind, column, fault.more)] : [] };
	});
	const [answer = '', proof = '', detail = ''] = parts.map(({ text }) => text);
	const own = setting.labels.lines.get(line.id);
	const { reply, faults } = reckon(line, { answer: chosen(line, answer, own), proof, detail });
	return {
		reply,
		faults: [
			...parts.flatMap((one) => one.faults),
			...faults.map(({ kind, ...more }) => tell(kind, 'answer', more))
		]
	};
}

function partOf(column: FrameColumn): ReplyPart {
	return column === 'proof' ? 'proof' : column === 'comment' ? 'detail' : 'answer';
}

/** The id stands beside another line: a column was sorted without the others. */
function isMoved({ id }: Asked, row: number, { frame, labels, same }: Setting): boolean {
	const own = labels.lines.get(id);
	const title = wordsAt(frame, row, 'label');
	if (title !== undefined && !says(own?.titles, title)) {
		const others = [...labels.lines.values()].flatMap(({ titles }) => titles);
		if (says(others, title)) return true;
	}
	const number = wordsAt(frame, row, 'number');
	return same && number !== undefined && !says(own?.numbers, number);
}

/** The number would be read in a unit in which it was not written. */
function isInOtherUnit({ id }: Asked, row: number, { frame, labels }: Setting): boolean {
	const unit = wordsAt(frame, row, 'unit');
	return unit !== undefined && !says(labels.lines.get(id)?.units, unit);
}

/** Folded; undefined when the sheet has no such column. */
function wordsAt({ sheet, columns }: Frame, row: number, column: FrameColumn): string | undefined {
	const at = columns.get(column);
	return at === undefined ? undefined : fold(sheet.rows.get(row)?.get(at)?.text ?? '');
}

function says(words: readonly string[] | undefined, folded: string): boolean {
	return words === undefined || words.some((one) => fold(one) === folded);
}

interface Judged {
	readonly text: string;
	readonly fault?: { readonly kind: LineFault; readonly more?: object };
}

/** What is not what the sheet shows gives no text. */
function judgeCell({ sheet }: Frame, row: number, column: number | undefined): Judged {
	if (column === undefined) return { text: '' };
	if (isMerged(sheet, row, column)) return { text: '', fault: { kind: 'merged' } };
	const cell = sheet.rows.get(row)?.get(column);
	if (!cell) return { text: '' };
	const { text, formula, shown } = cell;
	if (formula !== undefined)
		return {
			text: '',
			fault: { kind: 'formula', more: { found: formula.slice(0, 200), shown: text } }
		};
	if (isHidden(sheet, row, column, cell))
		return { text: '', fault: { kind: 'hidden', more: { found: text } } };
	if (shown === undefined) return { text };
	return { text: '', fault: { kind: 'shown-differs', more: { found: text, shown } } };
}

function isHidden(sheet: FoundSheet, row: number, column: number, { faint }: FoundCell): boolean {
	return Boolean(faint) || sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column);
}

/** Over several rows it is nobody's; in one row, it is its first cell's. */
function isMerged({ merges }: FoundSheet, row: number, column: number): boolean {
	return merges.some(
		({ top, bottom, left, right }) =>
			row >= top &&
			row <= bottom &&
			column >= left &&
			column <= right &&
			(bottom > top || left < column)
	);
}

const yes = ['yes', 'oui', 'vrai', 'true'];
const no = ['no', 'non', 'faux', 'false'];

/** The option's id, by its words in either language. */
function chosen({ asks, options }: Asked, text: string, own: LineLabels | undefined): string {
	if (options.length === 0) return text;
	const word = fold(text);
	if (asks === 'yes-no' && yes.includes(word)) return 'yes';
	if (asks === 'yes-no' && no.includes(word)) return 'no';
	const id = own?.options.get(word);
	return id !== undefined && options.includes(id) ? id : text;
}
