import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import subset from 'subset-font';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const source = join(root, 'node_modules/@expo-google-fonts/inter');
const target = join(root, 'src/lib/fonts');

const faces = {
	'inter-regular.ttf': '400Regular/Inter_400Regular.ttf',
	'inter-bold.ttf': '700Bold/Inter_700Bold.ttf',
	'inter-italic.ttf': '400Regular_Italic/Inter_400Regular_Italic.ttf'
};

/** ASCII, Latin-1 and Latin Extended-A: every name written with the alphabets of the Union's Latin languages. */
const letters = range(0x20, 0x7e) + range(0xa0, 0x17f) + 'ȘșȚțẞ';
const spaces = '\u2002\u2003\u2009\u202f';
const punctuation = '\u2010\u2011–—―‘’‚‛“”„†‡•…‰′″‹›⁄';
const figures = '⁰⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉⅓⅔⅛⅜⅝⅞№';
const signs = '€₤₿™←↑→↓↔↗−×÷±√∞≈≠≤≥∂∆∏∑Ωμ■□▲▶▼●○✓✗';

/** Writes the fonts that documents embed: TrueType outlines only, all that jsPDF reads, so layout tables go. */
export default async function writeFonts(): Promise<void> {
	for (const [file, face] of Object.entries(faces)) {
		const font = await subset(
			await readFile(join(source, face)),
			letters + spaces + punctuation + figures + signs,
			{
				targetFormat: 'truetype',
				keepFeatures: [],
				noLayoutClosure: true,
				noHinting: true,
				dropTables: ['GPOS', 'GSUB', 'GDEF', 'STAT', 'gasp']
			}
		);
		await writeFile(join(target, file), font);
		process.stdout.write(`${file}: ${Math.round(font.byteLength / 1024)} kB\n`);
	}
	await copyFile(join(source, 'LICENSE_FONT'), join(target, 'OFL.txt'));
}

function range(first: number, last: number): string {
	return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join(
		''
	);
}
