import type { ObjectWriter } from './file';
import { binary } from './strings';
import type { FontMetadata } from './typeface';

/** The letters of Windows-1252 from 128 on; those before, and from 160 on, are Unicode's own. */
const upper = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

export function winAnsi(code: number): number {
	return code < 128 || code >= 160 ? code : (upper.codePointAt(code - 128) ?? 0);
}

export interface FormFont {
	readonly bytes: Uint8Array;
	readonly metadata: FontMetadata;
}

/** Of one byte a letter, whole, so that whoever fills the form can type with it. */
export function writeFormFont(writer: ObjectWriter, { bytes, metadata }: FormFont): number {
	const [font, descriptor, file] = [writer.reserve(), writer.reserve(), writer.reserve()];
	const widths = Array.from({ length: 224 }, (_, at) =>
		Math.round(metadata.widthOfGlyph(metadata.characterToGlyph(winAnsi(32 + at))))
	);
	writer.write(
		font,
		`/Type/Font/Subtype/TrueType/BaseFont/Inter/Encoding/WinAnsiEncoding` +
			`/FirstChar 32/LastChar 255/Widths[${widths.join(' ')}]/FontDescriptor ${descriptor} 0 R`
	);
	const { box, ascent, descent } = measure(bytes);
	writer.write(
		descriptor,
		`/Type/FontDescriptor/FontName/Inter/Flags 32/ItalicAngle 0/StemV 80` +
			`/FontBBox[${box.join(' ')}]/Ascent ${ascent}/Descent ${descent}/CapHeight 727` +
			`/FontFile2 ${file} 0 R`
	);
	writer.stream(file, { Length1: String(bytes.length) }, binary(bytes));
	return font;
}

/** In thousandths of the size. */
function measure(bytes: Uint8Array) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const head = tableAt(view, 'head');
	const hhea = tableAt(view, 'hhea');
	const scale = (at: number) => Math.round((view.getInt16(at) * 1000) / view.getUint16(head + 18));
	return {
		box: [36, 38, 40, 42].map((at) => scale(head + at)),
		ascent: scale(hhea + 4),
		descent: scale(hhea + 6)
	};
}

function tableAt(view: DataView, name: string): number {
	for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16) {
		const tag = String.fromCharCode(...[0, 1, 2, 3].map((one) => view.getUint8(at + one)));
		if (tag === name) return view.getUint32(at + 8);
	}
	throw new Error(`The font has no table ${name}`);
}
