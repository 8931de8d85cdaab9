import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Layer {
	readonly may: readonly string[];
	readonly packages: readonly string[];
}

/** Imports go down only. A layer may always import itself. */
const layers: Readonly<Record<string, Layer>> = {
	domain: { may: [], packages: ['xstate'] },
	messages: { may: ['domain'], packages: [] },
	content: { may: ['domain'], packages: ['yaml', 'zod', 'vite', 'node:*', 'virtual:content/*'] },
	renewal: { may: ['domain'], packages: [] },
	documents: { may: ['domain', 'renewal', 'messages'], packages: [] },
	formats: {
		may: ['domain', 'documents', 'fonts'],
		packages: ['jspdf', 'pdfjs-dist/*', 'docx', 'fflate', 'hucre/*', 'ical-generator', 'papaparse']
	},
	storage: { may: ['domain'], packages: ['idb', 'zod/mini'] },
	ui: {
		may: ['domain', 'messages', 'content', 'renewal', 'documents', 'formats', 'storage'],
		packages: ['svelte', 'svelte/*', '$app/*', 'd3-scale']
	},
	fonts: { may: [], packages: [] }
};

const root = resolve('src/lib');
const drawers = /^(utils?|helpers?|common|shared|types|services|managers|misc|lib)(\.|$)/;
const ceilings = { src: 250, tests: 400 };

interface SourceFile {
	readonly path: string;
	readonly layer: string;
	readonly text: string;
	readonly imports: readonly string[];
}

const files = sourcesUnder('src').concat(sourcesUnder('tests'));
const inLayers = files.filter((file) => file.layer in layers);

function sourcesUnder(folder: string): SourceFile[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter(
			(entry) =>
				entry.isFile() &&
				!entry.parentPath.includes('node_modules') &&
				/\.(ts|svelte|mjs|js)$/.test(entry.name)
		)
		.map((entry) => {
			const path = join(entry.parentPath, entry.name).replaceAll('\\', '/');
			const text = readFileSync(path, 'utf8');
			const inside = relative(root, resolve(path)).replaceAll('\\', '/');
			return { path, layer: inside.split('/')[0] ?? '', text, imports: importsOf(text) };
		});
}

function importsOf(text: string): string[] {
	const statements = /^\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*['"]([^'"]+)['"]/gm;
	const calls = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
	return [...text.matchAll(statements), ...text.matchAll(calls)].map((match) => match[1] ?? '');
}

function targetOf(file: SourceFile, specifier: string): { layer?: string; name?: string } {
	const path = specifier.startsWith('$lib/')
		? resolve(root, specifier.slice(5))
		: resolve(dirname(file.path), specifier);
	if (!specifier.startsWith('.') && !specifier.startsWith('$lib/')) return { name: specifier };
	return { layer: relative(root, path).replaceAll('\\', '/').split('/')[0] };
}

function allows(patterns: readonly string[], name: string): boolean {
	return patterns.some((one) =>
		one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : name === one
	);
}

function breaches(file: SourceFile): string[] {
	const { may, packages } = layers[file.layer] ?? { may: [], packages: [] };
	return file.imports.flatMap((specifier) => {
		const { layer, name } = targetOf(file, specifier);
		const fine =
			name === undefined
				? layer === file.layer || may.includes(layer ?? '')
				: allows(packages, name);
		return fine ? [] : [`${file.path} imports ${specifier}`];
	});
}

describe('architecture', () => {
	it('imports go down only', () => {
		expect(inLayers.length).toBeGreaterThan(50);
		expect(inLayers.flatMap(breaches)).toEqual([]);
	});

	it('formats know the neutral document, not how it is made', () => {
		const others = inLayers
			.filter((file) => file.layer === 'formats')
			.flatMap((file) =>
				file.imports
					.filter((one) => /documents\/(?!document$)/.test(one))
					.map((one) => `${file.path} imports ${one}`)
			);
		expect(others).toEqual([]);
	});

	it('only the machine imports xstate', () => {
		const users = inLayers
			.filter((file) => file.imports.includes('xstate'))
			.map((file) => file.path);
		expect(users).toEqual(['src/lib/domain/machine.ts']);
	});

	it('no YAML and no full zod can reach the browser', () => {
		const buildOnly = ['yaml', 'zod', 'vite'];
		const reached = reachableFrom(['src/lib/content/load.ts', ...uiFiles()]);
		const breaching = reached.filter((file) =>
			file.imports.some((one) => buildOnly.includes(one) || one.startsWith('node:'))
		);
		expect(breaching.map((file) => file.path)).toEqual([]);
	});

	it('pure layers call no clock, no chance and no browser', () => {
		const impure =
			/\b(Date\.now|new Date\(\)|Math\.random|performance\.now|crypto\.|document\.(create|query|get|body)|window\.|localStorage|indexedDB|fetch\()/;
		const pure = inLayers.filter((file) =>
			['domain', 'renewal', 'documents', 'messages'].includes(file.layer)
		);
		expect(pure.filter((file) => impure.test(file.text)).map((file) => file.path)).toEqual([]);
	});

	it('no drawer', () => {
		const names = files
			.filter((file) => file.path.startsWith('src/lib/'))
			.flatMap((file) => file.path.split('/').slice(2));
		expect([...new Set(names)].filter((name) => drawers.test(name))).toEqual([]);
	});

	it('no file past its ceiling', () => {
		const lines = (file: SourceFile) => file.text.split('\n').length - 1;
		const over = files.filter(
			(file) => lines(file) > ceilings[file.path.startsWith('src/') ? 'src' : 'tests']
		);
		expect(over.map((file) => `${file.path}: ${lines(file)} lines`)).toEqual([]);
	});

	it('nothing is drawn from raw HTML', () => {
		const raw = files.filter((file) => file.path.endsWith('.svelte') && /\{@html/.test(file.text));
		expect(raw.map((file) => file.path)).toEqual([]);
	});

	it('no style attribute in markup: the content security policy would block it', () => {
		const styled = files.filter(
			(file) =>
				/\.(svelte|html)$/.test(file.path) &&
				/\sstyle(=|:)/.test(file.text.replace(/<style[\s\S]*<\/style>/, ''))
		);
		expect(styled.map((file) => file.path)).toEqual([]);
	});
});

function uiFiles(): string[] {
	return files
		.filter((file) => file.layer === 'ui' || file.path.startsWith('src/routes/'))
		.map((file) => file.path);
}

/** What files import, at any depth; types alone do not count. */
function reachableFrom(paths: readonly string[]): SourceFile[] {
	const seen = new Set<string>();
	const visit = (path: string) => {
		const file = files.find(
			(one) => one.path === path || one.path === `${path}.ts` || one.path === `${path}/index.ts`
		);
		if (!file || seen.has(file.path)) return;
		seen.add(file.path);
		const values = importsOf(file.text.replace(/import type [^;]*;/g, ''));
		for (const specifier of values) {
			if (specifier.startsWith('$lib/')) visit(`src/lib/${specifier.slice(5)}`);
			if (specifier.startsWith('.'))
				visit(relative(process.cwd(), resolve(dirname(file.path), specifier)));
		}
	};
	for (const path of paths) visit(path);
	return files.filter((file) => seen.has(file.path));
}
