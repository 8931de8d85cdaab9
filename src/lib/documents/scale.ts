import type { Clause, Scale } from '../domain/clause';
import type { Language } from '../domain/language';
import type { Unit } from '../domain/unit';
import type { DocumentMessages } from '../messages/fr/documents';
import { fill, formatNumber, formatQuantity } from '../messages/format';
import { plain, type Block, type Table } from './document';

interface Scored {
	readonly title: string;
	readonly clause: Clause | undefined;
	/** Points out of 100 inside the criterion. */
	readonly share: number;
	readonly language: Language;
	readonly words: DocumentMessages;
	/** Prints the clause's figures in the words of a rung. */
	readonly print: (text: string) => string;
}

/** How the answers earn the points: a table of steps or rungs, or the formula in words. */
export function printScale(scale: Scale, scored: Scored): Block[] {
	switch (scale.kind) {
		case 'steps':
			return [stepsTable(scale, scored)];
		case 'ladder':
			return [rungsTable(scale, scored)];
		case 'yes-no':
			return [
				earnings(scored, [
					[wordsOf(scored).yes, 1],
					[wordsOf(scored).otherwise, 0]
				])
			];
		default:
			return [{ kind: 'paragraph', text: plain(formulaOf(scale, scored)) }];
	}
}

function wordsOf({ words }: Scored) {
	return words.scale;
}

function unitOf(scale: { on: string }, { clause }: Scored): Unit | undefined {
	return clause?.supplier.find((line) => line.id === scale.on)?.unit;
}

function stepsTable(scale: Extract<Scale, { kind: 'steps' }>, scored: Scored): Table {
	const words = wordsOf(scored);
	const unit = unitOf(scale, scored);
	const rows = scale.steps.map(({ atLeast, atMost, earns }): [string, number] => {
		const form = atLeast === undefined ? words.atMost : words.atLeast;
		return [
			fill(form, { value: formatQuantity(atLeast ?? atMost ?? 0, unit, scored.language) }),
			earns
		];
	});
	return earnings(scored, [...rows, [words.otherwise, 0]]);
}

function rungsTable(scale: Extract<Scale, { kind: 'ladder' }>, scored: Scored): Table {
	const { rungs } = wordsOf(scored);
	const standard: [string, number][] = [
		[rungs.label, 1],
		[rungs.verified, 0.7],
		[rungs.declared, 0.4],
		[rungs.none, 0]
	];
	const own = scale.rungs.map((rung): [string, number] => [scored.print(rung.label), rung.earns]);
	return earnings(scored, own.length > 0 ? own : standard);
}

function earnings(scored: Scored, rows: readonly (readonly [string, number])[]): Table {
	const words = wordsOf(scored);
	return {
		kind: 'table',
		caption: fill(words.caption, { title: scored.title }),
		columns: [
			{ title: words.value, width: 4, align: 'left' },
			{ title: words.earned, width: 1, align: 'right' }
		],
		rows: rows.map(([label, earns]) => [
			plain(label),
			plain(printPoints(earns * scored.share, scored.language))
		]),
		rowHeaders: true
	};
}

/** To a tenth of a point. */
export function printPoints(points: number, language: Language): string {
	return formatNumber(Math.round(points * 10) / 10, language);
}

function formulaOf(
	scale: Exclude<Scale, { kind: 'steps' | 'ladder' | 'yes-no' }>,
	scored: Scored
): string {
	const words = wordsOf(scored);
	const points = printPoints(scored.share, scored.language);
	if (scale.kind === 'cost')
		return fill(scale.formula === 'price' ? words.price : words.cost, { points });
	if (scale.kind === 'relative')
		return fill(scale.better === 'lower' ? words.relativeLower : words.relativeHigher, { points });
	const unit = unitOf(scale, scored);
	const print = (value: number) => formatQuantity(value, unit, scored.language);
	const bounds = { floor: print(scale.floor), best: print(scale.best) };
	return fill(words.linear, { points, offer: words.offer, ...bounds });
}
