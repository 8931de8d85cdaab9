import { holds } from '../domain/condition';
import type { Library } from '../domain/library';
import { categoriesOf } from '../domain/lot';
import type { Answers, Outcome } from '../domain/question';
import { situate } from '../domain/situation';

/** The outcomes that advise to stop, as far as the effective answers go. */
export function stopsOf(library: Library, effective: Answers): Outcome[] {
	const situation = situate(library.thresholds, effective);
	const chosen = categoriesOf(effective);
	const asked = library.questionnaires.filter((one) => chosen.includes(one.id));
	return [library.purchase, ...asked]
		.flatMap((one) => one.outcomes)
		.filter((one) => one.stops && holds(one.when, situation) === true);
}
