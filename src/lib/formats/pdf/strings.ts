/** A text string, in hexadecimal UTF-16: in a literal string a byte 0D would be read as 0A. */
export function encodeText(text: string): string {
	const units = Array.from({ length: text.length }, (_, at) =>
		text.charCodeAt(at).toString(16).padStart(4, '0')
	);
	return `<feff${units.join('')}>`;
}

/** One character a byte, as jsPDF takes the content of streams and fonts. */
export function binary(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) text += String.fromCharCode(byte);
	return text;
}
