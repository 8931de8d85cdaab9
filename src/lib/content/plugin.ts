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
			if (path[0] === 'categories') return loaders(load(), ['interview', 'dossier']);
			if (path.join() === 'drawings') return loaders(load(), ['drawings']);
			if (path.join() === 'reasons') return loaders(load(), ['reasons']);
			const value =
				path[0] === 'renewal'
					? (renewal ??= buildRenewal(readContent(folder)))[path[1] as Language]
					: partAt(load(), path);
			return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
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

/** By language, then by id, how to fetch it. */
export type Loaders<T> = Readonly<
	Record<Language, Readonly<Record<string, () => Promise<{ default: T }>>>>
>;

type LoadedKind = 'interview' | 'dossier' | 'drawings' | 'reasons';

function loaders(parts: Record<Language, Parts>, kinds: readonly LoadedKind[]): string {
	return kinds
		.map((kind) => `export const ${kind} = { ${languages.map(table(kind))} };`)
		.join('\n');

	function table(kind: LoadedKind) {
		return (language: Language) => {
			const calls = Object.keys(parts[language][kind]).map(
				(id) => `'${id}': () => import(${JSON.stringify(`${prefix}${kind}/${id}/${language}`)})`
			);
			return `${language}: { ${calls} }`;
		};
	}
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
