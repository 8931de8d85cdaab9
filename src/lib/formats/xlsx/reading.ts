import type { Expected } from '../../domain/asked';
import type { Refusal, Response } from '../../domain/response';
import { FileError, type FileFault } from '../csv/fault';
import { openBook } from './reading-book';
import type { SheetLabels } from './reading-frame';
import { judgeBook, refuseSheet } from './reading-judge';
import { isCompound } from './reading-kind';

/** Reads what a supplier filled in, in an XLSX or ODS file, by the ids of its lines wherever they stand. */
export async function readSheetResponses(
	bytes: Uint8Array,
	expected: Expected,
	labels: SheetLabels
): Promise<Response> {
	if (isCompound(bytes)) return refuseSheet(isEncrypted(bytes) ? 'password' : 'old-workbook');
	try {
		return judgeBook(await openBook(bytes), expected, labels);
	} catch (error) {
		return refuseSheet(error instanceof FileError ? refusals[error.kind] : 'damaged');
	}
}

const refusals: Readonly<Record<FileFault, Refusal>> = {
	empty: 'no-frame',
	binary: 'damaged',
	'too-large': 'too-large-workbook',
	'too-many-columns': 'too-large-workbook',
	encrypted: 'password',
	unreadable: 'damaged'
};

/** Office wraps a workbook with a password in the format of before 2007, under this name in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
	const name = [...'EncryptedPackage'].join('\0');
	return new TextDecoder('windows-1252').decode(bytes.subarray(0, 5_000_000)).includes(name);
}
