import type { SavedDossier } from '../domain/dossier';
import { fileKind } from './file-writing';
import { fileName } from './file-name';
import { parseJson } from './json';
import { findFault } from './json-fault';
import { planFormat, type SavedPlan } from './plans';

type Stored = Readonly<Record<string, unknown>>;

/** Everything in one file: each dossier stands in it as it would in a file of its own. */
export interface Backup {
	readonly dossiers: readonly SavedDossier[];
	readonly plans: readonly SavedPlan[];
	/** How many things of the file are damaged, or too recent to be read. */
	readonly skipped: number;
}

export type BackupProblem = 'too-large' | 'truncated' | 'not-json' | 'not-ours' | 'newer';

export const backupKind = 'sauvegarde-achats-numeriques';
export const backupLimit = 50 * 1024 * 1024;
const format = 1;
const name = /^[a-z0-9-]+(\/[a-z0-9-]+){0,3}$/;

export function writeBackup(
	held: { readonly dossiers: readonly object[]; readonly plans: readonly object[] },
	made: string
): { name: string; text: string } {
	const dossiers = held.dossiers.map((one) => ({ kind: fileKind, ...one }));
	const whole = { kind: backupKind, format, made, dossiers, plans: held.plans };
	const text = `${JSON.stringify(whole, undefined, 2)}\n`;
	return { name: fileName('tous-les-dossiers', made, '.dossiers.json'), text };
}

/** Each part is read on its own, under the limits of a single file: nothing else is trusted. */
export async function readBackup(text: string): Promise<Backup | { problem: BackupProblem }> {
	if (text.length > backupLimit) return { problem: 'too-large' };
	const json = text.replace(/^\uFEFF/, '');
	const fault = findFault(json);
	if (fault) return { problem: fault.truncated ? 'truncated' : 'not-json' };
	const { readFile } = await import('./file');
	const parts = partsOf(json);
	if (read(parts.get('kind')?.[0]) !== backupKind) return { problem: 'not-ours' };
	const claimed = read(parts.get('format')?.[0]);
	if (typeof claimed !== 'number') return { problem: 'not-ours' };
	if (claimed > format) return { problem: 'newer' };
	const given = [parts.get('dossiers') ?? [], parts.get('plans') ?? []] as const;
	const dossiers = given[0]
		.map((one) => readFile(one))
		.flatMap((one) => ('dossier' in one ? [one.dossier] : []));
	const plans = given[1].map(read).filter(isPlan);
	const skipped = given[0].length + given[1].length - dossiers.length - plans.length;
	return { dossiers, plans, skipped };
}

function read(text: string | undefined): unknown {
	const json = parseJson(text ?? '');
	return 'value' in json ? json.value : undefined;
}

function isPlan(value: unknown): value is SavedPlan {
	if (typeof value !== 'object' || value === null) return false;
	const plan = value as Stored;
	const dated = [plan['created'], plan['changed']].every(
		(one) => typeof one === 'string' && !Number.isNaN(Date.parse(one))
	);
	const named = typeof plan['id'] === 'string' && name.test(plan['id']);
	return plan['format'] === planFormat && named && dated && typeof plan['title'] === 'string';
}

/** The texts of what the outermost object holds, list by list, element by element; the JSON is sound. */
function partsOf(json: string): ReadonlyMap<string, readonly string[]> {
	const parts = new Map<string, string[]>();
	const open: string[] = [];
	let [start, key] = [0, ''];
	const cut = (end: number) => {
		const part = json.slice(start, end).trim();
		if (key && part) parts.set(key, [...(parts.get(key) ?? []), part]);
		start = end + 1;
	};
	for (let i = 0; i < json.length; i += 1) {
		const sign = json[i] ?? '';
		const outermost = open.length === 1 && open[0] === '{';
		const inList = open.length === 2 && open[1] === '[';
		if (sign === '"') i = endOfString(json, i);
		else if (sign === ':' && outermost) {
			key = String(JSON.parse(json.slice(start, i)));
			start = i + 1;
		} else if (sign === ',' && (outermost || inList)) cut(i);
		else if (sign === '{' || sign === '[') {
			open.push(sign);
			if (open.length === 1 || (sign === '[' && open.length === 2)) start = i + 1;
		} else if (sign === '}' || sign === ']') {
			if (outermost || inList) cut(i);
			open.pop();
		}
	}
	return parts;
}

function endOfString(json: string, at: number): number {
	let i = at + 1;
	while (json[i] !== '"') i += json[i] === '\\' ? 2 : 1;
	return i;
}
