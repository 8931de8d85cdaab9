import { assess } from '../../src/lib/renewal/assessment';
import { fleetOf, sampleEntries } from '../../src/lib/renewal/entry';
import type { Language } from '../../src/lib/domain/language';
import { renewalPlan as planEn } from '../../src/lib/messages/en/renewal-plan';
import { renewalTerms as termsEn } from '../../src/lib/messages/en/renewal-terms';
import { renewalPlan as planFr } from '../../src/lib/messages/fr/renewal-plan';
import { renewalTerms as termsFr } from '../../src/lib/messages/fr/renewal-terms';
import { Desk } from '../../src/lib/ui/renewal/desk.svelte';
import { startPlan, type PlanData } from '../../src/lib/ui/renewal/plan-data';
import type { Sheet } from '../../src/lib/ui/renewal/sheet';
import { content, today } from '../renewal/method';

const words = { fr: { plan: planFr, terms: termsFr }, en: { plan: planEn, terms: termsEn } };

export function samplePlan(): PlanData {
	const origin = {
		...{ kind: 'sample' as const, name: '', rows: 13, left: {}, dropped: 0, problems: 0 }
	};
	return startPlan(fleetOf(sampleEntries), { origin, today });
}

/** An open plan, as the screens get it. */
export function sheetOf(language: Language, data = samplePlan()): Sheet {
	const { method } = content[language];
	const { plan, terms } = words[language];
	const desk = new Desk();
	desk.method = method;
	desk.data = data;
	desk.saved = {
		...{ format: 1 as const, id: 'plan', title: 'Parc du musée', data },
		...{ created: '2026-11-24T09:00:00.000Z', changed: '2026-11-24T09:00:00.000Z' }
	};
	return {
		...{ id: 'plan', desk, data, method, language, words: plan, terms },
		speech: { terms, language },
		assessment: assess(data.fleet, { method, settings: data.settings })
	};
}
