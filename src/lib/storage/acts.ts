/** One place that changed; absent before or after when there was, or is, nothing there. */
export interface Change {
	readonly where: readonly string[];
	readonly before?: unknown;
	readonly after?: unknown;
}

/** One act of the person, which can be undone. */
export interface Act {
	/** Counted from 1 for each dossier. */
	readonly n: number;
	/** ISO date-time. */
	readonly at: string;
	readonly changes: readonly Change[];
}

/** The acts kept, in order, and which of them stand. */
export interface History {
	readonly acts: readonly Act[];
	/** Number of the last act that stands; those after it can be redone. */
	readonly at: number;
}

type Tree = Readonly<Record<string, unknown>>;

/** Stamps of the save, not acts of the person. */
const stamps: readonly string[] = ['changed', 'contentVersion', 'format'];

/** Place by place, what leads from one to the other; a list is one place. */
export function diff(before: object, after: object, where: readonly string[] = []): Change[] {
	const [a, b] = [before as Tree, after as Tree];
	const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
	return [...keys].flatMap((key) => {
		const [from, to] = [own(a, key), own(b, key)];
		if (from === to || (where.length === 0 && stamps.includes(key))) return [];
		const place = [...where, key];
		if (isTree(from) && isTree(to)) return diff(from, to, place);
		if (JSON.stringify(from) === JSON.stringify(to)) return [];
		return [
			{
				where: place,
				...(from !== undefined && { before: from }),
				...(to !== undefined && { after: to })
			}
		];
	});
}

/** Each place as it was before the act, or as the act left it; the others untouched. */
export function apply<T extends object>(
	value: T,
	changes: readonly Change[],
	side: 'before' | 'after'
): T {
	return changes.reduce<Tree>((tree, one) => set(tree, one.where, one[side]), value as Tree) as T;
}

function set(tree: Tree, [key = '', ...rest]: readonly string[], value: unknown): Tree {
	const inner = own(tree, key);
	const next = rest.length > 0 ? set(isTree(inner) ? inner : {}, rest, value) : value;
	if (next !== undefined) return { ...tree, [key]: next };
	const { [key]: _, ...others } = tree;
	return others;
}

function own(tree: Tree, key: string): unknown {
	return Object.hasOwn(tree, key) ? tree[key] : undefined;
}

function isTree(value: unknown): value is Tree {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
