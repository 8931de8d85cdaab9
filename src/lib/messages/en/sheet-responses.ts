import type { SheetWords } from '../fr/sheet-responses';

export const sheetWords: SheetWords = {
	sheetProblems: {
		'not-ours': [
			'This workbook is not a checklist of this guide, or no longer says which.',
			'Ask the company to fill in the file that you sent.'
		],
		'too-big': [
			'This workbook is over 5 MB.',
			'A checklist weighs under 1 MB: ask for it without pictures or other sheets.'
		],
		password: [
			'A password is needed to open this workbook.',
			'Ask for it without one. The protection of its sheets does no harm.'
		],
		empty: [
			'No answer is filled in.',
			'The company may have sent the file before saving it. Ask for it again.'
		],
		'other-version': [
			'What is asked has changed since this checklist was sent.',
			'Compare each answer with the workbook received: a row, a unit or a choice may differ.'
		],
		attachments: [
			'Other files are enclosed in this workbook, or linked to it.',
			'They are not read here. Ask for them separately.'
		],
		'unknown-fields': [
			'Some rows or columns answer nothing that was asked.',
			'They are not read. Check that none completes an answer.'
		],
		'missing-field': ['This row is missing from the sheet.', 'Ask the company for the answer.'],
		'duplicate-field': [
			'This row is in the sheet more than once.',
			'None of the answers is kept. Ask the company which one holds.'
		],
		'other-kind': [
			'The unit of the row is no longer the one that is asked.',
			'The answer is not kept: ask the company for it in the unit of the checklist.'
		],
		moved: [
			'The identifier stands beside another row: one column was sorted without the others.',
			'The answer is not kept. Ask the company to fill in the file that you sent again.'
		],
		'shown-differs': [
			'The cell shows something else than it holds.',
			'Neither value is kept. Ask the company which one holds.'
		],
		'unknown-code': ['This choice is not one of those offered.', 'Ask the company for the answer.'],
		'not-a-number': [
			'A number is expected.',
			'Read the answer in the workbook; if need be, ask for a clarification.'
		],
		'not-a-date': [
			'A date is expected.',
			'Read the answer in the workbook; if need be, ask for a clarification.'
		],
		cut: [
			'The text is very long: it is cut at 10,000 characters.',
			'Read the rest in the workbook.'
		],
		cleaned: ['Invisible characters were taken out.', 'Compare with the workbook.']
	},
	cell: (sheet: string, cell: string) => `Sheet “${sheet}”, cell ${cell}`,
	foundInCell: (text: string) => `Held by the cell: “${text}”.`,
	shownInCell: (text: string) =>
		text ? `Shown, or the format of what is shown: “${text}”.` : 'The cell shows nothing.'
};
