import { describe, expect, it } from 'vitest';
import { assess } from '../../src/lib/renewal/assessment';
import { fleetOf, sampleEntries } from '../../src/lib/renewal/entry';
import { proposedScenarios, planFor, type Scenario } from '../../src/lib/renewal/plan';
import { quotasOf } from '../../src/lib/renewal/quota';
import { startingSettings, type Settings } from '../../src/lib/renewal/settings';
import { deadlinesOf } from '../../src/lib/renewal/deadlines';
import { method, today } from './method';
import { readBytes } from './reading';
import { bytesOf } from './fixtures/exports';

const rows = [
	'Type;Modèle;Numéro de série;Date d’achat;Système;Processeur',
	'Portable;A;W1;2021-03-01;Windows 10;Intel Core i5-7200U',
	'Portable;A;W2;2021-03-01;Windows 10;Intel Core i5-8365U',
	'Portable;A;W3;2021-03-01;Windows 10;'
].join('\n');
const id = 'laptop.mainland.5-to-7';

describe('whether Windows 11 installs: an indication, to override', () => {
	const under = async (groups: Settings['groups']) => {
		const { fleet } = (await readBytes(bytesOf({ text: rows }))).intaken;
		const settings = { ...startingSettings(today), groups };
		const { groups: found, systems } = assess(fleet, { method, settings });
		const [deadline] = deadlinesOf(fleet, method, settings);
		return { group: found[0], systems, deadline };
	};

	it('is first what the processors tell', async () => {
		const { group, systems, deadline } = await under({});
		expect(group?.system.advice).toBe('choice');
		expect(systems).toEqual({ fine: 0, 'system-upgrade': 1, choice: 1, 'to-check': 1 });
		expect(deadline?.readiness).toEqual({ ready: 1, 'not-ready': 1, 'to-check': 1 });
	});

	it('what is said of the group goes before, everywhere that it is counted', async () => {
		const { group, systems, deadline } = await under({ [id]: { readiness: 'ready' } });
		expect(group?.system.advice).toBe('system-upgrade');
		expect(systems).toEqual({ fine: 0, 'system-upgrade': 3, choice: 0, 'to-check': 0 });
		expect(deadline?.readiness).toEqual({ ready: 3, 'not-ready': 0, 'to-check': 0 });
	});

	it('a processor that is refused ends the life with the updates, until another way is chosen', async () => {
		const left = async (groups: Settings['groups']) => (await under(groups)).group?.remaining ?? -1;
		expect(await left({ [id]: { readiness: 'not-ready' } })).toBe(0);
		expect(await left({ [id]: { readiness: 'not-ready', mitigation: 'linux' } })).toBeGreaterThan(
			0
		);
		expect(await left({ [id]: { readiness: 'ready' } })).toBeGreaterThan(0);
	});
});

describe('quotas of reuse', () => {
	const classes = { laptop: { prices: { new: 900, refurbished: 500 } } };
	const settings = { ...startingSettings(today), classes };
	const fleet = fleetOf(sampleEntries.filter((one) => one.class === 'laptop'));
	const linesOf = (buyer: string | undefined, of: Scenario = proposedScenarios[0] as Scenario) =>
		quotasOf(planFor(fleet, of, { method, settings }), { method, buyer });

	it.each([
		['state', 'binds'],
		['local-authority', 'binds'],
		['local-establishment', 'uncertain'],
		['other-public', 'does-not-bind'],
		[undefined, 'uncertain']
	])('%s: %s', (buyer, bound) => {
		expect(new Set(linesOf(buyer).map((one) => one.bound))).toEqual(new Set([bound]));
	});

	it('the share in force that year, of what that year spends or retires', () => {
		const plan = planFor(fleet, proposedScenarios[0] as Scenario, { method, settings });
		for (const { id: quota, year, share, due } of linesOf('state')) {
			const lines = plan.lines.filter((one) => one.year === year);
			const bought = lines.reduce((all, one) => all + one.count, 0);
			if (quota === 'reused-purchases') {
				expect(share).toBe(year < 2027 ? 0.2 : year < 2030 ? 0.25 : 0.3);
				expect(due?.value).toBeCloseTo(bought * 900 * share, 6);
			} else {
				expect(share).toBe(0.5);
				expect(due?.value).toBe(Math.ceil(bought / 2));
				expect(Object.is(due?.value, -0)).toBe(false);
			}
		}
		expect(linesOf('state').filter((one) => one.due?.value === 0).length).toBeGreaterThan(0);
	});
});
