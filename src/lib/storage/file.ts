import * as z from 'zod/mini';
import { faceNames } from '../domain/clause';
import { authorLimit } from '../domain/comment';
import type { SavedDossier } from '../domain/dossier';
import { frameProblems } from '../domain/frame';
import { languages } from '../domain/language';
import { levels } from '../domain/level';
import { strip, textLimit } from '../domain/reading';
import { fileKind } from './file-writing';
import { parseJson, type JsonProblem, type Place } from './json';
import { currentFormat, migrate, type Raw } from './migrations';
import type { Dropped } from './reconciliation';

export interface FileIssue {
	readonly where: Place;
	readonly what: 'missing' | 'unknown-key' | 'too-long' | 'unexpected';
}

export type FileProblem =
	| JsonProblem
	/** JSON, but not one of ours; `found` is the kind that it claims, if any. */
	| { readonly kind: 'not-a-dossier'; readonly found?: string }
	| { readonly kind: 'newer'; readonly format: number; readonly known: number }
	/** Ours, but damaged: the first issues, and how many there are in all. */
	| { readonly kind: 'damaged'; readonly issues: readonly FileIssue[]; readonly count: number };

/** `report` tells what was taken out to make it safe. */
export type FileReading =
	| { readonly dossier: SavedDossier; readonly report: readonly Dropped[] }
	| { readonly problem: FileProblem };

const id = z.string().check(z.maxLength(200), z.regex(/^[a-z0-9-]+(\/[a-z0-9-]+){0,3}$/));
const prose = z.string().check(z.maxLength(textLimit));
const moment = z.iso.datetime();
const answer = z.union([
	z.boolean(),
	z.number(),
	prose,
	z.array(id),
	z.strictObject({ unknown: z.literal(true) }),
	z.strictObject({ skipped: z.literal(true) })
]);
const language = z.enum(languages);
const amendment = z.optional(z.strictObject({ language, text: prose }));
const clauseEdit = z.strictObject({
	level: z.optional(z.literal(levels)),
	parameters: z.optional(z.record(id, z.number())),
	share: z.optional(z.number().check(z.minimum(0))),
	removed: z.optional(prose),
	texts: z.optional(z.partialRecord(z.enum(faceNames), amendment))
});
const ownId = z.string().check(z.maxLength(200), z.regex(/^own\/[a-z0-9-]+$/));
const own = z.strictObject({
	id: ownId,
	title: prose,
	language,
	faces: z.strictObject({ specification: z.optional(prose), performance: z.optional(prose) }),
	bears: z.enum(['environment', 'social', 'other'])
});
const frame = z.strictObject({
	price: z.number(),
	technical: z.number(),
	environment: z.number(),
	social: z.number()
});
const lot = z.strictObject({
	frame: z.optional(frame),
	clauses: z.record(id, clauseEdit),
	own: z.array(own)
});
const comment = z.strictObject({
	id,
	lot: id,
	clause: z.optional(id),
	author: z.optional(z.string().check(z.maxLength(authorLimit))),
	at: moment,
	text: prose,
	resolved: z.optional(z.boolean())
});
const schema = z.strictObject({
	kind: z.literal(fileKind),
	format: z.literal(currentFormat),
	id,
	origin: z.optional(id),
	title: prose,
	created: moment,
	changed: moment,
	contentVersion: prose,
	answers: z.record(id, answer),
	edits: z.strictObject({
		lots: z.record(id, lot),
		continued: z.record(id, prose),
		accepted: z.record(id, prose)
	}),
	comments: z.array(comment),
	responses: z.array(z.never())
});

/** Nothing of the text is trusted until it passed every check; nothing here throws. */
export function readFile(
	text: string,
	{ knownFormat = currentFormat as number } = {}
): FileReading {
	const json = parseJson(text);
	if ('problem' in json) return json;
	const raw = json.value;
	if (!isRecord(raw)) return { problem: { kind: 'not-a-dossier' } };
	if (raw.kind !== fileKind) return { problem: { kind: 'not-a-dossier', ...claim(raw.kind) } };
	const { format } = raw;
	if (typeof format !== 'number' || !Number.isInteger(format) || format < 1)
		return damaged([{ where: ['format'], what: format === undefined ? 'missing' : 'unexpected' }]);
	if (format > knownFormat) return { problem: { kind: 'newer', format, known: knownFormat } };
	return validate(migrate(raw, format), json.stripped);
}

function validate(raw: Raw, stripped: readonly Dropped[]): FileReading {
	const result = schema.safeParse(raw);
	if (!result.success) return damaged(result.error.issues.flatMap((issue) => explain(issue, raw)));
	const { kind: _, ...rest } = raw;
	const dossier = Object.assign(Object.create(null), rest) as SavedDossier;
	return { dossier, report: [...stripped, ...dropFrames(dossier), ...dropTwins(dossier)] };
}

function isRecord(value: unknown): value is Raw {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function claim(kind: unknown): { found?: string } {
	return typeof kind === 'string' ? { found: echo(kind) } : {};
}

function damaged(issues: readonly FileIssue[]): FileReading {
	return { problem: { kind: 'damaged', issues: issues.slice(0, 20), count: issues.length } };
}

type Issue = z.core.$ZodIssue;

function explain(issue: Issue, raw: Raw): FileIssue[] {
	const where = issue.path.map(String);
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) => ({ where: [...where, key].map(echo), what: 'unknown-key' }));
	return [{ where: where.map(echo), what: blame(lookUp(raw, where)) }];
}

function blame(value: unknown): FileIssue['what'] {
	if (value === undefined) return 'missing';
	return typeof value === 'string' && value.length > textLimit ? 'too-long' : 'unexpected';
}

function lookUp(raw: unknown, where: Place): unknown {
	return where.reduce((value, key) => (value as Raw | undefined)?.[key], raw);
}

/** A stranger's words in a message: shown, but short and stripped. */
function echo(words: string): string {
	return strip(words).text.slice(0, 60);
}

/** Weights that do not add up would spoil every score; the guide's own stand in for them. */
function dropFrames({ edits }: SavedDossier): Dropped[] {
	return Object.entries(edits.lots).flatMap(([id, lot]) => {
		const { frame } = lot;
		if (!frame || frameProblems(frame).length === 0) return [];
		Reflect.deleteProperty(lot, 'frame');
		return [{ kind: 'frame', lot: id, frame }];
	});
}

/** Of two things under one name, the screens could show only one: the first stays. */
function dropTwins({ edits, comments }: SavedDossier): Dropped[] {
	const lists = [comments, ...Object.values(edits.lots).map((lot) => lot.own)];
	return lists.flatMap(withdrawTwins);
}

interface Named {
	readonly id: string;
}

function withdrawTwins(list: readonly Named[]): Dropped[] {
	const seen = new Set<string>();
	const twins = list.filter(({ id }) => seen.size === seen.add(id).size);
	const kept = list.filter((one) => !twins.includes(one));
	if (twins.length > 0) (list as Named[]).splice(0, list.length, ...kept);
	return twins.map((value) => ({ kind: 'replaced', id: value.id, value }));
}
