import { leaves, type Condition } from '../domain/condition';
import { plan as planOf, type Plan } from '../domain/interview';
import type { Library } from '../domain/library';
import type { Catalogue, Item } from './catalogue';
import { wordsOf } from './cone';
import { problemAt, type ContentProblem } from './problem';
import { reachOf, type Reach } from './reach';
import { conditionsOf, type Placed } from './review-condition';

type Source = Pick<Library, 'purchase' | 'questionnaires' | 'thresholds' | 'categories'>;

/** Every condition decides something: the answers that come before it can meet it, and can fail to. */
export function reviewReach(catalogue: Catalogue, library: Source): ContentProblem[] {
	const categories = library.categories.map((one) => one.id);
	const plan = planOf(library, categories);
	return catalogue.items.flatMap((item) =>
		conditionsOf(item)
			.filter(({ condition }) => !waits(condition, categories))
			.flatMap((placed) => judge(item, placed, plan))
	);
}

/** A condition that names only categories to come waits for them. */
function waits(condition: Condition, offered: readonly string[]): boolean {
	const named = leaves(condition).flatMap((leaf) =>
		'fact' in leaf && leaf.fact === 'category' ? wordsOf(leaf) : []
	);
	return named.length > 0 && !named.some((one) => offered.includes(one));
}

function judge(item: Item, placed: Placed, plan: Plan): ContentProblem[] {
	const category = item.kind === 'questionnaire' && item.id !== 'purchase' ? item.id : undefined;
	const given = placed.path.includes('options') ? whenOf(plan, placed.question) : undefined;
	const reach = reachOf(placed.condition, plan, { category, given });
	const message = faultOf(reach, plan, placed);
	return message ? [problemAt(item.page, placed.path, message)] : [];
}

function whenOf(plan: Plan, question = ''): Condition | undefined {
	return plan.steps[plan.index.get(question) ?? -1]?.question.when;
}

function faultOf(reach: Reach, plan: Plan, { condition }: Placed): string | undefined {
	if (reach.met && reach.unmet) return undefined;
	if (reach.open)
		return 'too many cases to prove that this condition can be met and can fail: split it or make it simpler';
	if (!reach.met)
		return `can never be met: it contradicts itself, or the questions it looks at are never asked with these answers${asked(condition, plan)}`;
	return 'is always met, whatever was answered before: remove the condition, or correct it';
}

/** The questions looked at that have a condition of their own: the usual place of a contradiction. */
function asked(condition: Condition, plan: Plan): string {
	const ids = leaves(condition).flatMap((leaf) => ('question' in leaf ? [leaf.question] : []));
	const bound = [...new Set(ids)].filter((id) => whenOf(plan, id) !== undefined);
	return bound.length > 0 ? ` (see the \`when\` of ${bound.join(', ')})` : '';
}
