import boldUrl from '../../fonts/inter-bold.ttf?url';
import italicUrl from '../../fonts/inter-italic.ttf?url';
import regularUrl from '../../fonts/inter-regular.ttf?url';

/** TrueType files. */
export interface PdfFonts {
	readonly regular: Uint8Array;
	readonly bold: Uint8Array;
	readonly italic: Uint8Array;
}

/** In the browser; elsewhere the files are read from `src/lib/fonts`. */
export async function loadFonts(): Promise<PdfFonts> {
	const [regular, bold, italic] = await Promise.all(
		[regularUrl, boldUrl, italicUrl].map(fetchFont)
	);
	if (!regular || !bold || !italic) throw new Error('A font is missing');
	return { regular, bold, italic };
}

async function fetchFont(url: string): Promise<Uint8Array> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`Font not loaded: ${url}, ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
}
