import type { Situation } from './condition';
import type { FactName } from './facts';
import type { Level } from './level';
import type { Threshold } from './library';
import { categoriesOf } from './lot';
import { valueOf, type Answers, type Value } from './question';
import { thresholdAt } from './threshold';

export type Procedure = 'none' | 'adapted' | 'adapted-with-notice' | 'formal';

const ambitions: Readonly<Record<string, Level>> = { basic: 1, advanced: 2, exemplary: 3 };

/**
 * What conditions look at, for a dossier or for one of its lots.
 * `answers` are the effective ones; `categories` narrows the fact `category` to a lot.
 */
export function situate(
	thresholds: readonly Threshold[],
	answers: Answers,
	categories: readonly string[] = categoriesOf(answers)
): Situation {
	const value = (question: string) => valueOf(answers[question]);
	const launch = value('purchase/launch') as string | undefined;
	const situation: Situation = {
		value,
		answered: (question) => value(question) !== undefined,
		fact: once((name: FactName) => derive[name](situation, answers, categories)),
		threshold: once((name: string) =>
			thresholdAt(
				thresholds.find((one) => one.id === name),
				launch,
				situation
			)
		)
	};
	return situation;
}

/** A situation never changes: what was derived stays so. */
function once<Name, Derived>(work: (name: Name) => Derived): (name: Name) => Derived {
	const known = new Map<Name, Derived>();
	return (name) => {
		if (!known.has(name)) known.set(name, work(name));
		return known.get(name) as Derived;
	};
}

type Derivation = (
	situation: Situation,
	answers: Answers,
	categories: readonly string[]
) => Value | undefined;

const same =
	(question: string): Derivation =>
	(_, answers) =>
		valueOf(answers[question]);

const derive: Readonly<Record<FactName, Derivation>> = {
	category: (_, __, categories) => (categories.length > 0 ? categories : undefined),
	family: (_, __, categories) =>
		categories.length > 0 ? [...new Set(categories.map(familyOf))] : undefined,
	'category-count': (_, answers) => categoriesOf(answers).length || undefined,
	level: (_, answers) => ambitions[String(valueOf(answers['purchase/ambition']))],
	buyer: same('purchase/buyer'),
	vehicle: same('purchase/vehicle'),
	procedure: procedure,
	ccag: same('purchase/ccag'),
	mode: same('purchase/mode'),
	amount: same('purchase/value'),
	launch: same('purchase/launch'),
	sounded: same('purchase/sounding')
};

function familyOf(category: string): string {
	return category.slice(0, category.indexOf('/'));
}

/** Which competition the code asks for; a buyer outside the code organises none by duty. */
function procedure(situation: Situation): Procedure | undefined {
	const vehicle = situation.fact('vehicle');
	if (vehicle === 'direct-order' || vehicle === 'central-body') return 'none';
	const buyer = situation.fact('buyer');
	if (buyer === 'private-body') return 'none';
	const amount = situation.fact('amount');
	if (amount === undefined) return undefined;
	const asked = procedureFor(Number(amount), situation);
	const known = vehicle !== undefined && buyer !== undefined;
	return known || asked === 'none' ? asked : undefined;
}

function procedureFor(amount: number, situation: Situation): Procedure | undefined {
	const dispensation = situation.threshold('dispensation');
	if (dispensation === undefined) return undefined;
	if (amount < dispensation) return 'none';
	const formal = situation.threshold('formal');
	if (formal === undefined) return undefined;
	if (amount >= formal) return 'formal';
	const notice = situation.threshold('notice');
	const published = notice !== undefined && amount >= notice && owesNotice(situation);
	return published ? 'adapted-with-notice' : 'adapted';
}

/** CCP R. 2131-12 leaves out State EPICs and bodies that are no public person. */
function owesNotice(situation: Situation): boolean {
	const buyer = situation.fact('buyer');
	const industrial = situation.value('purchase/industrial') === true;
	return buyer !== 'subject-body' && !(buyer === 'national-establishment' && industrial);
}
