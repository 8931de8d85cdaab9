import { levels } from '../domain/level';
import type { Item } from './catalogue';
import { nearest } from './nearest';
import { problemAt, type ContentProblem } from './problem';
import type { Known } from './known';

type ClauseItem = Item<'clause'>;

const faces = ['selection', 'specification', 'award', 'performance'] as const;

/** What a clause must hold to be printed, asked, scored and followed without a gap. */
export function reviewClause(item: ClauseItem, known: Known): ContentProblem[] {
	return [
		...reviewTokens(item),
		...reviewFaces(item),
		...reviewScales(item),
		...reviewLines(item),
		...reviewSources(item, known)
	];
}

function reviewTokens({ page, value }: ClauseItem): ContentProblem[] {
	const names = Object.keys(value.parameters);
	const used = new Set<string>();
	const problems: ContentProblem[] = [];
	for (const { path, text } of textsOf(value, []))
		for (const match of text.matchAll(/\{([^}]*)\}/g)) {
			const name = (match[1] ?? '').replace(/\.value$/, '');
			used.add(name);
			if (names.includes(name)) continue;
			problems.push(
				problemAt(
					page,
					path,
					`{${match[1]}} is not a parameter of this clause${nearest(name, names)}`
				)
			);
		}
	const idle = names.filter((name) => !used.has(name));
	return [
		...problems,
		...idle.map((name) =>
			problemAt(page, ['parameters', name], `no text prints {${name}}: print it or remove it`)
		)
	];
}

function textsOf(
	value: unknown,
	path: (string | number)[]
): { path: (string | number)[]; text: string }[] {
	if (typeof value === 'string')
		return path.at(-1) === 'fr' || path.at(-1) === 'en' ? [{ path, text: value }] : [];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, one]) =>
		textsOf(one, [...path, Array.isArray(value) ? Number(key) : key])
	);
}

function reviewFaces({ page, value }: ClauseItem): ContentProblem[] {
	const problems = faces.flatMap((name) => {
		const at = value[name].flatMap((face) => face.at);
		const twice = levels.filter((level) => at.filter((one) => one === level).length > 1);
		return twice.map((level) =>
			problemAt(page, [name], `two texts live at level ${level}: keep one, or split \`at\``)
		);
	});
	const empty = levels.filter((level) => level >= value['from-level'] && !livesAt(value, level));
	return [
		...problems,
		...empty.map((level) =>
			problemAt(
				page,
				['from-level'],
				`no face lives at level ${level}: add one whose \`at\` begins there or lower`
			)
		)
	];
}

function livesAt(value: ClauseItem['value'], level: number): boolean {
	return faces.some((name) => value[name].some((face) => Math.min(...face.at) <= level));
}

function reviewScales({ page, value }: ClauseItem): ContentProblem[] {
	const lines = value.supplier.map((line) => line.id);
	return value.award.flatMap(({ scale }, i) => {
		const path = ['award', i, 'scale'];
		if (!('on' in scale)) return [];
		const problems = lines.includes(scale.on)
			? []
			: [
					problemAt(
						page,
						[...path, 'on'],
						`"${scale.on}" is not a supplier's line of this clause${nearest(scale.on, lines)}`
					)
				];
		if (scale.kind === 'steps' && !isSorted(scale.steps.map((step) => step.earns)))
			problems.push(
				problemAt(
					page,
					[...path, 'steps'],
					'steps go from the best, which earns most, to the least'
				)
			);
		return problems;
	});
}

function isSorted(earnings: readonly number[]): boolean {
	return earnings.every((one, i) => i === 0 || one < (earnings[i - 1] ?? 0));
}

function reviewLines({ page, value }: ClauseItem): ContentProblem[] {
	const ids = value.supplier.map((line) => line.id);
	return value.supplier.flatMap((line, i) => {
		const path = ['supplier', i];
		const problems =
			ids.indexOf(line.id) < i
				? [problemAt(page, path, `"${line.id}" is used twice: give each line its own id`)]
				: [];
		if (line.asks === 'choice' && line.options.length < 2)
			problems.push(problemAt(page, path, 'a choice has at least two options'));
		return problems;
	});
}

/** A figure taken from an answer names a question that yields a number. */
function reviewSources({ page, value }: ClauseItem, known: Known): ContentProblem[] {
	return Object.entries(value.parameters).flatMap(([name, parameter]) => {
		if (!parameter.from) return [];
		const question = known.questions.get(parameter.from);
		const path = ['parameters', name, 'from'];
		if (!question)
			return [
				problemAt(
					page,
					path,
					`no question is called "${parameter.from}"${nearest(parameter.from, [...known.questions.keys()])}`
				)
			];
		const numeric = ['number', 'amount', 'quantity', 'duration'].includes(question.type);
		return numeric
			? []
			: [problemAt(page, path, `${parameter.from} yields no number but a ${question.type}`)];
	});
}
