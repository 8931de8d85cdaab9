// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureLine, numberText } from '../../src/lib/documents/figure-text';
import { renewalTerms as fr } from '../../src/lib/messages/fr/renewal-terms';
import { exactly, figure } from '../../src/lib/renewal/figure';
import { fleetFacts } from '../../src/lib/renewal/counts';
import { deadlinesOf } from '../../src/lib/renewal/deadlines';
import { fleetOf } from '../../src/lib/renewal/entry';
import { dataFile, dataFiles } from '../../src/lib/ui/renewal/exports';
import { readLine } from '../../src/lib/ui/renewal/hand-entry';
import { placeOfPlan, readPlanPlace } from '../../src/lib/ui/renewal/place';
import { chosenOf, scenariosOf } from '../../src/lib/ui/renewal/plan-data';
import { readPlanFile, writePlan } from '../../src/lib/ui/renewal/plan-file';
import { readPlan } from '../../src/lib/ui/renewal/plan-reading';
import { planRows } from '../../src/lib/ui/renewal/plan-rows';
import { planFor } from '../../src/lib/renewal/plan';
import { method, today } from '../renewal/method';
import { samplePlan, sheetOf } from './renewal-sheet';

const saved = (data: unknown) => ({
	...{ format: 1 as const, id: 'abc', title: 'Parc', data },
	...{ created: '2026-11-24T09:00:00.000Z', changed: '2026-11-24T09:00:00.000Z' }
});

describe('a plan as it is kept', () => {
	const rich = {
		...samplePlan(),
		scenarios: [{ id: 'own', name: 'À nous', extension: 2, buys: 'rent' as const }],
		chosen: 'own',
		buyer: 'state',
		mapping: { signature: 'type\u001fmodèle', roles: ['type', 'model'] as const }
	};

	it('what is written is read back the same', () => {
		const stored: unknown = JSON.parse(JSON.stringify(rich));
		expect(readPlan(stored, today)).toEqual(rich);
		const { name, text } = writePlan(saved(rich));
		expect(name).toMatch(/^[a-z0-9-]+\.renewal\.json$/);
		expect(readPlanFile(text)).toEqual({ title: 'Parc', data: rich });
	});

	it('nothing that a stranger writes makes it fail, and no figure leaves its bounds', () => {
		const broken = fc.oneof(fc.jsonValue(), fc.constant(undefined));
		fc.assert(
			fc.property(broken, broken, broken, (settings, batch, scenario) => {
				const fleet = { kinds: [{ class: 'laptop' }], batches: [batch] };
				const read = readPlan({ fleet, settings, scenarios: [scenario] }, today);
				expect(read?.settings.horizon).toBeGreaterThanOrEqual(1);
				expect(read?.settings.horizon).toBeLessThanOrEqual(15);
				expect(
					read &&
						planFor(read.fleet, chosenOf(read), { method, settings: read.settings }).years.length
				).toBeLessThanOrEqual(15);
			})
		);
	});

	it('a batch of a kind that is not there is left out', () => {
		const batches = [{ kind: 7, count: 3, site: '' }];
		expect(readPlan({ fleet: { kinds: [], batches } }, today)?.fleet.batches).toEqual([]);
	});

	it.each([
		['not json', 'not-json'],
		['{"kind":"else"}', 'not-ours'],
		['{"kind":"plan-renouvellement","format":2}', 'newer'],
		['{"kind":"plan-renouvellement","format":1,"data":[]}', 'not-ours']
	])('%s is refused as %s', (text, problem) => {
		expect(readPlanFile(text)).toEqual({ problem });
	});

	it('the scenario chosen falls back on the first when it is gone', () => {
		expect(scenariosOf(rich).map((one) => one.id)).toContain('own');
		expect(chosenOf({ ...rich, chosen: 'gone' }).id).toBe('as-planned');
	});
});

describe('places', () => {
	it('each part has its fragment, and the fragment leads back to it', () => {
		const group = 'laptop.mainland.5-to-7';
		const hashOf = (href: string) => href.slice(href.indexOf('#'));
		expect(readPlanPlace(hashOf(placeOfPlan('ab', 'fr', { view: 'group', group })))).toEqual({
			...{ plan: 'ab', view: 'group', group }
		});
		for (const view of ['overview', 'groups', 'scenarios', 'export'] as const)
			expect(readPlanPlace(hashOf(placeOfPlan('ab', 'en', { view }))).view).toBe(view);
		expect(readPlanPlace('#<script>')).toEqual({ plan: undefined, view: 'overview' });
	});
});

