import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { readCatalogue, type ContentFile } from './catalogue';
import { languages, type Language } from '../domain/language';
import { compileParts, type Parts } from './compile';
import { printProblem } from './problem';
import { buildRenewal } from './renewal-build';
import { review } from './review-all';
import { editorSchemas } from './editor-schemas';

const prefix = 'virtual:content/';

/** Validates `questionnaires/` and serves it in compact JSON parts, by category and language. */
export function content(folder = 'questionnaires'): Plugin {
	let parts: Record<Language, Parts> | undefined;
	let renewal: ReturnType<typeof buildRenewal> | undefined;
	let isBuild = false;
	const load = () => (parts ??= build(folder));
	return {
		name: 'content',
		configResolved: ({ command }) => void (isBuild = command === 'build'),
		buildStart: () => void (isBuild && load()),
		resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
		load(id) {
			if (!id.startsWith(`\0${prefix}`)) return undefined;
			const path = id.slice(prefix.length + 1).split('/');
			const [kind, language] = path as [LoadedKind, Language];
			if (path.length === 1) return loadersIn(load(), kind);
			const value =
				path[0] === 'renewal'
					? (renewal ??= buildRenewal(readContent(folder)))[path[1] as Language]
					: partAt(load(), path);
			const part = `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
			return path[0] === 'base' ? `${part}\n${categoryLoaders(load(), language)}` : part;
		},
		generateBundle() {
			if (this.environment.name !== 'client') return;
			for (const [name, schema] of Object.entries(editorSchemas()))
				this.emitFile({
					type: 'asset',
					fileName: `schemas/${name}.json`,
					source: JSON.stringify(schema)
				});
		},
		handleHotUpdate({ file, server }) {
			if (!file.includes(`/${folder}/`)) return;
			parts = undefined;
			renewal = undefined;
			server.moduleGraph.invalidateAll();
			server.ws.send({ type: 'full-reload' });
		}
	};
}

/** `base/fr`, `dossier/hardware/laptops/fr`. */
function partAt(parts: Record<Language, Parts>, path: readonly string[]): unknown {
	const [kind, ...rest] = path;
	const own = parts[rest.pop() as Language];
	return rest.length === 0 ? own[kind as 'base'] : own[kind as 'dossier'][rest.join('/')];
}

/** By id, how to fetch it. */
export type Loaders<T> = Readonly<Record<string, () => Promise<{ default: T }>>>;

type LoadedKind = 'interview' | 'dossier' | 'drawings' | 'reasons';

function loadersIn(parts: Record<Language, Parts>, kind: LoadedKind): string {
	return languages
		.map((language) => `export const ${language} = ${loaders(parts, kind, language)};`)
		.join('\n');
}

function categoryLoaders(parts: Record<Language, Parts>, language: Language): string {
	return (['interview', 'dossier'] as const)
		.map((kind) => `export const ${kind} = ${loaders(parts, kind, language)};`)
		.join('\n');
}

function loaders(parts: Record<Language, Parts>, kind: LoadedKind, language: Language): string {
	const calls = Object.keys(parts[language][kind]).map(
		(id) => `'${id}': () => import(${JSON.stringify(`${prefix}${kind}/${id}/${language}`)})`
	);
	return `{ ${calls} }`;
}

/** Throws with every problem, one a line, when the content is not whole. */
export function build(folder: string): Record<Language, Parts> {
	const catalogue = readCatalogue(readContent(folder));
	const problems = review(catalogue);
	if (problems.length > 0)
		throw new Error(['The content is not whole:', ...problems.map(printProblem)].join('\n'));
	return compileParts(catalogue);
}

/** Every YAML file under the folder, by its path there. */
export function readContent(folder: string): ContentFile[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort()
		.map((file) => ({
			path: relative(folder, file).replaceAll('\\', '/'),
			text: readFileSync(file, 'utf8')
		}));
}
