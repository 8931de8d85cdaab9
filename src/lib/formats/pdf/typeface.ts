export const fontNames = ['regular', 'bold', 'italic'] as const;
export type FontName = (typeof fontNames)[number];

/** What layout needs to know of the fonts. */
export interface Typeface {
	readonly covers: (code: number, font: FontName) => boolean;
	/** In points. */
	readonly width: (text: string, font: FontName, size: number) => number;
}

/** The part of jsPDF's parsed TrueType font that is read here. */
export interface FontMetadata {
	characterToGlyph(code: number): number;
	widthOfGlyph(glyph: number): number;
}

export function measureTypeface(fonts: Readonly<Record<FontName, FontMetadata>>): Typeface {
	const advances = { regular: new Map(), bold: new Map(), italic: new Map() } as Record<
		FontName,
		Map<number, number>
	>;
	const advance = (code: number, font: FontName): number => {
		const known = advances[font].get(code);
		if (known !== undefined) return known;
		// Whole thousandths, as jsPDF writes them in the file: readers advance by those.
		const width = Math.trunc(fonts[font].widthOfGlyph(fonts[font].characterToGlyph(code)));
		advances[font].set(code, width);
		return width;
	};
	return {
		covers: (code, font) => fonts[font].characterToGlyph(code) !== 0,
		width: (text, font, size) => {
			let sum = 0;
			for (let at = 0; at < text.length; at++) sum += advance(text.charCodeAt(at), font);
			return (sum * size) / 1000;
		}
	};
}
