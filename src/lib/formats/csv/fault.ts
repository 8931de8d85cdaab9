/** Why a file is not opened at all. */
export type FileFault =
	'empty' | 'binary' | 'too-large' | 'too-many-columns' | 'encrypted' | 'unreadable';

/** Thrown before anything of the file is used; `kind` says why, the screens put words on it. */
export class FileError extends Error {
	constructor(readonly kind: FileFault) {
		super(kind);
	}
}
