import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { libraryOf } from '../lib/content/library-of';
import { build } from '../lib/content/plugin';
import { supplierChecklist } from '../lib/documents/supplier-checklist';
import { expectedOf, type Expected } from '../lib/domain/asked';
import { assemble, newDossier, type SavedDossier } from '../lib/domain/dossier';
import { languages, type Language } from '../lib/domain/language';
import type { Library } from '../lib/domain/library';
import type { Response } from '../lib/domain/response';
import { readResponses } from '../lib/formats/pdf/reading/read';
import { readSheetResponses } from '../lib/formats/xlsx/reading';
import type { SheetLabels } from '../lib/formats/xlsx/reading-frame';
import { isWorkbook } from '../lib/formats/xlsx/reading-kind';
import { labelsOf, type SentIn } from '../lib/formats/xlsx/reading-labels';
import { documents as enDocuments } from '../lib/messages/en/documents';
import { pieces as enPieces } from '../lib/messages/en/pieces';
import { responses as enWords } from '../lib/messages/en/responses';
import { documents as frDocuments } from '../lib/messages/fr/documents';
import { pieces as frPieces } from '../lib/messages/fr/pieces';
import { responses as frWords } from '../lib/messages/fr/responses';
import { readFile } from '../lib/storage/file';
import { account, type Account } from '../lib/ui/responses/account';
import { AnswersError, checkAnswers, readAnswersFile } from './answers';
import { hireThread } from './pdf-thread';

const usage =
	'node src/cli/run.mjs responses <dossier.json> <filled.pdf|.xlsx|.ods>… [--json] [--lang fr|en]';

const words = {
	fr: { documents: frDocuments, responses: frWords, sheet: frPieces.sheet },
	en: { documents: enDocuments, responses: enWords, sheet: enPieces.sheet }
} as const;

interface Order {
	readonly dossier: string;
	readonly files: readonly string[];
	readonly json: boolean;
	readonly language: Language;
}

/** What suppliers filled in, read from a terminal as on the screen. 1 when something is to be checked. */
export default async function main(args: string[]): Promise<number> {
	try {
		const order = readOrder(args);
		const parts = build('questionnaires');
		const library = libraryOf(parts, order.language);
		const saved = readSaved(order.dossier, library);
		const dossier = assemble(library, saved);
		const expected = expectedOf(dossier);
		const { documents, responses } = words[order.language];
		const document = supplierChecklist({ library, words: documents }, dossier);
		const labels = labelsOf(languages.map((language) => sentIn(parts, language, saved)));
		const telling = { document, words: responses, language: order.language };
		let flawed = false;
		const readings: object[] = [];
		for (const path of order.files) {
			const response = await read(path, expected, labels);
			flawed ||= response.problems.length > 0;
			if (order.json) readings.push(record(path, response));
			else process.stdout.write(print(account(basename(path), response, telling)));
		}
		if (order.json) process.stdout.write(`${JSON.stringify(readings, null, 2)}\n`);
		return flawed ? 1 : 0;
	} catch (error) {
		if (!(error instanceof AnswersError)) throw error;
		process.stderr.write(`${error.message}\n`);
		return 2;
	}
}

function readOrder(args: string[]): Order {
	const { values, positionals } = parse(args);
	const [dossier, ...files] = positionals;
	const { lang = 'fr', json = false } = values;
	if (!dossier || files.length === 0) throw new AnswersError(`Usage: ${usage}`);
	const language = languages.find((one) => one === lang);
	if (!language) throw new AnswersError(`--lang is "${lang}": use fr or en. Usage: ${usage}`);
	return { dossier, files, json, language };
}

function parse(args: string[]) {
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			options: { json: { type: 'boolean' }, lang: { type: 'string' } }
		});
	} catch (error) {
		throw new AnswersError(`${(error as Error).message.split('. ')[0]}. Usage: ${usage}`);
	}
}

/** A dossier saved by the guide, or the answers that `npm run dossier` takes. */
function readSaved(path: string, library: Library): SavedDossier {
	if (path.endsWith('.yaml')) {
		const { answers } = readAnswersFile(path);
		const blank = newDossier(
			basename(path, '.yaml'),
			`${library.asOf}T00:00:00.000Z`,
			library.contentVersion
		);
		return { ...blank, answers: checkAnswers(library, answers, path) };
	}
	const reading = readFile(Buffer.from(bytesOf(path)).toString('utf8'));
	if ('problem' in reading) throw new AnswersError(`${path}: no dossier (${reading.problem.kind})`);
	return reading.dossier;
}

/** What the company may have received, in a language. */
function sentIn(parts: ReturnType<typeof build>, language: Language, saved: SavedDossier): SentIn {
	const library = libraryOf(parts, language);
	const { documents, sheet } = words[language];
	const document = supplierChecklist({ library, words: documents }, assemble(library, saved));
	return { document, words: sheet };
}

/** By what the file is, not by its name. */
async function read(path: string, expected: Expected, labels: SheetLabels): Promise<Response> {
	const bytes = bytesOf(path);
	return isWorkbook(bytes)
		? readSheetResponses(bytes, expected, labels)
		: readResponses(bytes, expected, hireThread);
}

function bytesOf(path: string): Uint8Array {
	try {
		return new Uint8Array(readFileSync(path));
	} catch (error) {
		throw new AnswersError(
			`${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`
		);
	}
}

function record(path: string, { replies, problems }: Response) {
	return { file: basename(path), replies: Object.fromEntries(replies), problems };
}

function print({ name, company, problems, rows, refused }: Account): string {
	const told = problems.map(
		({ where, what, evidence, remedy }) =>
			`! ${[where, what, ...evidence, remedy].filter(Boolean).join(' ')}`
	);
	const read = refused
		? []
		: rows.flatMap(({ number, label, answer, detail, proof }) => [
				`${number} ${label}`.trim(),
				...[...answer, detail, proof]
					.filter(Boolean)
					.map((text) => `    ${text.replaceAll('\n', '\n    ')}`)
			]);
	return `${[`${name} – ${company}`, ...told, ...read].join('\n')}\n\n`;
}
