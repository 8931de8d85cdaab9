import type { AnswerRow, Document } from '../../documents/document';
import { frameColumns, type FrameColumn, type FrameWords } from './frame';
import { fold, type LineLabels, type SheetLabels } from './reading-frame';

/** One language in which the frame may have been sent: its document and the words of its sheets. */
export interface SentIn {
	readonly document: Document;
	readonly words: Pick<FrameWords, 'columns' | 'about'>;
}

export function labelsOf(editions: readonly SentIn[]): SheetLabels {
	const columns = frameColumns.map((name) => [
		name,
		editions.map(({ words }) => words.columns[name])
	]);
	const rows = editions.flatMap(({ document, words }) =>
		document.blocks.flatMap((block) => (block.kind === 'answer' ? [{ row: block, words }] : []))
	);
	const ids = new Set(rows.map(({ row }) => row.id));
	const lines = [...ids].map((id) => {
		const own = rows.filter(({ row }) => row.id === id);
		return [id, lineLabels(own)] as const;
	});
	return {
		columns: Object.fromEntries(columns) as Record<FrameColumn, string[]>,
		lines: new Map(lines)
	};
}

function lineLabels(own: readonly { row: AnswerRow; words: SentIn['words'] }[]): LineLabels {
	return {
		numbers: own.map(({ row, words }) => row.number || words.about),
		titles: own.map(({ row }) => row.label),
		units: own.map(({ row }) => row.unit ?? ''),
		options: optionsOf(own.map(({ row }) => row))
	};
}

/** Words that two options share name neither. */
function optionsOf(rows: readonly AnswerRow[]): Map<string, string> {
	const ids = new Map<string, Set<string>>();
	for (const { id, label } of rows.flatMap(({ options }) => options))
		for (const word of [fold(id), fold(label)]) ids.set(word, (ids.get(word) ?? new Set()).add(id));
	const sure = [...ids].flatMap(([word, [one, ...others]]) =>
		one !== undefined && others.length === 0 ? [[word, one] as const] : []
	);
	return new Map(sure);
}
