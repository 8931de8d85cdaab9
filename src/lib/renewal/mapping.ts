import { readDate } from './date';
import { namesOf, normalise } from './header';
import { fields, type Field, type Inventories } from './inventories';
import type { Recogniser } from './recognition';

/** What a column is read as. Columns of persons and ignored ones never leave the reader. */
export type Role = Field | 'personal' | 'ignored';

export interface Column {
	/** As written in the file; '' when it has none. */
	readonly header: string;
	readonly role: Role;
	/** What the proposal rests on. */
	readonly by: 'header' | 'values' | 'none';
	/** Up to three different values. */
	readonly samples: readonly string[];
}

/** How a file seems to be laid out, for the user to confirm. */
export interface Proposal {
	/** Place of the header among the rows, or -1 without one. */
	readonly headerRow: number;
	readonly columns: readonly Column[];
	/** Id of the tool whose export it looks like. */
	readonly profile?: string;
	/** Names of the columns dropped because they are about persons. */
	readonly personal: readonly string[];
}

const headerWithin = 10;
const sampleCount = 3;

/** Proposes a role for each column from its header, else from its values. */
export function propose(
	rows: readonly (readonly string[])[],
	{ inventories, recogniser }: { inventories: Inventories; recogniser: Recogniser }
): Proposal {
	const words = indexWords(inventories);
	const headerRow = headerAmong(rows.slice(0, headerWithin), words);
	const header = rows[headerRow] ?? [];
	const body = rows.slice(headerRow + 1).filter((row) => row.some((cell) => cell.trim() !== ''));
	const width = widthOf(header, body);
	const toolColumns = new Set(inventories.profiles.flatMap((one) => one.headers.map(normalise)));
	const matches = header.slice(0, width).map((cell) => match(cell, words));
	const columns = Array.from({ length: width }, (_, index): Column => {
		const values = body.map((row) => (row[index] ?? '').trim()).filter((cell) => cell !== '');
		const samples = [...new Set(values)].slice(0, sampleCount).map((one) => one.slice(0, 80));
		const base = { header: (header[index] ?? '').trim(), samples };
		const known = winner(matches, index);
		if (known) return { ...base, role: known, by: 'header' };
		const guessed = guess(values, recogniser, toolColumns.has(normalise(base.header)));
		return { ...base, role: guessed ?? 'ignored', by: guessed ? 'values' : 'none' };
	});
	const profile = profileOf(header, inventories);
	const single = onlyOnce(columns);
	return {
		...{ headerRow, columns: single, personal: personalOf(single) },
		...(profile ? { profile } : {})
	};
}

export function personalOf(columns: readonly Pick<Column, 'header' | 'role'>[]): string[] {
	return columns
		.map((one, index) => ({ ...one, name: one.header || String(index + 1) }))
		.filter((one) => one.role === 'personal')
		.map((one) => one.name);
}

type Words = ReadonlyMap<string, Role>;

function indexWords({ synonyms, personal }: Inventories): Words {
	const known = fields.flatMap((field) =>
		(synonyms[field] ?? []).map((word) => [normalise(word), field] as const)
	);
	return new Map<string, Role>([
		...personal.map((word) => [normalise(word), 'personal'] as const),
		...known
	]);
}

/** The row with the most known headers; else the first that looks like names and not like data. */
function headerAmong(rows: readonly (readonly string[])[], words: Words): number {
	const scores = rows.map((row) => row.filter((cell) => match(cell, words)).length);
	const best = Math.max(0, ...scores);
	if (best > 0) return scores.indexOf(best);
	return rows.findIndex(
		(row) =>
			row.filter((cell) => cell.trim() !== '').length > 1 &&
			row.every((cell) => !/\d/.test(cell) && cell.length < 60)
	);
}

interface Match {
	readonly role: Role;
	/** 0 for the whole header, 1 without its group. */
	readonly rank: number;
}

function match(cell: string, words: Words): Match | undefined {
	const names = cell.length > 200 ? [] : namesOf(cell);
	const rank = names.findIndex((name) => words.has(name));
	const role = words.get(names[rank] ?? '');
	return role ? { role, rank } : undefined;
}

/** Of two columns for one field, the closer header, else the first. */
function winner(matches: readonly (Match | undefined)[], index: number): Role | undefined {
	const own = matches[index];
	if (!own || own.role === 'personal') return own?.role;
	const rivals = matches.map((one) => (one?.role === own.role ? one.rank : Infinity));
	return rivals.indexOf(Math.min(...rivals)) === index ? own.role : 'ignored';
}

/** A separator at the end of each line makes a last column of nothing. */
function widthOf(header: readonly string[], body: readonly (readonly string[])[]): number {
	let width = Math.max(header.length, ...body.slice(0, 50).map((row) => row.length));
	const empty = (row: readonly string[]) => (row[width - 1] ?? '').trim() === '';
	while (width > 1 && empty(header) && body.every(empty)) width--;
	return width;
}

const guesses: readonly (readonly [Role, (value: string, known: Recogniser) => boolean])[] = [
	['personal', (value) => /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(value)],
	['personal', (value) => /^(\d{1,3}\.){3}\d{1,3}$|^([0-9a-f]{2}[:-]){5}[0-9a-f]{2}$/i.test(value)],
	['processor', (value) => /intel|\bamd\b|ryzen|xeon|\bi[3579]-\d{4}/i.test(value)],
	[
		'system',
		(value) => /^(microsoft )?windows (xp|vista|7|8|10|11)|ubuntu|debian|macos/i.test(value)
	],
	['purchase-date', (value) => value.length >= 6 && typeof readDate(value) !== 'string'],
	['type', (value, known) => known.isType(value)]
];

/** What most of the values look like; two thirds must agree. A column of a known tool is what it says. */
function guess(
	values: readonly string[],
	recogniser: Recogniser,
	known: boolean
): Role | undefined {
	if (values.length === 0) return undefined;
	const agree = (looks: (value: string, known: Recogniser) => boolean) =>
		values.filter((value) => looks(value.slice(0, 200), recogniser)).length >=
		(values.length * 2) / 3;
	const allowed = guesses.filter(([role]) => !known || role === 'personal');
	return allowed.find(([, looks]) => agree(looks))?.[0];
}

/** A guess never takes the place of a header, nor of an earlier guess. */
function onlyOnce(columns: readonly Column[]): Column[] {
	const taken = new Set<Role>(columns.filter((one) => one.by === 'header').map((one) => one.role));
	return columns.map((one): Column => {
		if (one.by !== 'values' || one.role === 'personal') return one;
		const free = !taken.has(one.role) && !(one.role === 'purchase-date' && hasDate(columns));
		taken.add(one.role);
		return free ? one : { ...one, role: 'ignored', by: 'none' };
	});
}

function hasDate(columns: readonly Column[]): boolean {
	return columns.some((one) => one.by === 'header' && one.role.endsWith('-date'));
}

/** The tool whose own headers make most of the columns. */
function profileOf(header: readonly string[], { profiles }: Inventories): string | undefined {
	const names = header.map(normalise).filter((one) => one !== '');
	const scored = profiles.map(({ id, headers }) => {
		const own = new Set(headers.map(normalise));
		return { id, share: names.filter((name) => own.has(name)).length / Math.max(3, names.length) };
	});
	const best = scored.sort((a, b) => b.share - a.share)[0];
	return best && best.share >= 0.6 ? best.id : undefined;
}
