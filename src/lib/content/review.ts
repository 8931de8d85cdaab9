import type { ContentProblem } from './problem';
import { problemAt, type Page } from './problem';
import { ofKind, type Catalogue, type Item } from './catalogue';
import { knownOf, type Known } from './known';
import { reviewClause } from './review-clause';
import { reviewConditions } from './review-condition';
import { nearest } from './nearest';
import { renewalKinds } from './renewal-schema';
import { families } from '../domain/library';

/** Rules that bind one file to another, all problems at once. */
export function reviewCatalogue(catalogue: Catalogue): ContentProblem[] {
	const known = knownOf(catalogue);
	// Files of the renewal name sources of their own, and are held against them apart.
	const guide = catalogue.items.filter(({ kind }) => !(kind in renewalKinds));
	return [
		...guide.flatMap((item) => reviewReferences(item, known)),
		...guide.flatMap((item) => reviewConditions(item, known)),
		...ofKind(catalogue, 'clause').flatMap((item) => reviewClause(item, known)),
		...ofKind(catalogue, 'questionnaire').flatMap((item) => reviewQuestionnaire(item, known))
	];
}

const listsOf = {
	sources: 'source',
	labels: 'label',
	terms: 'term',
	duties: 'duty',
	'legal-floor': 'duty'
} as const;

/** Every list of ids, wherever it stands, names things that exist. */
function reviewReferences(item: Item, known: Known): ContentProblem[] {
	return walk(item.value, []).flatMap(({ key, value, path }) => {
		const kind = listsOf[key as keyof typeof listsOf];
		if (!kind || !Array.isArray(value)) return [];
		return value.flatMap((id, i) => {
			if (known.ids[kind].includes(String(id))) return [];
			const message = `no ${kind} is called "${id}"${nearest(String(id), known.ids[kind])}; write it in references/ or correct the name`;
			return [problemAt(item.page, [...path, i], message)];
		});
	});
}

type Visit = { key: string; value: unknown; path: (string | number)[] };

function walk(value: unknown, path: (string | number)[]): Visit[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, one]) => {
		const at = [...path, Array.isArray(value) ? Number(key) : key];
		return [{ key, value: one, path: at }, ...walk(one, at)];
	});
}

function reviewQuestionnaire(item: Item<'questionnaire'>, known: Known): ContentProblem[] {
	const seen = new Set<string>();
	return item.value.sections.flatMap((section, s) =>
		section.questions.flatMap((question, q) => {
			const path = ['sections', s, 'questions', q];
			const id = `${item.id}/${question.id}`;
			const problems = seen.has(id)
				? [
						problemAt(
							item.page,
							[...path, 'id'],
							`"${question.id}" is used twice: give each question its own id`
						)
					]
				: [];
			seen.add(id);
			const choice = question.type === 'choice' || question.type === 'choices';
			if (choice && question.options.length < 2)
				problems.push(
					problemAt(item.page, path, 'a choice has at least two options: add them, or use `yes-no`')
				);
			if (!choice && question.options.length > 0)
				problems.push(
					problemAt(
						item.page,
						[...path, 'options'],
						`a question of type ${question.type} has no options: remove them, or use \`choice\``
					)
				);
			return [...problems, ...reviewCategories(item.page, id, question.options, { path, known })];
		})
	);
}

/** The categories offered are those that have a questionnaire. */
function reviewCategories(
	page: Page,
	id: string,
	options: readonly { id: string }[],
	{ path, known }: { path: (string | number)[]; known: Known }
): ContentProblem[] {
	if (id !== 'purchase/categories') return [];
	const offered = options.map((option) => option.id);
	const missing = known.categories.filter((one) => !offered.includes(one));
	const strange = offered.filter((one) => !known.categories.includes(one));
	const at = [...path, 'options'];
	return [
		...missing.map((one) =>
			problemAt(
				page,
				at,
				`${one} has a questionnaire but cannot be chosen: add an option with this id`
			)
		),
		...strange.map((one) =>
			problemAt(
				page,
				at,
				`${one} has no questionnaire: write ${families.includes(one.split('/')[0] as never) ? one : '<family>/<category>'}/questionnaire.yaml or remove the option`
			)
		)
	];
}
