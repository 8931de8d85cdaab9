export type CsvCell = string | number | undefined;

export interface CsvWriting {
	readonly separator?: ';' | ',';
	/** A comma goes with `;` for French spreadsheets, unless said otherwise. */
	readonly decimal?: ',' | '.';
	/** Text that begins like a formula is left as it is: only for programs that never calculate. */
	readonly raw?: boolean;
	/** So that spreadsheets read accents; programs may not want it. */
	readonly mark?: boolean;
}

const mark = '\ufeff';

/** RFC 4180, lines ended by CR LF; text that a spreadsheet would calculate is disarmed. */
export function writeCsv(
	rows: readonly (readonly CsvCell[])[],
	{ separator = ';', decimal = separator === ';' ? ',' : '.', ...rest }: CsvWriting = {}
): string {
	const { raw = false, mark: marked = true } = rest;
	const cell = (value: CsvCell) =>
		typeof value === 'number' ? numberCell(value, decimal) : textCell(value ?? '', raw);
	const lines = rows.map((row) => `${row.map(cell).join(separator)}\r\n`);
	return (marked ? mark : '') + lines.join('');
}

function numberCell(value: number, decimal: string): string {
	if (!Number.isFinite(value)) return '';
	const text = String(Math.round(value * 1e6) / 1e6);
	return text.replace('.', decimal);
}

function textCell(text: string, raw: boolean): string {
	const safe = raw ? text : disarm(text);
	return /[";,\t\r\n|]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Signs that start a formula, after spaces and after each line break: an apostrophe comes before. */
export function disarm(text: string): string {
	const plain = text.replaceAll('\0', '');
	const safe = plain.replace(
		/(^|[\r\n])([ \u00a0\u202f]*)(?=[=+\-@\t\uff1d\uff0b\uff0d\uff20])/g,
		"$1'$2"
	);
	return safe.startsWith('\r') ? `'${safe}` : safe;
}
