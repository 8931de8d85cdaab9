import type { AnswerRow } from '../../documents/document';
import { paragraph } from './runs';
import { grid, type Names } from './table';
import { characters, element } from './xml';

/** What is asked, then a table with the place to answer and, where a proof is asked, the place to name it. */
export function buildAnswer(row: AnswerRow, names: Names): string {
	const title = [row.number && `${row.number}.`, row.label].filter(Boolean).join(' ');
	const kind = [row.requiredText, row.perText].filter(Boolean).join(', ');
	const heads = [row.answerLabel, row.proofLabel, row.detailLabel].filter(
		(one) => one !== undefined && one !== ''
	) as string[];
	const cells = heads.map((_, at) => (at === 0 ? answerPlace(row) : empty));
	return [
		paragraph('Question', characters(title)),
		...told('Note', kind),
		...told('Requirement', row.requirement),
		...told('Note', row.proof),
		grid(
			heads.map(() => 1),
			heads,
			[cells],
			names
		)
	].join('');
}

const empty = paragraph('Table_20_Contents', '');

function told(style: string, text: string): string[] {
	return text ? [paragraph(style, characters(text))] : [];
}

function answerPlace({ options, unit, label }: AnswerRow): string {
	if (options.length > 0)
		return options
			.map((option) =>
				paragraph(
					'Table_20_Contents',
					`${box(`${label} – ${option.label}`)} ${characters(option.label)}`
				)
			)
			.join('');
	return unit ? paragraph('Table_20_Figure', characters(unit)) : empty;
}

/** A box that the reader ticks in LibreOffice; a plain box elsewhere. */
function box(alias: string): string {
	return element(
		'loext:content-control',
		{
			'loext:checkbox': 'true',
			'loext:checked': 'false',
			'loext:checked-state': '☒',
			'loext:unchecked-state': '☐',
			'loext:alias': alias
		},
		'☐'
	);
}
