import type { ResponsesMessages } from '../fr/responses';
import { sheetWords } from './sheet-responses';

export const responses: ResponsesMessages = {
	title: 'Supplier responses',
	lead: 'Choose the filled checklists that you received, as PDF or as workbooks (.xlsx, .ods). This page reads and checks them; it keeps nothing.',
	choose: 'Files received',
	hint: 'One or more files: PDFs of 20 MB at most, workbooks of 5 MB at most. They stay on this computer. You can also drop them here.',
	reading: (name: string) => `Reading “${name}”…`,
	done: { one: '{n} file read', other: '{n} files read' },
	notLoaded: 'The reader could not be loaded. Check the connection, then choose your files again.',
	clear: 'Take these files off the screen',
	documents: 'Download the checklist to send',
	nobody: 'Company not named',
	answered: (given: string, asked: string) => `${given} answers out of ${asked} asked`,
	missing: {
		one: '{n} required row without an answer',
		other: '{n} required rows without an answer'
	},
	toCheck: { one: '{n} point to check', other: '{n} points to check' },
	refused: 'This file is not read',
	table: (name: string) => `Answers read in “${name}”`,
	asked: 'Asked',
	answer: 'Answer read',
	proof: 'Proof: ',
	none: 'no answer',
	noneRequired: 'required, no answer',
	each: (of: string, value: string) => `${of}: ${value}`,
	yes: 'Yes',
	no: 'No',
	forAll: 'for all',
	detail: 'Differences: ',
	parts: { answer: 'answer', detail: 'differences', proof: 'proof' },
	line: (number: string, label: string, part: string) => `Row ${number}, ${part}: ${label}`,
	unnumbered: (label: string) => label,
	found: (text: string) => `Held by the field: “${text}”.`,
	shown: (text: string) =>
		text ? `Shown on the page: “${text}”.` : 'Nothing is shown on the page.',
	problems: {
		'not-a-pdf': [
			'This is neither a PDF nor an .xlsx or .ods workbook.',
			'Ask the company for the filled file, in the format that you sent.'
		],
		'too-big': [
			'This file is over 20 MB.',
			'A checklist weighs under 2 MB: ask for it without enclosures or scans.'
		],
		'too-slow': [
			'Reading was stopped after 8 seconds.',
			'The file is damaged or a trap. Ask for it to be saved anew.'
		],
		'too-long': [
			'This file is over 200 pages.',
			'Ask for the checklist alone, with no other document after it.'
		],
		'too-many-fields': [
			'This file holds more than 2,000 fields.',
			'It is not a checklist of this guide. Ask for the right file.'
		],
		damaged: ['This file is damaged.', 'Ask the company to save it and send it again.'],
		'no-reader': [
			'The reader does not respond.',
			'Check the connection, then choose the file again.'
		],
		password: [
			'A password is needed to open this file.',
			'Ask for it without one. A mere protection against changes does no harm.'
		],
		'no-fields': [
			'This PDF has no fields: it was printed to PDF, flattened or scanned.',
			'Ask for the file filled in on screen and saved as it is, or enter the answers by hand.'
		],
		'not-ours': [
			'This PDF is not a checklist of this guide, or no longer says which.',
			'Ask the company to fill in the file that you sent.'
		],
		'other-format': [
			'This checklist comes from a later version of the guide.',
			'Reload this page to update the guide, then choose the file again.'
		],
		'other-dossier': [
			'This checklist belongs to another dossier.',
			'Open the dossier that it comes from, and read it there.'
		],
		'other-lot': [
			'This checklist is about other lots than those of the dossier.',
			'The lots have changed since it was sent. Send the new checklist, or go back to the lots of before.'
		],
		empty: [
			'No field is filled in.',
			'The company may have sent the file before saving it. Ask for it again.'
		],
		'other-version': [
			'What is asked has changed since this checklist was sent.',
			'Compare each answer with the PDF received: a row, a unit or a choice may differ.'
		],
		scripts: [
			'This file holds programs that were not there.',
			'They were not run. Open this file only in an up-to-date reader.'
		],
		attachments: [
			'Other files are enclosed inside this PDF.',
			'They are not read here. Ask for them separately.'
		],
		'unknown-fields': ['This file holds fields that are not asked.', 'They are not read.'],
		'missing-field': ['This field is missing from the file.', 'Ask the company for the answer.'],
		'duplicate-field': [
			'This field is there more than once.',
			'None of the values is kept. Ask the company for the answer.'
		],
		'other-kind': [
			'This field is no longer of the kind that was sent.',
			'Its value is not kept. Ask the company for the answer.'
		],
		moved: [
			'This field is no longer in its place on the page.',
			'Its value is not kept: it might answer another row. Compare with the PDF.'
		],
		'shown-differs': [
			'The page shows something else than the field holds.',
			'Neither value is kept. Ask the company which one holds.'
		],
		'unknown-code': [
			'The choice ticked is not one of those offered.',
			'Ask the company for the answer.'
		],
		'not-a-number': [
			'A number is expected.',
			'Read the answer in the PDF; if need be, ask for a clarification.'
		],
		'not-a-date': [
			'A date is expected.',
			'Read the answer in the PDF; if need be, ask for a clarification.'
		],
		cut: ['The text is very long: it is cut at 10,000 characters.', 'Read the rest in the PDF.'],
		cleaned: ['Invisible characters were taken out.', 'Compare with the PDF.'],
		'old-workbook': [
			'This workbook is in a format from before 2007, which is not read.',
			'Ask for it as .xlsx or .ods.'
		],
		'too-large-workbook': [
			'This workbook is too large: over 5 MB, 30 sheets, 5,000 rows or 100 columns.',
			'A checklist weighs under 1 MB: ask for it alone, without pictures or other sheets.'
		],
		'no-frame': [
			'No sheet of this workbook holds the rows that were asked.',
			'Ask the company for the filled workbook, with its “Identifier” column.'
		],
		'several-frames': [
			'Several sheets or several columns hold answers.',
			'Nothing is read, as nothing says which one holds. Ask for a workbook with one sheet of answers.'
		],
		'hidden-answers': [
			'The sheet or the column of answers is hidden.',
			'Show it, check what it holds, save the workbook, then read it again.'
		],
		'hidden-copy': [
			'A hidden sheet holds answers as well.',
			'It is not read. Ask the company why it is there.'
		],
		formula: [
			'The cell holds a formula or an error, not a value.',
			'Its result is not kept: it may change on opening. Ask the company for the value.'
		],
		hidden: [
			'The answer is out of sight: a hidden row or column, or the colour of the ground.',
			'It is not kept. Show it, check it, save the workbook, then read it again.'
		],
		merged: [
			'The cell is merged with another.',
			'Its value is not kept: it might answer another row. Ask the company for the answer.'
		]
	},
	...sheetWords
};
