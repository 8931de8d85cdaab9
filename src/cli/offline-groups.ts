import { languages, type Language } from '../lib/domain/language';
import type { Group } from '../lib/ui/offline/listing';

/** What the bundler knows of one of its files. */
export interface BuiltChunk {
	readonly file: string;
	readonly isEntry: boolean;
	readonly modules: readonly string[];
	readonly imports: readonly string[];
	readonly dynamicImports: readonly string[];
	/** Styles, fonts, workers that it calls. */
	readonly assets: readonly string[];
}

export interface Place {
	readonly group: Group;
	readonly language?: Language;
}

/** Rooms of the line from the need to the documents, and what a person without a network looks for. */
const coreRooms = new Set(['', 'data', 'dossier', 'dossiers', 'help', 'offline']);

const route = /src\/routes\/(?:\[lang=lang\]\/)?(.*)$/;
const format = /src\/lib\/formats\//;
const pdfWriter = /src\/lib\/formats\/pdf\/(index|fonts)\.ts$/;
const inLanguage = /(?:src\/lib\/messages|virtual:content)\/(?:.*\/)?(fr|en)(?:\/|\.ts$|$)/;

/** `fr/dossier/answers/`, or a route's own path. */
export function isCoreRoom(path: string): boolean {
	const [room = ''] = path.replace(/^(fr|en)\//, '').split('/');
	return coreRooms.has(room.startsWith('+') ? '' : room);
}

/**
 * Which files are kept when: by what the pages reach, so that a new file falls in its place by itself. A
 * file is of one language when no file that is not of that language needs it to run.
 */
export function groupChunks(chunks: readonly BuiltChunk[]): Map<string, Place> {
	const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]));
	const core = reach(chunks.filter(isCoreRoot), (chunk) => [
		...chunk.imports,
		...chunk.dynamicImports.filter((file) => mayFollow(byFile.get(file)) && !writes(file))
	]);
	const pdf = reach(chunks.filter(contains(pdfWriter)), (chunk) => chunk.imports);
	const callers = languages.map((one) => {
		const others = chunks.filter((chunk) => languageOf(chunk) !== one);
		return [one, reach(others, (chunk) => chunk.imports)] as const;
	});
	const places = new Map<string, Place>();
	for (const chunk of chunks) {
		const group = core.has(chunk.file) ? 'core' : pdf.has(chunk.file) ? 'pdf' : 'rest';
		const own = callers.find(([, called]) => !called.has(chunk.file));
		settle(places, chunk.file, { group, ...(own && { language: own[0] }) });
		for (const asset of chunk.assets) settle(places, asset, { group });
	}
	return places;

	/** It runs a writer or a reader of files as soon as it is there. */
	function writes(file: string): boolean {
		const chunk = byFile.get(file);
		const run = chunk ? reach([chunk], (one) => one.imports) : [];
		return [...run].some((one) => contains(format)(byFile.get(one) ?? empty));
	}

	function reach(roots: readonly BuiltChunk[], next: (chunk: BuiltChunk) => readonly string[]) {
		const reached = new Set(roots.map((chunk) => chunk.file));
		for (const file of reached) {
			const chunk = byFile.get(file);
			if (chunk) next(chunk).forEach((one) => reached.add(one));
		}
		return reached;
	}
}

const empty: Pick<BuiltChunk, 'modules'> = { modules: [] };

/** An asset that several files call is wanted as soon as the first of them is. */
function settle(places: Map<string, Place>, file: string, place: Place): void {
	const order: readonly (Group | undefined)[] = ['core', 'pdf', 'rest'];
	const before = places.get(file);
	if (!before || order.indexOf(place.group) < order.indexOf(before.group)) places.set(file, place);
}

function isCoreRoot(chunk: BuiltChunk): boolean {
	return chunk.isEntry && chunk.modules.every((id) => !route.test(id)) ? true : isCoreRoute(chunk);
}

function isCoreRoute({ modules }: BuiltChunk): boolean {
	return modules.some((id) => {
		const path = route.exec(id)?.[1];
		return path !== undefined && isCoreRoom(path);
	});
}

/** Other pages and the writers of files come when they are asked for. */
function mayFollow(chunk: BuiltChunk | undefined): boolean {
	if (!chunk || contains(format)(chunk)) return false;
	return !contains(route)(chunk) || isCoreRoute(chunk);
}

function contains(pattern: RegExp): (chunk: Pick<BuiltChunk, 'modules'>) => boolean {
	return ({ modules }) => modules.some((id) => pattern.test(id));
}

/** The one language of a file that holds words; none when it holds none, or both. */
function languageOf({ modules }: BuiltChunk): string | undefined {
	const found = new Set(modules.flatMap((id) => inLanguage.exec(id)?.[1] ?? []));
	const [only] = found;
	return found.size === 1 ? only : undefined;
}
