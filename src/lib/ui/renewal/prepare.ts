import { loadFor } from '../../content/load';
import { newDossier, type SavedDossier } from '../../domain/dossier';
import type { Language } from '../../domain/language';
import type { Library } from '../../domain/library';
import type { Answer, Answers } from '../../domain/question';
import type { GroupAssessment } from '../../renewal/assessment';
import type { Method } from '../../renewal/method';
import type { Purchase } from '../../renewal/plan';
import { lifeOf, own, type Settings } from '../../renewal/settings';
import { withTitle } from '../answering';
import { newId, now } from '../identity';
import { deviceStore } from '../store';

/** What is to be bought, as the fleet and the plan tell it. */
export interface Need {
	readonly class: string;
	readonly count: number;
	/** Whether most of the devices in place still get updates; undefined when it is not known. */
	readonly updated?: boolean;
	readonly buys?: Purchase;
	readonly buyer?: string;
}

interface Context {
	readonly method: Method;
	readonly settings: Settings;
}

/** Only what the fleet really says; what the person alone knows stays to be asked. */
export function answersFor(need: Need, { method, settings }: Context): Answers | undefined {
	const replacement = own(settings, need.class).replacement ?? need.class;
	const category = method.classes.find((one) => one.id === replacement)?.category;
	if (!category) return undefined;
	const life = lifeOf(method, settings, replacement);
	const { updated, buys, buyer } = need;
	const unsupported = updated === false;
	const given: readonly (readonly [string, Answer | undefined])[] = [
		['purchase/categories', [category]],
		['purchase/reason', unsupported ? 'support-end' : undefined],
		['purchase/mode', buys && (buys === 'rent' ? 'rent' : 'buy')],
		['purchase/second-hand', buys === 'refurbished' ? 'all' : undefined],
		['purchase/buyer', buyer],
		[`${category}/still-works`, stateOf(updated)],
		[`${category}/units`, need.count],
		[`${category}/keep-for`, life > 0 ? Math.round(life * 12) : undefined]
	];
	return Object.fromEntries(given.filter(([, answer]) => answer !== undefined)) as Answers;
}

function stateOf(updated: boolean | undefined): string | undefined {
	return updated === undefined ? undefined : updated ? 'updated' : 'unsupported';
}

/** By the greater number of the devices of the group, when their system was read. */
export function updatedIn({ group, system }: GroupAssessment): boolean | undefined {
	const known = group.members
		.filter(({ kind }) => kind.system !== '')
		.reduce((all, { batch }) => all + batch.count, 0);
	const late = Object.values(system.unsupported).reduce((all, one) => all + one, 0);
	if (known * 2 <= group.count) return undefined;
	return late * 2 <= group.count;
}

interface Preparing extends Context {
	readonly title: string;
	readonly language: Language;
}

/** A dossier stored with those answers; it then opens at the first question left. */
export async function prepareDossier(need: Need, preparing: Preparing): Promise<SavedDossier> {
	const answers = answersFor(need, preparing);
	if (!answers) throw new Error(`no category buys ${need.class}`);
	const library = await loadFor(preparing.language, answers, 'questions');
	const known = knownOf(answers, library);
	const fresh = newDossier(newId(), now(), library.contentVersion);
	const dossier = withTitle({ ...fresh, answers: known }, preparing.title);
	await (await deviceStore()).put(dossier);
	return dossier;
}

/** An answer that the content does not know is left out. */
function knownOf(answers: Answers, { purchase, questionnaires }: Library): Answers {
	const questions = [purchase, ...questionnaires].flatMap(({ sections }) =>
		sections.flatMap((one) => one.questions)
	);
	const known = Object.entries(answers).filter(([id, answer]) => {
		const question = questions.find((one) => one.id === id);
		if (question?.type !== 'choice') return question !== undefined;
		return question.options.some((one) => one.id === answer);
	});
	return Object.fromEntries(known);
}

export function dossierFromGroup(
	assessed: GroupAssessment,
	{ buyer, ...preparing }: Preparing & { buyer?: string }
): Promise<SavedDossier> {
	const updated = updatedIn(assessed);
	const { group } = assessed;
	const need: Need = {
		...{ class: group.class, count: group.count },
		...(updated === undefined ? {} : { updated }),
		...(buyer ? { buyer } : {})
	};
	return prepareDossier(need, preparing);
}
