import type { ExportMessages } from '../fr/export';

export const exporting: ExportMessages = {
	title: 'Documents',
	lead: 'Read over, then save. The preview says word for word what the PDF says.',
	choose: 'Document',
	kinds: {
		'tender-clauses': 'Tender clauses',
		annex: 'Annex to the letter of consultation',
		'supplier-checklist': 'Supplier checklist',
		'advice-note': 'Decision note',
		sounding: 'Market sounding questionnaire',
		'consultation-letter': 'Letter of consultation',
		bilingual: 'Clauses, bilingual edition',
		'price-schedule': 'Price schedule',
		'choice-record': 'Record of choices',
		'follow-up': 'Contract follow-up'
	},
	others: 'Other pieces',
	pick: 'Choose…',
	hints: {
		'tender-clauses': 'To put into your own pieces',
		annex: 'To enclose with the letter of consultation',
		'supplier-checklist': 'To attach to the consultation'
	},
	language: 'Language of the document',
	languages: { fr: 'French', en: 'English' },
	notes: 'With the drafting notes',
	notesHint:
		'Figures to calibrate, texts to revise, points of attention. Save without them what you publish.',
	loading: 'Preparing the preview…',
	notLoaded:
		'The content in this language could not be loaded. Check the connection, then choose again.',
	preview: 'Preview',
	partOf: (position, total) => `part ${position} of ${total}`,
	group: 'Go to',
	opening: 'Title page',
	articles: (chapter, first, last) =>
		first === last ? `${chapter}: ${first}` : `${chapter}: ${first} to ${last}`,
	rows: (chapter, first, last) =>
		first === last ? `Row ${first}: ${chapter}` : `Rows ${first} to ${last}: ${chapter}`,
	previous: 'Previous part',
	next: 'Next part',
	copyWhat: 'Copy',
	copyPart: 'this part',
	copyAll: 'the whole piece',
	copy: 'Copy',
	copied: 'Copied. Paste it into your word processor.',
	notCopied: 'The browser refuses to copy. Select the text, then copy it.',
	save: {
		title: 'Save',
		pdf: 'Download the PDF',
		also: 'Or else:',
		formats: { docx: 'Word', odt: 'OpenDocument', xlsx: 'Spreadsheet', ics: 'Calendar' },
		several: 'Prepare several files',
		making: 'Preparing the file…',
		done: (name, pages, size) => `“${name}” is saved: ${pages}, ${size}.`,
		pages: { one: '{n} page', other: '{n} pages' },
		size: (kilobytes) => `${kilobytes} kB`,
		written: (name, size) => `“${name}” is saved: ${size}.`,
		failed:
			'The file could not be prepared. Check the connection and try again; otherwise, print this page, or copy the preview.',
		unmapped: (characters) =>
			`These characters are not in the font and are replaced by a square: ${characters}`,
		print: 'Print the preview',
		dossier: 'Save the dossier to a file',
		dossierHint: 'To take it up later, or to hand it over. It holds your answers and your changes.'
	},
	responses: 'Read the checklists received',
	blocked: 'Before you save, correct these points or say why you keep them.'
};
