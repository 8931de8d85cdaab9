// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renewalUpdate as words } from '../../src/lib/messages/fr/renewal-update';
import { fleetOf, sampleEntries } from '../../src/lib/renewal/entry';
import type { PlanData } from '../../src/lib/ui/renewal/plan-data';
import {
	compareInventories,
	withInventory,
	type NewInventory
} from '../../src/lib/ui/renewal/new-inventory';
import { readPlan } from '../../src/lib/ui/renewal/plan-reading';
import ReplaceView from '../../src/lib/ui/renewal/ReplaceView.svelte';
import { method, today } from '../renewal/method';
import { samplePlan, sheetOf } from './renewal-sheet';

const later = '2027-11-24';

/** A plan on which everything was set. */
function ownPlan(): PlanData {
	const plan = samplePlan();
	return {
		...plan,
		scenarios: [{ id: 'own', name: 'À nous', extension: 2, buys: 'rent' }],
		chosen: 'own',
		buyer: 'state',
		settings: {
			...plan.settings,
			sites: { École: 'guadeloupe', Mairie: 'reunion' },
			classes: {
				laptop: { life: 7, prices: { new: 900 } },
				tablet: { prices: { new: 250 } },
				monitor: { life: undefined }
			},
			groups: {
				'laptop.mainland.5-to-7': { readiness: 'ready' },
				'desktop.mainland.over-7': { mitigation: 'linux' },
				'printer.mainland.over-7': { mitigation: undefined }
			}
		}
	};
}

/** A year later: no tablet, no old desktop, ten servers more, one site left. */
function newInventory(change: Partial<NewInventory> = {}): NewInventory {
	const kept = sampleEntries.filter(
		(one) => one.class !== 'tablet' && one.inService !== '2017-09' && one.inService !== '2020-01'
	);
	const server = { class: 'server', count: 10, inService: '2027-03' };
	return {
		fleet: fleetOf([...kept, server]),
		origin: {
			...{ kind: 'file', name: 'parc-2027.csv', at: '2027-11-20', rows: 590, left: {} },
			...{ dropped: 1, problems: 0 }
		},
		mapping: { signature: 'type', roles: ['type'], without: ['Réformé'] },
		...{ named: ['Mairie', 'Annexe'], sites: { Annexe: 'corsica' }, today: later },
		...change
	};
}

describe('a newer inventory', () => {
	it('takes the place of the fleet; all that was set stays', () => {
		const before = ownPlan();
		const after = withInventory(before, newInventory());
		expect(after).toMatchObject({
			...{ scenarios: before.scenarios, chosen: 'own', buyer: 'state' },
			origin: { name: 'parc-2027.csv', at: '2027-11-20' },
			mapping: { without: ['Réformé'] }
		});
		const { today: day, sites, ...settings } = after.settings;
		expect(day).toBe(later);
		expect(before.settings).toMatchObject(settings);
		expect(sites).toEqual({ École: 'guadeloupe', Annexe: 'corsica' });
		expect(readPlan(JSON.parse(JSON.stringify(after)), today)).toEqual(
			JSON.parse(JSON.stringify(after))
		);
	});

	it('what no longer fits is told, and nothing else', () => {
		const before = ownPlan();
		const given = newInventory();
		const after = withInventory(before, given);
		const change = compareInventories(before, after, { method, named: given.named });
		expect(change.classes.find((one) => one.class === 'tablet')).toMatchObject({
			...{ before: 25, after: 0 }
		});
		expect(change.classes.find((one) => one.class === 'server')).toMatchObject({
			...{ before: 0, after: 10 }
		});
		const total = (of: 'before' | 'after') => change.classes.reduce((all, one) => all + one[of], 0);
		expect([total('before'), total('after')]).toEqual([746, 576]);
		expect(change.gone.map((one) => one.class).sort()).toEqual(['desktop', 'tablet']);
		expect(change.arrived.map((one) => one.class)).toEqual(['server']);
		expect(change.idle).toEqual({
			groups: [{ class: 'desktop', grid: 'mainland', band: 'over-7' }],
			...{ classes: ['tablet'], sites: ['École'] }
		});
		expect(change.unknownGrids).toEqual([]);
	});

	it('an electricity that the guide no longer knows is told, by site', () => {
		const before = ownPlan();
		const settings = { ...before.settings, grid: 'atlantis' };
		const given = newInventory({ sites: { Annexe: 'moon' } });
		const after = withInventory({ ...before, settings }, given);
		const { unknownGrids } = compareInventories(before, after, { method, named: given.named });
		expect(unknownGrids).toEqual(['', 'Annexe']);
	});

	it('the same inventory on the same day changes nothing', () => {
		const before = samplePlan();
		const { gone, arrived, idle, classes } = compareInventories(before, before, {
			...{ method, named: [] }
		});
		expect([gone, arrived, idle.groups, idle.classes, idle.sites].flat()).toEqual([]);
		expect(classes.every((one) => one.before === one.after)).toBe(true);
	});
});

describe('before it is agreed to', () => {
	it('both fleets stand side by side, and nothing has changed yet', async () => {
		const sheet = sheetOf('fr', ownPlan());
		const given = newInventory();
		const [onreplace, onback] = [vi.fn(), vi.fn()];
		const next = withInventory(sheet.data, given);
		render(ReplaceView, {
			props: { sheet, next, named: given.named, words: words.change, onreplace, onback }
		});
		const rows = within(screen.getByRole('region', { name: words.change.table }));
		const row = (name: string) => rows.getByRole('rowheader', { name }).closest('tr')?.textContent;
		expect(row('Tablettes')?.replace(/\s/g, '')).toBe('Tablettes250−25');
		expect(row('Serveurs')?.replace(/\s/g, '')).toBe('Serveurs010+10');
		expect(screen.getByText('École')).toBeInTheDocument();
		expect(screen.getByText('Ordinateurs fixes, 7 ans et plus')).toBeInTheDocument();
		expect(screen.getByText(/20 novembre 2027/)).toBeInTheDocument();
		await userEvent.click(screen.getByRole('button', { name: words.change.replace }));
		expect(onreplace).toHaveBeenCalledOnce();
		expect(sheet.desk.data).toBe(sheet.data);
	});
});
