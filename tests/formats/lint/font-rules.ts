import { charactersOf, glyphsIn } from './aloud';
import { operationsOf } from './content';
import type { LintedFile, Page, Rule } from './file';
import { dictOf, listOf, resolve } from './file';
import type { Dict, Objects } from './objects';
import { Stream, Text } from './objects';

/** Every font that the file holds, with a descriptor of its own. */
function fontsOf({ objects }: LintedFile): { id: number; dict: Dict }[] {
	return [...objects.byId].flatMap(([id, value]) =>
		value instanceof Map && value.get('Type') === '/Font' && !isDescendant(value)
			? [{ id, dict: value }]
			: []
	);
}

function isDescendant(dict: Dict): boolean {
	return String(dict.get('Subtype')).startsWith('/CIDFont');
}

const embedded: Rule = (file) =>
	fontsOf(file).flatMap(({ id, dict }) => {
		const descendant = dictOf(file.objects, listOf(file.objects, dict.get('DescendantFonts'))[0]);
		const holder = dict.has('DescendantFonts') ? descendant : dict;
		const descriptor = dictOf(file.objects, holder.get('FontDescriptor'));
		const program = resolve(file.objects, descriptor.get('FontFile2'));
		return program instanceof Stream && program.data.length > 1000
			? []
			: [`font ${id} is not embedded`];
	});

/** A simple font in a known encoding needs no map. */
const mapped: Rule = ({ objects, ...file }) =>
	fontsOf({ objects, ...file }).flatMap(({ id, dict }) => {
		const known =
			dict.get('Subtype') === '/TrueType' && dict.get('Encoding') === '/WinAnsiEncoding';
		return known || charactersOf(objects, dict).size > 0 ? [] : [`font ${id} has no characters`];
	});

const glyphs: Rule = ({ objects, pages }) =>
	pages.flatMap((page) =>
		[...glyphsOf(page)].flatMap(([name, used]) => missing(objects, { page, name, used }))
	);

/** The glyphs shown with each font, by its name in the resources. */
function glyphsOf(page: Page): Map<string, Set<number>> {
	const used = new Map<string, Set<number>>();
	let font = '';
	for (const { operator, operands } of operationsOf(page)) {
		if (operator === 'Tf') font = String(operands[0]).slice(1);
		if (operator !== 'Tj' && operator !== 'TJ') continue;
		const glyphs = used.get(font) ?? new Set();
		used.set(font, glyphs);
		for (const text of operands.flat())
			if (text instanceof Text) glyphsIn(text.text).forEach((one) => glyphs.add(one));
	}
	return used;
}

function missing(
	objects: Objects,
	{ page, name, used }: { page: Page; name: string; used: ReadonlySet<number> }
): string[] {
	const resources = dictOf(objects, page.dict.get('Resources'));
	const font = dictOf(objects, dictOf(objects, resources.get('Font')).get(name));
	const characters = charactersOf(objects, font);
	const holes = [...used].filter((glyph) => glyph === 0 || !characters.has(glyph));
	return holes.map((glyph) => `page ${page.number}: glyph ${glyph} of ${name} stands for nothing`);
}

export const fontRules = { embedded, mapped, glyphs };
