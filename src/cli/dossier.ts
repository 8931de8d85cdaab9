import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../lib/content/plugin';
import { libraryOf } from '../lib/content/library-of';
import { fileFormats, type FileFormat } from '../lib/documents/document';
import { calendarEntries } from '../lib/documents/follow-up';
import { pieceKinds, type PieceKind } from '../lib/documents/piece-kinds';
import { formatsOf, makePiece, piecesOf, type Source } from '../lib/documents/pieces';
import { assemble, newDossier } from '../lib/domain/dossier';
import { languages, type Language } from '../lib/domain/language';
import { render } from '../lib/formats/render';
import { documents as englishDocuments } from '../lib/messages/en/documents';
import { pieces as englishPieces } from '../lib/messages/en/pieces';
import { documents as frenchDocuments } from '../lib/messages/fr/documents';
import { pieces as frenchPieces } from '../lib/messages/fr/pieces';
import { AnswersError, checkAnswers, readAnswersFile } from './answers';
import { summarise } from './summary';
import { WritingError, writeWhole } from './write-whole';

const usage =
	'npm run dossier -- <answers.yaml> --out <folder> [--lang fr|en] [--formats pdf,docx,odt,xlsx,ics] [--pieces <piece>,…] [--start <date>]';

const words = {
	fr: { words: frenchDocuments, pieces: frenchPieces },
	en: { words: englishDocuments, pieces: englishPieces }
};

interface Order {
	readonly answers: string;
	readonly out: string;
	readonly language: Language;
	readonly formats: readonly FileFormat[];
	/** All that apply when absent. */
	readonly pieces?: readonly PieceKind[];
	/** ISO date of the start of the contract. */
	readonly start?: string;
}

/** The screens' own functions, from a terminal: `selection.json` and every document, all or nothing. */
export default async function main(args: string[]): Promise<number> {
	try {
		const order = readOrder(args);
		const written = await write(order);
		process.stdout.write(`${written.join('\n')}\n`);
		return 0;
	} catch (error) {
		if (!(error instanceof AnswersError || error instanceof WritingError)) throw error;
		process.stderr.write(`${error.message}\n`);
		return 2;
	}
}

function readOrder(args: string[]): Order {
	const { values, positionals } = parse(args);
	const [answers, ...others] = positionals;
	const { out, lang = 'fr', start } = values;
	if (!answers || others.length > 0 || !out) throw new AnswersError(`Usage: ${usage}`);
	if (start !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(start))
		throw new AnswersError(`--start is "${start}": write a date such as 2027-03-01`);
	const [language = 'fr'] = listed('lang', lang, languages);
	const formats = listed('formats', values.formats ?? fileFormats.join(), fileFormats);
	const pieces = values.pieces ? listed('pieces', values.pieces, pieceKinds) : undefined;
	return { answers, out: resolve(out), language, formats, pieces, start };
}

/** The names of a list separated by commas, or what is wrong with it. */
function listed<T extends string>(option: string, text: string, known: readonly T[]): T[] {
	const names = text.split(',').map((name) => name.trim());
	const strange = names.filter((name) => !known.some((one) => one === name));
	if (strange.length === 0) return names as T[];
	const quoted = strange.map((name) => `"${name}"`).join(', ');
	throw new AnswersError(`--${option} is ${quoted}: use ${known.join(' or ')}. Usage: ${usage}`);
}

function parse(args: string[]) {
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			options: {
				out: { type: 'string' },
				lang: { type: 'string' },
				formats: { type: 'string' },
				pieces: { type: 'string' },
				start: { type: 'string' }
			}
		});
	} catch (error) {
		throw new AnswersError(`${(error as Error).message.split('. ')[0]}. Usage: ${usage}`);
	}
}

async function write(order: Order): Promise<string[]> {
	const parts = build('questionnaires');
	const sources = sourcesOf(parts, order.answers);
	const files = await filesOf(sources, order);
	return writeWhole(order.out, files);
}

/** The dossier in both languages: the bilingual edition needs the other one. */
export function sourcesOf(
	parts: ReturnType<typeof build>,
	path: string
): Readonly<Record<Language, Source>> {
	const { answers } = readAnswersFile(path);
	const sourceIn = (language: Language): Source => {
		const library = libraryOf(parts, language);
		const now = `${library.asOf}T00:00:00.000Z`;
		const saved = {
			...newDossier(basename(path, '.yaml'), now, library.contentVersion),
			answers: checkAnswers(library, answers, path)
		};
		return { edition: { library, ...words[language] }, dossier: assemble(library, saved) };
	};
	return { fr: sourceIn('fr'), en: sourceIn('en') };
}

export async function filesOf(
	sources: Readonly<Record<Language, Source>>,
	{ language, formats, pieces, start }: Omit<Order, 'answers' | 'out'>
): Promise<Map<string, string | Uint8Array>> {
	const source = sources[language];
	const { library, pieces: spoken } = source.edition;
	const created = new Date(`${library.asOf}T00:00:00.000Z`);
	const about = { created, words: spoken.sheet, fonts: async () => fonts() };
	const files = new Map<string, string | Uint8Array>([
		['selection.json', `${JSON.stringify(summarise(library, source.dossier), null, 2)}\n`]
	]);
	const wanted = piecesOf(source).filter((kind) => !pieces || pieces.includes(kind));
	for (const kind of wanted) {
		const other = sources[language === 'fr' ? 'en' : 'fr'];
		const document = makePiece(kind, source, { start, other });
		for (const format of formatsOf(kind, { start }).filter((one) => formats.includes(one))) {
			const name = `${kind}.${language}.${format}`;
			const events = start ? calendarEntries(source.edition, source.dossier, start) : [];
			files.set(name, await render({ name, format, document, events }, about));
		}
	}
	return files;
}

/** The fonts that the PDF embeds, from the project's own folder. */
export function fonts() {
	const font = (name: string) => new Uint8Array(readFileSync(`src/lib/fonts/inter-${name}.ttf`));
	return { regular: font('regular'), bold: font('bold'), italic: font('italic') };
}