describe('figures in words', () => {
	const speech = { terms: fr, language: 'fr' as const };
	const of = (low: number, central: number, high: number) =>
		figure({
			formula: 'part',
			unit: 'kgCO2e',
			inputs: { embodied: { low, central, high, unit: 'kgCO2e', sources: [] } },
			compute: (values) => values.embodied
		});

	it('kilograms become tonnes, for the whole range', () => {
		expect(figureLine(of(130, 185, 296), speech)).toBe('190\u00a0kg CO2e (de 130 à 300)');
		expect(figureLine(of(900, 1500, 2600), speech)).toBe('1,5\u00a0t CO2e (de 0,9 à 2,6)');
	});

	it('what never comes is said so, without a unit', () => {
		expect(numberText(Infinity, speech)).toBe('jamais');
		expect(figureLine({ ...of(1, 1, 1), value: Infinity, high: Infinity }, speech)).toBe(
			'jamais (de 1 à jamais)'
		);
		expect(exactly(3)).toEqual({ low: 3, central: 3, high: 3 });
	});
});

describe('what the overview draws', () => {
	it('ages: gaps are shown, the very old stand together, nobody is lost', () => {
		const entries = [
			{ class: 'laptop', count: 2, inService: '2025-06' },
			{ class: 'laptop', count: 5, inService: '2023-06' },
			{ class: 'monitor', count: 1, inService: '2011-06' },
			{ class: 'laptop', count: 4, inService: '2014-06' }
		];
		const agesOf = (own: typeof entries) => {
			const { assessment } = sheetOf('fr', { ...samplePlan(), fleet: fleetOf(own) });
			return fleetFacts(assessment).ages;
		};
		const rows = agesOf(entries);
		expect(rows.map((one) => one.count.value)).toEqual([0, 2, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 5]);
		expect(rows.at(-1)?.open).toBe(true);
		expect(rows.at(-1)?.count.terms?.map(({ figure: { value } }) => value)).toEqual([4, 1]);
		expect(agesOf([])).toEqual([]);
	});

	it('support: the devices of each system that ends', () => {
		const { fleet, settings } = samplePlan();
		const [first, ...others] = deadlinesOf(fleet, method, settings);
		expect(first).toMatchObject({ system: 'windows-10', count: 293, ended: '2025-10-14' });
		expect(first?.paidUntil).toBe('2028-10-13');
		expect(others).toEqual([]);
	});

	it('the plan by year: a total where a year holds several lines', () => {
		const sheet = sheetOf('fr');
		const { data, speech, words } = sheet;
		const plan = planFor(data.fleet, chosenOf(data), { method, settings: data.settings });
		const rows = planRows(plan, { method, speech, words: words.scenarios });
		const counts = rows.filter((one) => one.line).map((one) => one.line?.count ?? 0);
		expect(counts.reduce((all, one) => all + one, 0)).toBe(763);
		expect(rows.find((one) => one.key === 'total-2026')?.cells).toContainEqual(
			expect.objectContaining({ text: '268' })
		);
	});
});

describe('a line typed by hand', () => {
	const line = {
		class: 'laptop',
		count: '12',
		inService: '2021-03',
		model: '',
		system: '',
		paid: ''
	};

	it('is read with what was given alone', () => {
		expect(readLine(line, today)).toEqual({
			entry: { class: 'laptop', count: 12, inService: '2021-03' }
		});
		expect(readLine({ ...line, paid: '780,50', inService: '' }, today)).toEqual({
			entry: { class: 'laptop', count: 12, paid: 780.5 }
		});
	});

	it('tells all that is to correct at once', () => {
		const wrong = { ...line, count: '0', inService: '2031', paid: 'cher' };
		expect(readLine(wrong, today)).toEqual({ problems: ['count', 'inService', 'paid'] });
		expect(readLine({ ...line, inService: '2021-13' }, today)).toEqual({ problems: ['inService'] });
	});
});

describe('files of data', () => {
	it.each(dataFiles)('%s: a name for platforms, and content', (kind) => {
		const { name, text } = dataFile(kind, sheetOf('fr'));
		expect(name).toMatch(/^parc-du-musee-[a-z0-9-]+(\.renewal)?\.(csv|json)$/);
		expect(text).not.toMatch(/undefined|NaN/);
		expect(text.length).toBeGreaterThan(500);
	});

	it('a group without dates has an unknown age, not a verdict', () => {
		const { text } = dataFile('groups', sheetOf('en'));
		const line = text.split('\r\n').find((one) => one.startsWith('laptop.mainland.unknown'));
		expect(line?.split(',')[3]).toBe('not known');
	});
});
