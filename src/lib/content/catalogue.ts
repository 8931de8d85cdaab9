import type { z } from 'zod';
import { families, type Family } from '../domain/library';
import { nearest } from './nearest';
import { openPage, problemAt, type ContentProblem, type Page } from './problem';
import { renewalKinds, renewalPlace } from './renewal-schema';
import * as schema from './schema';

/** A content file, by its path under `questionnaires/`. */
export interface ContentFile {
	readonly path: string;
	readonly text: string;
}

const kinds = {
	clause: schema.clause,
	questionnaire: schema.questionnaire,
	duty: schema.duty,
	label: schema.label,
	term: schema.term,
	source: schema.source,
	pitfall: schema.pitfall,
	thresholds: schema.thresholds,
	renames: schema.renames,
	rgaa: schema.rgaa,
	rgesn: schema.rgesn,
	...renewalKinds
} as const;
export type Kind = keyof typeof kinds;

/** One item of content, with the page that knows where each of its values stands. */
export interface Item<K extends Kind = Kind> {
	readonly kind: K;
	readonly id: string;
	readonly page: Page;
	readonly value: z.infer<(typeof kinds)[K]>;
}

export interface Catalogue {
	readonly items: readonly Item[];
	readonly problems: readonly ContentProblem[];
}

/** Reads every file, and reports every problem of every file at once. */
export function readCatalogue(files: readonly ContentFile[]): Catalogue {
	const items: Item[] = [];
	const problems: ContentProblem[] = [];
	for (const file of files) {
		const read = readFile(file);
		problems.push(...read.problems);
		if (read.item) items.push(read.item);
	}
	return { items, problems };
}

export function ofKind<K extends Kind>(catalogue: Catalogue, kind: K): Item<K>[] {
	return catalogue.items.filter((item): item is Item<K> => item.kind === kind);
}

function readFile(file: ContentFile): { item?: Item; problems: ContentProblem[] } {
	const place = placeOf(file.path);
	const { page, problems } = openPage(`questionnaires/${file.path}`, file.text);
	if (typeof place === 'string') return { problems: [problemAt(page, [], place)] };
	if (problems.length > 0) return { problems };
	const parsed = kinds[place.kind].safeParse(page.document.toJS(), { reportInput: true });
	if (parsed.success) return { item: { ...place, page, value: parsed.data } as Item, problems: [] };
	return {
		problems: parsed.error.issues.map((issue) =>
			problemAt(page, issue.path, explain(issue, place.kind))
		)
	};
}

type Issue = z.core.$ZodIssue;

/** zod's own words, in those of a contributor. */
function explain(issue: Issue, kind: Kind): string {
	if (issue.code === 'unrecognized_keys') {
		const known = keysAt(kind);
		const names = issue.keys.map((key) => `"${key}" is not a key here${nearest(key, known)}`);
		return `${names.join('; ')}; remove it or correct its name`;
	}
	if (issue.code === 'invalid_type' && issue.input === undefined)
		return 'missing: add it, it is required';
	if (issue.code === 'invalid_value')
		return `not one of the known values: ${issue.values.map(String).join(', ')}${nearest(String(issue.input), issue.values.map(String))}`;
	return issue.message;
}

function keysAt(kind: Kind): string[] {
	return [
		...JSON.stringify(Object.keys((kinds[kind] as { shape?: object }).shape ?? {})).matchAll(
			/"([^"]+)"/g
		)
	].map((match) => match[1] ?? '');
}

/** What a path holds: its kind and the id it gives, or why it has no place here. */
export function placeOf(path: string): { kind: Kind; id: string } | string {
	const bare = path.replace(/\.yaml$/, '');
	const parts = bare.split('/');
	if (!/^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(bare))
		return 'a path is made of small ASCII letters, digits and hyphens: rename the file';
	if (bare === 'renames') return { kind: 'renames', id: 'renames' };
	if (parts[0] === 'references') return referencePlace(parts);
	if (parts[0] === 'renewal') return renewalPlace(parts);
	if (parts[0] !== 'purchase' && !families.includes(parts[0] as Family))
		return `"${parts[0]}" is not a family${nearest(parts[0] ?? '', ['purchase', 'references', ...families])}`;
	if (parts.at(-1) === 'questionnaire')
		return { kind: 'questionnaire', id: parts.slice(0, -1).join('/') };
	if (parts.at(-2) === 'clauses')
		return { kind: 'clause', id: [...parts.slice(0, -2), parts.at(-1)].join('/') };
	return 'a file is `questionnaire.yaml` or stands in a folder `clauses/`: move it';
}

function referencePlace(parts: readonly string[]): { kind: Kind; id: string } | string {
	if (parts[1] === 'thresholds' && parts.length === 2)
		return { kind: 'thresholds', id: 'thresholds' };
	if (
		parts[1] === 'frameworks' &&
		parts.length === 3 &&
		(parts[2] === 'rgaa' || parts[2] === 'rgesn')
	)
		return { kind: parts[2], id: parts[2] };
	const folders: Readonly<Record<string, Kind>> = {
		duties: 'duty',
		labels: 'label',
		terms: 'term',
		sources: 'source',
		pitfalls: 'pitfall'
	};
	const kind = folders[parts[1] ?? ''];
	if (!kind || parts.length !== 3)
		return `references hold ${Object.keys(folders).join(', ')}, frameworks (rgaa.yaml, rgesn.yaml) and thresholds.yaml${nearest(parts[1] ?? '', Object.keys(folders))}`;
	return { kind, id: parts[2] ?? '' };
}
