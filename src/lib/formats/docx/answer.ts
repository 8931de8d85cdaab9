import { CheckBox, Paragraph, TableCell, TableRow, TextRun } from 'docx';
import type { Table } from 'docx';
import type { AnswerRow } from '../../documents/document';
import type { Runs } from './runs';
import { grid, headRow } from './table';

/** What is asked, then a table with the place to answer and, where a proof is asked, the place to name it. */
export function buildAnswer(row: AnswerRow, runs: Runs): (Paragraph | Table)[] {
	const title = [row.number && `${row.number}.`, row.label].filter(Boolean).join(' ');
	const kind = [row.requiredText, row.perText].filter(Boolean).join(', ');
	const columns = [row.answerLabel, row.proofLabel, row.detailLabel].filter(
		(one) => one !== undefined && one !== ''
	) as string[];
	const heads = columns.map((text) => ({ title: text, align: 'left' as const }));
	return [
		new Paragraph({ style: 'Question', children: [new TextRun(title)] }),
		...told('Note', kind),
		...told('Requirement', row.requirement),
		...told('Note', row.proof),
		grid(
			columns.map(() => 1),
			[
				headRow(heads, runs),
				new TableRow({
					cantSplit: true,
					height: { value: 500, rule: 'atLeast' },
					children: columns.map(
						(_, at) => new TableCell({ children: at === 0 ? answerPlace(row) : [empty()] })
					)
				})
			]
		)
	];
}

function answerPlace({ options, unit, label }: AnswerRow): Paragraph[] {
	if (options.length > 0)
		return options.map(
			(option) =>
				new Paragraph({
					style: 'TableText',
					children: [
						new CheckBox({ alias: `${label} – ${option.label}`.slice(0, 64) }),
						new TextRun(` ${option.label}`)
					]
				})
		);
	return unit ? [new Paragraph({ style: 'TableFigure', text: unit })] : [empty()];
}

function told(style: string, text: string): Paragraph[] {
	return text ? [new Paragraph({ style, keepNext: true, text })] : [];
}

function empty(): Paragraph {
	return new Paragraph({ style: 'TableText' });
}
