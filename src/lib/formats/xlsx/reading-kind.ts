/** The first bytes of a zip, which XLSX and ODS files are, or of a workbook of before 2007. */
export function isWorkbook(bytes: Uint8Array): boolean {
	return startsWith(bytes, [0x50, 0x4b, 3, 4]) || isCompound(bytes);
}

export function isCompound(bytes: Uint8Array): boolean {
	return startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
	return head.every((one, at) => bytes[at] === one);
}
