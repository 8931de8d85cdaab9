import type { Language } from '../../domain/language';
import type { RenewalPlanMessages } from '../../messages/fr/renewal-plan';
import type { RenewalTerms } from '../../messages/fr/renewal-terms';
import type { Assessment } from '../../renewal/assessment';
import type { Method } from '../../renewal/method';
import type { Desk } from './desk.svelte';
import type { Speech } from '../../documents/figure-text';
import type { PlanData } from './plan-data';

/** What every part of an open plan is shown from. */
export interface Sheet {
	readonly id: string;
	readonly desk: Desk;
	readonly data: PlanData;
	readonly method: Method;
	readonly assessment: Assessment;
	readonly language: Language;
	readonly words: RenewalPlanMessages;
	readonly terms: RenewalTerms;
	readonly speech: Speech;
}
