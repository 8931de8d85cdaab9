import type { Page } from 'playwright-core';

/** A node of the tree that assistive technology reads. */
export interface TreeNode {
	readonly role: string;
	readonly name: string;
	readonly level?: number;
	readonly url?: string;
	/** Nearest list or navigation around it. */
	readonly group?: string;
}

interface RawNode {
	readonly nodeId: string;
	readonly parentId?: string;
	readonly ignored: boolean;
	readonly role?: { value: string };
	readonly name?: { value: string };
	readonly properties?: readonly { name: string; value: { value: unknown } }[];
}

const groups = ['list', 'navigation', 'table', 'listbox'];

export async function treeOf(page: Page): Promise<TreeNode[]> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
		nodes: RawNode[];
	};
	await session.detach();
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	return nodes
		.filter((node) => !node.ignored)
		.map((node) => ({
			role: node.role?.value ?? '',
			name: (node.name?.value ?? '').trim(),
			level: property<number>(node, 'level'),
			url: property<string>(node, 'url'),
			group: groupAround(node, byId)
		}));
}

function property<T>(node: RawNode, name: string): T | undefined {
	return node.properties?.find((one) => one.name === name)?.value.value as T | undefined;
}

function groupAround(node: RawNode, byId: ReadonlyMap<string, RawNode>): string | undefined {
	for (let at = byId.get(node.parentId ?? ''); at; at = byId.get(at.parentId ?? ''))
		if (groups.includes(at.role?.value ?? '')) return at.nodeId;
	return undefined;
}

const interactive = [
	'button',
	'checkbox',
	'combobox',
	'link',
	'listbox',
	'option',
	'radio',
	'searchbox',
	'slider',
	'spinbutton',
	'switch',
	'tab',
	'textbox',
	'DisclosureTriangle',
	'Date'
];

/** What can be used and has no name. */
export function unnamed(tree: readonly TreeNode[]): TreeNode[] {
	return tree.filter(({ role, name }) => interactive.includes(role) && name === '');
}

/** Links of one list that bear the same name and lead elsewhere. */
export function ambiguous(tree: readonly TreeNode[]): string[] {
	const seen = new Map<string, string>();
	return tree
		.filter(({ role, group }) => role === 'link' && group !== undefined)
		.filter(({ name, url = '', group }) => {
			const key = `${group} ${name}`;
			const before = seen.get(key) ?? url;
			seen.set(key, before);
			return before !== url;
		})
		.map(({ name, url }) => `${name} → ${url}`);
}

/** Headings that skip a level, in the order they are read. */
export function skippedHeadings(tree: readonly TreeNode[]): string[] {
	const headings = tree.filter(({ role }) => role === 'heading');
	return headings
		.filter(({ level = 1 }, i) => level > (headings[i - 1]?.level ?? 0) + 1)
		.map(({ level, name }) => `h${level} ${name}`);
}

/** How many there are of each landmark, and the navigations by name. */
export function landmarks(tree: readonly TreeNode[]) {
	const count = (role: string) => tree.filter((node) => node.role === role).length;
	const navigations = tree.filter(({ role }) => role === 'navigation').map(({ name }) => name);
	return {
		main: count('main'),
		banner: count('banner'),
		contentinfo: count('contentinfo'),
		navigations
	};
}
