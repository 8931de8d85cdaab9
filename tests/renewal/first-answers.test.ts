import { describe, expect, it } from 'vitest';
import { assess, type GroupAssessment } from '../../src/lib/renewal/assessment';
import { fleetOf, sampleEntries } from '../../src/lib/renewal/entry';
import {
	dueIn,
	firstAnswers,
	knownAnswers,
	needOf,
	needOfLine,
	startings,
	updatedIn,
	type Need
} from '../../src/lib/renewal/first-answers';
import { planFor } from '../../src/lib/renewal/plan';
import { startingSettings, type Settings } from '../../src/lib/renewal/settings';
import { wholeLibrary } from '../library';
import { method, today } from './method';

const settings = startingSettings(today);
const context = { method, settings };
const fleet = fleetOf(sampleEntries);
const library = wholeLibrary('fr');

function groupNamed(id: string, part: Partial<Settings> = {}): GroupAssessment {
	const found = assess(fleet, { method, settings: { ...settings, ...part } }).groups.find(
		({ group }) => group.id === id
	);
	if (!found) throw new Error(`no group ${id}`);
	return found;
}

describe('a purchase', () => {
	it('only what the fleet says is answered', () => {
		const late = groupNamed('laptop.mainland.5-to-7');
		expect(updatedIn(late)).toBe(false);
		expect(firstAnswers('purchase', needOf('purchase', late, context), context)).toEqual({
			'purchase/categories': ['hardware/laptops'],
			'purchase/reason': 'support-end',
			'hardware/laptops/still-works': 'unsupported',
			'hardware/laptops/units': 120,
			'hardware/laptops/keep-for': 72
		});
	});

	it('of the plan says how it is bought, and who buys', () => {
		const need = { class: 'laptop', count: 5, buys: 'refurbished', buyer: 'state' } as const;
		expect(firstAnswers('purchase', need, context)).toMatchObject({
			'purchase/mode': 'buy',
			'purchase/second-hand': 'all',
			'purchase/buyer': 'state'
		});
	});

	it('is of what replaces the device', () => {
		const classes = { desktop: { replacement: 'laptop' } };
		const own = { method, settings: { ...settings, classes } };
		const answers = firstAnswers('purchase', { class: 'desktop', count: 10 }, own);
		expect(answers).toMatchObject({ 'purchase/categories': ['hardware/laptops'] });
	});

	it('every type of device has a category; what was not recognised has none', () => {
		for (const { id } of method.classes)
			expect(firstAnswers('purchase', { class: id, count: 1 }, context), id).toBeDefined();
		expect(firstAnswers('purchase', { class: 'other', count: 1 }, context)).toBeUndefined();
	});

	it('a system that was not read says nothing', () => {
		expect(updatedIn(groupNamed('monitor.mainland.over-7'))).toBeUndefined();
	});
});

describe('a repair', () => {
	it('is of all devices, for the years that they still serve', () => {
		const laptops = groupNamed('laptop.mainland.3-to-5');
		const need = needOf('repair', laptops, context);
		expect(need.years).toBeCloseTo((laptops.remaining ?? NaN) + settings.extension, 9);
		expect(firstAnswers('repair', need, context)).toEqual({
			'purchase/categories': ['services/repair'],
			'services/repair/equipment': ['computers'],
			'services/repair/units': 125,
			'services/repair/keep-for': 33,
			'services/repair/data': true
		});
	});

	it('says the works once they are priced, or decided upon', () => {
		const id = 'laptop.mainland.5-to-7';
		const part = {
			classes: { laptop: { prices: { upgrade: 120 } } },
			groups: { [id]: { mitigation: 'linux' as const } }
		};
		const own = { method, settings: { ...settings, ...part } };
		const answers = firstAnswers('repair', needOf('repair', groupNamed(id, part), own), own);
		expect(answers?.['services/repair/fault']).toEqual(['slow', 'system']);
	});

	it('devices without a date have no years to keep', () => {
		const answers = firstAnswers(
			'repair',
			needOf('repair', groupNamed('laptop.mainland.unknown'), context),
			context
		);
		expect(Object.keys(answers ?? {})).not.toContain('services/repair/keep-for');
	});
});

describe('an end of life', () => {
	const category = 'services/equipment-end-of-life';

	it('says whether some are over ten years old, and whether they hold data', () => {
		const old = fleetOf([{ class: 'monitor', count: 7, inService: '2014' }]);
		const [screens] = assess(old, context).groups;
		if (!screens) throw new Error('no group');
		expect(firstAnswers('end-of-life', needOf('end-of-life', screens, context), context)).toEqual({
			'purchase/categories': [category],
			[`${category}/equipment`]: ['screens'],
			[`${category}/units`]: 7,
			[`${category}/working`]: 'most',
			[`${category}/older-than-ten-years`]: true,
			[`${category}/data`]: false
		});
	});

	it('of the plan is of what that year retires', () => {
		const plan = planFor(fleet, { id: 'own', extension: 0, buys: 'new' }, context);
		const line = plan.lines.find((one) => one.class === 'desktop');
		if (!line) throw new Error('no desktops');
		expect(needOfLine('end-of-life', line)).toEqual({
			...{ class: 'desktop', count: line.retired.count },
			old: line.retired.reusable < line.retired.count
		});
	});
});

describe('what is started', () => {
	it('counts the devices that stop within the years compared, else all of them', () => {
		const young = groupNamed('monitor.mainland.3-to-5');
		expect(dueIn(young, context)).toBe(40);
		const short = { method, settings: { ...settings, horizon: 2 } };
		expect(dueIn(young, short)).toBe(0);
		expect(needOf('purchase', young, short).count).toBe(40);
	});

	it('each type of device, each starting: the content takes the answers, or leaves them out', () => {
		for (const { id } of method.classes)
			for (const starting of startings) {
				const need = { class: id, count: 3, years: 2, old: false, updated: true };
				const answers = firstAnswers(starting, need, context) ?? {};
				const known = knownAnswers(answers, library);
				const [category] = answers['purchase/categories'] as string[];
				expect(known['purchase/categories']).toEqual([category]);
				expect(known[`${category}/units`]).toBe(3);
				for (const [key, value] of Object.entries(known)) expect(answers[key]).toEqual(value);
			}
	});

	it('the services know every answer that the fleet gives', () => {
		const need = { class: 'laptop', count: 3, years: 2, old: true, works: ['slow', 'system'] };
		for (const starting of ['repair', 'end-of-life'] as const) {
			const answers = firstAnswers(starting, need as Need, context) ?? {};
			expect(knownAnswers(answers, library)).toEqual(answers);
		}
	});

	it('an option that does not exist is left out, each choice for itself', () => {
		expect(
			knownAnswers(
				{
					'purchase/categories': ['hardware/laptops', 'hardware/moon'],
					'purchase/mode': 'steal',
					'hardware/laptops/units': 0,
					'hardware/laptops/still-works': 'updated',
					'hardware/laptops/mobile': 'yes',
					'nowhere/asked': true
				},
				library
			)
		).toEqual({
			'purchase/categories': ['hardware/laptops'],
			'hardware/laptops/still-works': 'updated'
		});
	});
});
