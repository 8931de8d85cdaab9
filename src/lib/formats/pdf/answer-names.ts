import type { AnswerRow } from '../../documents/document';
import type { Field } from './form-field';
import { fieldName } from './form-names';

/** Where the answer is written; a line for each model when it is asked of each. */
export function valueField(row: AnswerRow): Field {
	const { asks, required } = row;
	const single =
		asks === 'date' ? 'date' : asks === 'number' || asks === 'price' ? 'number' : 'line';
	const kind = asks === 'text' || isListed(row) ? 'lines' : single;
	return {
		name: fieldName(row.id),
		kind,
		required,
		label: join(title(row), row.answerLabel, row.unit)
	};
}

/** One of the answers offered. */
export function optionField(row: AnswerRow, { id, label }: AnswerRow['options'][number]): Field {
	return {
		name: fieldName(row.id),
		kind: 'option',
		required: row.required,
		label: join(title(row), label),
		option: { code: id, question: title(row) }
	};
}

export function proofField(row: AnswerRow): Field {
	return { ...besides(row, 'proof', row.proofLabel), kind: isListed(row) ? 'lines' : 'line' };
}

/** Whether its answer is a list, model by model. */
export function isListed({ per, options }: AnswerRow): boolean {
	return per !== 'offer' && options.length === 0;
}

export function detailField(row: AnswerRow, label: string): Field {
	return besides(row, 'detail', label);
}

function besides(row: AnswerRow, part: 'proof' | 'detail', label: string): Field {
	return {
		name: fieldName(row.id, part),
		kind: 'line',
		required: false,
		label: join(title(row), label)
	};
}

/** Told by a reader out of its place: with its number, and how often it is asked. */
function title({ number, label, per, perText }: AnswerRow): string {
	const numbered = number ? `${number}. ${label}` : label;
	return per === 'offer' ? numbered : `${numbered} (${perText})`;
}

function join(...parts: readonly (string | undefined)[]): string {
	return parts.filter(Boolean).join(' – ');
}
