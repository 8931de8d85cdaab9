import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../lib/content/plugin';
import { libraryOf } from '../lib/content/library-of';
import { languages, type Language } from '../lib/domain/language';
import type { Library } from '../lib/domain/library';
import { assemble, newDossier, type Dossier } from '../lib/domain/dossier';
import { supplierChecklist } from '../lib/documents/supplier-checklist';
import { tenderClauses } from '../lib/documents/tender-clauses';
import { renderPdf } from '../lib/formats/pdf';
import { documents as english } from '../lib/messages/en/documents';
import { documents as french } from '../lib/messages/fr/documents';
import { AnswersError, checkAnswers, readAnswersFile } from './answers';
import { summarise } from './summary';

const usage = 'npm run dossier -- <answers.yaml> --out <folder> [--lang fr|en]';

const documentWords = { fr: french, en: english };

interface Order {
	readonly answers: string;
	readonly out: string;
	readonly language: Language;
}

/** The screens' own functions, from a terminal: `selection.json` and every document, all or nothing. */
export default function main(args: string[]): number {
	try {
		const order = readOrder(args);
		const written = write(order);
		process.stdout.write(`${written.join('\n')}\n`);
		return 0;
	} catch (error) {
		if (!(error instanceof AnswersError)) throw error;
		process.stderr.write(`${error.message}\n`);
		return 2;
	}
}

function readOrder(args: string[]): Order {
	const { values, positionals } = parse(args);
	const [answers, ...others] = positionals;
	const { out, lang = 'fr' } = values;
	if (!answers || others.length > 0 || !out) throw new AnswersError(`Usage: ${usage}`);
	if (!languages.includes(lang as Language))
		throw new AnswersError(`--lang is "${lang}": use fr or en. Usage: ${usage}`);
	return { answers, out: resolve(out), language: lang as Language };
}

function parse(args: string[]) {
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			options: { out: { type: 'string' }, lang: { type: 'string' } }
		});
	} catch (error) {
		throw new AnswersError(`${(error as Error).message.split('. ')[0]}. Usage: ${usage}`);
	}
}

function write({ answers: path, out, language }: Order): string[] {
	const library = libraryOf(build('questionnaires'), language);
	const { answers } = readAnswersFile(path);
	const now = `${library.asOf}T00:00:00.000Z`;
	const saved = {
		...newDossier(basename(path, '.yaml'), now, library.contentVersion),
		answers: checkAnswers(library, answers, path)
	};
	return writeWhole(out, filesOf(library, assemble(library, saved), new Date(now)));
}

export function filesOf(
	library: Library,
	dossier: Dossier,
	created: Date
): Map<string, string | Uint8Array> {
	const font = (name: string) => new Uint8Array(readFileSync(`src/lib/fonts/inter-${name}.ttf`));
	const fonts = { regular: font('regular'), bold: font('bold'), italic: font('italic') };
	const edition = { library, words: documentWords[library.language] };
	const documents = [tenderClauses(edition, dossier), supplierChecklist(edition, dossier)];
	const files = documents.map(
		(document) =>
			[
				`${document.kind}.${library.language}.pdf`,
				renderPdf(document, { fonts, created }).bytes
			] as const
	);
	return new Map<string, string | Uint8Array>([
		['selection.json', `${JSON.stringify(summarise(library, dossier), null, 2)}\n`],
		...files
	]);
}

/** Written beside first, then moved in: a failure leaves nothing half-written. */
function writeWhole(out: string, files: ReadonlyMap<string, string | Uint8Array>): string[] {
	try {
		mkdirSync(dirname(out), { recursive: true });
		const draft = mkdtempSync(`${out}.`);
		try {
			for (const [name, content] of files) writeFileSync(join(draft, name), content);
			if (!existsSync(out)) mkdirSync(out);
			for (const name of files.keys()) renameSync(join(draft, name), join(out, name));
		} finally {
			rmSync(draft, { recursive: true, force: true });
		}
	} catch (error) {
		throw new AnswersError(
			`${out}: cannot be written (${(error as NodeJS.ErrnoException).code ?? error})`
		);
	}
	return [...files.keys()].map((name) => join(out, name));
}
