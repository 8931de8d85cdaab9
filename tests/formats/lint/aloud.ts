import { operationsOf } from './content';
import type { Element, LintedFile, Page } from './file';
import { dictOf, idOf, listOf, resolve, textOf } from './file';
import type { Dict, Objects, Value } from './objects';
import { Reference, Stream, Text } from './objects';

/** A block of the structure, with the words of all it holds, as they would be read aloud. */
export interface Said {
	readonly role: string;
	readonly text: string;
	/** Those inside it that are no blocks: links and runs. */
	readonly inner: readonly Inner[];
	/** The words of each piece drawn, between the elements inside it. */
	readonly pieces: readonly (readonly string[])[];
}

interface Inner {
	readonly role: string;
	readonly text: string;
	readonly lang?: string;
}

const inline = ['Link', 'Span', 'Reference', 'Form', 'Figure'];

export function sayAloud(file: LintedFile): Said[] {
	const texts = new Map(file.pages.map((page) => [page.id, textsOf(file.objects, page)]));
	return file.elements
		.filter(
			({ type, marks, kids }) =>
				!inline.includes(type) &&
				(marks.length > 0 || kids.some(({ type }) => inline.includes(type)))
		)
		.map((element) => ({
			role: element.type,
			text: textUnder(element),
			inner: element.kids.flatMap(innerOf),
			pieces: piecesOf(element)
		}));

	function textUnder(element: Element): string {
		return partsOf(element)
			.map((part) =>
				typeof part === 'string' ? part : inline.includes(part.type) ? textUnder(part) : ''
			)
			.join('');
	}

	function piecesOf(element: Element): string[][] {
		const pieces: string[][] = [[]];
		for (const part of partsOf(element))
			if (typeof part === 'string') pieces.at(-1)?.push(part);
			else pieces.push([]);
		return pieces;
	}

	function innerOf(element: Element): Inner[] {
		if (!inline.includes(element.type)) return [];
		const lang = textOf(element.dict.get('Lang'));
		const own = { role: element.type, text: textUnder(element), ...(lang && { lang }) };
		return [own, ...element.kids.flatMap(innerOf)];
	}

	/** Words and elements, in order. */
	function partsOf({ dict }: Element): (string | Element)[] {
		const own = idOf(dict.get('Pg'));
		return listOf(file.objects, dict.get('K')).flatMap((kid: Value) => {
			if (typeof kid === 'number') return texts.get(own)?.[kid] ?? [];
			if (kid instanceof Reference) return file.byId.get(kid.id) ?? [];
			if (!(kid instanceof Map) || kid.get('Type') !== '/MCR') return [];
			return texts.get(idOf(kid.get('Pg')))?.[Number(kid.get('MCID'))] ?? [];
		});
	}
}

/** By number of mark. */
function textsOf(objects: Objects, page: Page): string[] {
	const fonts = dictOf(objects, dictOf(objects, page.dict.get('Resources')).get('Font'));
	const texts: string[] = [];
	let [mark, font] = [-1, new Map<number, string>()];
	for (const { operator, operands } of operationsOf(page)) {
		const [first, second] = operands;
		if (operator === 'BDC') mark = second instanceof Map ? Number(second.get('MCID') ?? -1) : -1;
		else if (operator === 'EMC') mark = -1;
		else if (operator === 'Tf')
			font = charactersOf(objects, dictOf(objects, fonts.get(String(first).slice(1))));
		else if (operator === 'Tj' && mark >= 0 && first instanceof Text)
			texts[mark] =
				(texts[mark] ?? '') +
				glyphsIn(first.text)
					.map((glyph) => font.get(glyph) ?? '\ufffd')
					.join('');
	}
	return texts;
}

export function glyphsIn(bytes: string): number[] {
	return Array.from(
		{ length: Math.floor(bytes.length / 2) },
		(_, at) => (bytes.charCodeAt(2 * at) << 8) | bytes.charCodeAt(2 * at + 1)
	);
}

const maps = new WeakMap<Stream, Map<number, string>>();

/** What each glyph stands for. */
export function charactersOf(objects: Objects, font: Dict): Map<number, string> {
	const stream = resolve(objects, font.get('ToUnicode'));
	if (!(stream instanceof Stream)) return new Map();
	const known = maps.get(stream) ?? readMap(stream.data);
	maps.set(stream, known);
	return known;
}

function readMap(data: string): Map<number, string> {
	const pairs = [...data.matchAll(/<([0-9a-f]{4})>\s*<([0-9a-f]{4})>\s*$/gim)];
	return new Map(
		pairs
			.map(([, from = '', to = '']): [number, number] => [parseInt(from, 16), parseInt(to, 16)])
			.filter(([, to]) => to !== 0)
			.map(([from, to]) => [from, String.fromCharCode(to)])
	);
}
