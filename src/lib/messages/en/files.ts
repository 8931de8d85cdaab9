import type { FilesMessages } from '../fr/files';

/** Words of the panel where several files are made at once. */
export const files: FilesMessages = {
	title: 'Prepare several files',
	lead: 'Choose pieces and formats. Everything is made in this browser, then put in one archive.',
	piece: 'Piece',
	formats: {
		pdf: 'PDF',
		docx: 'Word',
		odt: 'OpenDocument',
		xlsx: 'Spreadsheet',
		ics: 'Calendar'
	},
	choice: (piece, format) => `${piece}, ${format}`,
	languages: 'Languages',
	options: 'Options',
	divided: 'One file per tender piece: tender rules, technical specifications, contract conditions',
	paste: 'Word and OpenDocument to paste: no formatting, title page or contents',
	notes: 'With the drafting notes in the clauses',
	anonymous: 'PDF without the name of the guide in its properties',
	start: 'Start of the contract, to date the follow-up and the calendar',
	startHint: 'Optional. Without a date the follow-up gives the rhythms and no calendar is made.',
	author: 'Author written in the properties of the files',
	authorHint: 'Optional. Leave empty to write none.',
	count: { one: '{n} file', other: '{n} files' },
	make: (count) => `Prepare ${count}`,
	nothing: 'Choose at least one file.',
	progress: (at, count, name) => `File ${at} of ${count}: ${name}`,
	cancel: 'Stop',
	cancelled: 'Stopped. No file was saved.',
	done: (name, count, size) => `“${name}” is saved: ${count}, ${size}.`,
	size: (kilobytes) => `${kilobytes} kB`,
	tooHeavy:
		'This archive is above 10 MB: some buyer profiles refuse it. Prepare fewer files at a time.',
	failed:
		'The files could not be prepared. Check the connection and try again: your choices are kept.'
};
