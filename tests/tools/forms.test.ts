import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hireThread } from '../../src/cli/pdf-thread';
import { readResponses } from '../../src/lib/formats/pdf/reading/read';
import { renderChecklist, sampleChecklist } from '../formats/checklist-sample';
import {
	answerTo,
	detailOf,
	fillWithPdfjs,
	proofOf,
	type Filling
} from '../formats/reading/filling';
import { typeInChromium } from './chromium-viewer';

const folder = mkdtempSync(join(tmpdir(), 'forms-'));
const { document, expected } = sampleChecklist();
const blank = renderChecklist(document);
const at = (index: number) => expected.lines[index]?.id ?? '';

/** In every alphabet that people type in, on one line and on two, ticked and dated. */
const filling: Filling = {
	[answerTo(at(0))]: 'yes',
	[proofOf(at(0))]: 'Œuvre « été » à 12 € – Ω 日本',
	[answerTo(at(1))]: 'Modèle A : 1 000\nModèle B : 800,5',
	[answerTo(at(2))]: 'report',
	[answerTo(at(3))]: 'Ligne 1\nligne 2 « œ »',
	[answerTo(at(4))]: '12 500,50 €',
	[answerTo(at(5))]: '21/08/2026',
	[answerTo(at(7))]: 'no',
	[detailOf(at(7))]: 'Modèle B : oui'
};
const typed = {
	[at(0)]: { value: true, proof: 'Œuvre « été » à 12 € – Ω 日本' },
	[at(1)]: {
		each: [
			{ of: 'Modèle A', value: 1000 },
			{ of: 'Modèle B', value: 800.5 }
		]
	},
	[at(2)]: { value: 'report' },
	[at(3)]: { value: 'Ligne 1\nligne 2 « œ »' },
	[at(4)]: { value: 12500.5 },
	[at(5)]: { value: '2026-08-21' },
	[at(7)]: { value: false, detail: 'Modèle B : oui' }
};

function keep(name: string, bytes: Uint8Array | string): string {
	const path = join(folder, name);
	writeFileSync(path, bytes);
	return path;
}

function make(name: string, tool: string, args: (out: string) => readonly string[]): Uint8Array {
	const out = join(folder, name);
	execFileSync(tool, args(out), { stdio: 'pipe' });
	return new Uint8Array(readFileSync(out));
}

async function read(bytes: Uint8Array) {
	const { replies, problems } = await readResponses(bytes, expected, hireThread);
	return { replies: Object.fromEntries(replies), problems };
}

/** What pdftk takes; the signs of XML are written as numbers. */
function xfdf(): string {
	const escape = (text: string) => text.replace(/[&<>"\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);
	const fields = Object.entries(filling).map(
		([name, value]) => `<field name="${name}"><value>${escape(value)}</value></field>`
	);
	return `<?xml version="1.0" encoding="UTF-8"?><xfdf xmlns="http://ns.adobe.com/xfdf/" xml:space="preserve"><fields>${fields.join('')}</fields></xfdf>`;
}

function isSound(bytes: Uint8Array): boolean {
	const said = execFileSync('qpdf', ['--check', keep('checked.pdf', bytes)], { encoding: 'utf8' });
	return said.includes('No syntax or stream encoding errors');
}

const blankPath = keep('blank.pdf', blank);

test.each([
	['and drawn', []],
	['and left to viewers to draw', ['need_appearances']]
])('filled by pdftk %s: read as it was typed', async (name, more) => {
	const data = keep('data.xfdf', xfdf());
	const filled = make(`${name}.pdf`, 'pdftk', (out) => [
		blankPath,
		'fill_form',
		data,
		'output',
		out,
		...more
	]);
	expect(isSound(filled)).toBe(true);
	expect(await read(filled)).toEqual({ replies: typed, problems: [] });
});

test('filled in Chromium, with a mouse and a keyboard: read as it was typed', async () => {
	const { [detailOf(at(7))]: _, ...typing } = filling;
	const filled = await typeInChromium(blank, typing);
	expect(isSound(filled)).toBe(true);
	const replies = { ...typed, [at(7)]: { value: false } };
	expect(await read(filled)).toEqual({ replies, problems: [] });
});

test('filled by pdf.js, as in Firefox: sound', async () => {
	expect(isSound(blank)).toBe(true);
	const filled = await fillWithPdfjs(blank, filling);
	expect(isSound(filled)).toBe(true);
	expect(await read(filled)).toEqual({ replies: typed, problems: [] });
});

test('protected against changes: read; locked: refused; printed to PDF: told', async () => {
	const path = keep('filled.pdf', await fillWithPdfjs(blank, filling));
	const encrypt = (user: string) => (out: string) => [
		'--encrypt',
		user,
		'owner',
		'256',
		'--modify=none',
		'--',
		path,
		out
	];
	expect(await read(make('owner.pdf', 'qpdf', encrypt('')))).toEqual({
		replies: typed,
		problems: []
	});
	expect((await read(make('user.pdf', 'qpdf', encrypt('secret')))).problems).toEqual([
		{ kind: 'password' }
	]);
	const flat = make('flat.pdf', 'pdftocairo', (out) => ['-pdf', path, out]);
	expect((await read(flat)).problems).toEqual([{ kind: 'no-fields' }]);
	const melted = make('melted.pdf', 'pdftk', (out) => [path, 'output', out, 'flatten']);
	expect((await read(melted)).problems).toEqual([{ kind: 'no-fields' }]);
});

test.each([
	['linearized', ['--linearize']],
	['repacked in object streams', ['--object-streams=generate']],
	['unpacked', ['--qdf', '--object-streams=disable']]
])('%s by qpdf: read all the same', async (name, options) => {
	const path = keep('filled.pdf', await fillWithPdfjs(blank, filling));
	const repacked = make(`${name}.pdf`, 'qpdf', (out) => [...options, path, out]);
	expect(await read(repacked)).toEqual({ replies: typed, problems: [] });
});
