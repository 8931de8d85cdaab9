import type { dossierFormat } from '../domain/dossier';

/** The format written today; reading older ones goes through the table below. */
export const currentFormat = 2 satisfies typeof dossierFormat;

export type Raw = Readonly<Record<string, unknown>>;

/** Brings one format to the next. It sees what nobody has checked yet, so it must never throw. */
export type Migration = (older: Raw) => Raw;

/** By the format that each one starts from. */
export const migrations: ReadonlyMap<number, Migration> = new Map([
	/** Comments came with format 2. */
	[1, (older: Raw) => ({ ...older, comments: [] })]
]);

/** From the format given to the target, step by step. */
export function migrate(
	raw: Raw,
	from: number,
	{ table = migrations, to = currentFormat as number } = {}
): Raw {
	if (from >= to) return raw;
	const step = table.get(from);
	if (!step) throw new Error(`no migration from format ${from}`);
	return migrate({ ...step(raw), format: from + 1 }, from + 1, { table, to });
}
