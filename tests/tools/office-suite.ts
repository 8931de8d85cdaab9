import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { JSDOM } from 'jsdom';

const folder = mkdtempSync(join(tmpdir(), 'office-'));
const missing = 'LibreOffice is missing: install Debian’s libreoffice-writer and libreoffice-calc.';
let batch = 0;

/** All files in one go, as LibreOffice writes them in the format asked; by name without ending. */
export function convert(
	files: Readonly<Record<string, Uint8Array | string>>,
	to: string,
	filter?: string
): Map<string, string> {
	const [source, target] = ['in', 'out'].map((name) => join(folder, `${name}-${batch}`));
	if (!source || !target) throw new Error('no folder');
	batch += 1;
	mkdirSync(source);
	const paths = Object.entries(files).map(([name, content]) => {
		writeFileSync(join(source, name), content);
		return join(source, name);
	});
	const { error, stdout, stderr } = spawnSync(
		'soffice',
		[
			`-env:UserInstallation=file://${folder}/profile`,
			'--headless',
			...(filter ? [`--infilter=${filter}`] : []),
			'--convert-to',
			to,
			'--outdir',
			target,
			...paths
		],
		{ encoding: 'utf8', timeout: 280_000 }
	);
	if (error) throw new Error(`${missing} (${error.message})`);
	const made = readdirSync(target);
	if (made.length !== paths.length)
		throw new Error(`${made.length} of ${paths.length} opened: ${stdout} ${stderr}`);
	return new Map(
		made.map((name) => [basename(name, extname(name)), readFileSync(join(target, name), 'latin1')])
	);
}

export function bytesOf(made: string | undefined): Uint8Array {
	return Uint8Array.from(Buffer.from(made ?? '', 'latin1'));
}

export function textOf(made: string | undefined): string {
	return Buffer.from(made ?? '', 'latin1')
		.toString('utf8')
		.replace(/^\ufeff/, '');
}

const { DOMParser } = new JSDOM('').window;

/** The body of a flat OpenDocument file. */
export function bodyOf(made: string | undefined): Element {
	const xml = new DOMParser().parseFromString(textOf(made), 'application/xml');
	const [body] = xml.getElementsByTagName('office:body');
	if (!body) throw new Error('no body');
	return body;
}

/** Headings as `level text`, blanks in one. */
export function headingsIn(body: Element): string[] {
	return [...body.getElementsByTagName('text:h')].map(
		(one) => `${one.getAttribute('text:outline-level')} ${squeeze(one.textContent)}`
	);
}

export function squeeze(text: string | null): string {
	return (text ?? '').replace(/\s+/g, ' ').trim();
}
