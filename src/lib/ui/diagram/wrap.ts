/** Widths of letters in ems, on the generous side: system fonts differ, and a line must fit its box. */
function widthOf(letter: string): number {
	if (/[iljtf.,;:!|'’()[\] \u00a0\u202f-]/.test(letter)) return 0.33;
	if (/[mwMW%€@…—]/.test(letter)) return 0.9;
	return /[A-ZÀ-Ý0-9]/.test(letter) ? 0.68 : 0.56;
}

/** Lines of at most `width`, in the units of `size`; a word alone on its line is never cut. */
export function wrap(text: string, { width, size }: { width: number; size: number }): string[] {
	const lines: string[] = [];
	let line = '';
	let used = 0;
	for (const word of text.split(' ')) {
		const length = size * [...word].reduce((sum, letter) => sum + widthOf(letter), 0);
		const space = line === '' ? 0 : size * widthOf(' ');
		if (line !== '' && used + space + length > width) {
			lines.push(line);
			line = word;
			used = length;
		} else {
			line = line === '' ? word : `${line} ${word}`;
			used += space + length;
		}
	}
	return line === '' ? lines : [...lines, line];
}
