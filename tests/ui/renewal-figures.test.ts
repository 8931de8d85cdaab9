// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import type { Component } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import type { Language } from '../../src/lib/domain/language';
import { renewalAccount as accountEn } from '../../src/lib/messages/en/renewal-account';
import { renewalAccount as accountFr } from '../../src/lib/messages/fr/renewal-account';
import GroupsView from '../../src/lib/ui/renewal/GroupsView.svelte';
import GroupView from '../../src/lib/ui/renewal/GroupView.svelte';
import OverviewView from '../../src/lib/ui/renewal/OverviewView.svelte';
import ScenariosView from '../../src/lib/ui/renewal/ScenariosView.svelte';
import type { PlanData } from '../../src/lib/ui/renewal/plan-data';
import type { Sheet } from '../../src/lib/ui/renewal/sheet';
import { method } from '../renewal/method';
import { samplePlan, sheetOf } from './renewal-sheet';

const accounts = { fr: accountFr, en: accountEn };

const prices = {
	...{ new: 900, refurbished: 585, rentAYear: 300, upgrade: 120 },
	...{ maintenanceOld: 45, maintenanceNew: 25, endOfLife: 8 }
};

/** Names that stand for an input in the formulas, and that no one may read. */
const symbols = Object.keys(accountFr.symbols).filter((one) => /[a-z][A-Z]/.test(one));

/** Every price is given, so that every figure is there. */
function pricedPlan(): PlanData {
	const plan = samplePlan();
	const classes = Object.fromEntries(method.classes.map(({ id }) => [id, { prices }]));
	const own = { id: 'own', name: 'À nous', extension: 1, buys: 'refurbished' as const };
	return {
		...plan,
		...{ scenarios: [own], chosen: 'own', buyer: 'state' },
		settings: { ...plan.settings, classes, electricity: 0.172, carbonPrice: 80 }
	};
}

type View = Component<{ sheet: Sheet; group: string }>;

const views: readonly (readonly [string, View, string])[] = [
	['overview', OverviewView as View, ''],
	['groups', GroupsView as View, ''],
	['group', GroupView as View, 'laptop.mainland.5-to-7'],
	['group without a date', GroupView as View, 'laptop.mainland.unknown'],
	['group of screens', GroupView as View, 'monitor.mainland.over-7'],
	['scenarios', ScenariosView as View, '']
];

/** What a figure looks like, wherever a value is told: cells, facts and charts. */
const places = 'td, dd, svg ~ :not(button)';

/** A day and a name of a model hold digits and are no figures. */
const noFigure = /^(–|\d{1,2}(er)? \p{L}+ \d{4})$|Windows \d\d/u;

function strayFigures(container: HTMLElement): string[] {
	return [...container.querySelectorAll(places)]
		.filter((place) => !place.closest('.account, form'))
		.flatMap((place) => {
			const copy = place.cloneNode(true) as HTMLElement;
			copy
				.querySelectorAll('button[aria-describedby=figure-hint], button.plain')
				.forEach((one) => one.remove());
			return [...copy.childNodes].flatMap((one) =>
				one instanceof HTMLElement && one.children.length > 0
					? [...one.childNodes].map((inner) => inner.textContent ?? '')
					: (one.textContent ?? '')
			);
		})
		.map((text) => text.replace(/\s+/g, ' ').trim())
		.filter((text) => /\d/.test(text) && !noFigure.test(text));
}

function figuresIn(container: HTMLElement): HTMLElement[] {
	return [...container.querySelectorAll<HTMLElement>('button[aria-describedby=figure-hint]')];
}

async function unfold(container: HTMLElement): Promise<void> {
	for (const summary of container.querySelectorAll('summary')) {
		await userEvent.click(summary);
		const fold = summary.closest('details');
		await waitFor(() => expect(fold?.children.length).toBeGreaterThan(1));
	}
}

afterEach(cleanup);

describe.each(['fr', 'en'] as const satisfies readonly Language[])('figures, in %s', (language) => {
	const account = accounts[language];

	it.each(views)(
		'each one of the %s has its account',
		async (_, view, group) => {
			const sheet = sheetOf(language, pricedPlan());
			const { container } = render(view, { props: { sheet, group } });
			await unfold(container);
			expect(strayFigures(container)).toEqual([]);
			const figures = figuresIn(container);
			expect(figures.length).toBeGreaterThan(5);
			expect(container.querySelector('#figure-hint')).not.toBeNull();
			for (const one of figures) {
				one.click();
				await waitFor(() => expect(one.getAttribute('aria-controls')).not.toBeNull());
				const id = one.getAttribute('aria-controls') ?? '';
				const told = await waitFor(() => {
					const found = document.getElementById(id);
					if (!found) throw new Error(`no account of ${one.textContent}`);
					return found;
				});
				expect(within(told).getByText(account.formula)).toBeInTheDocument();
				expect(within(told).getByText(account.result)).toBeInTheDocument();
				const rows = within(told).queryAllByRole('row').length;
				expect(rows > 1 || within(told).queryByText(account.empty) !== null).toBe(true);
				expect(told.textContent).not.toMatch(/undefined|NaN|Infinity/);
				for (const symbol of symbols) expect(told.textContent).not.toContain(symbol);
				one.click();
			}
		},
		60_000
	);

	it.each(views)('the %s keeps within its budget of elements', (_, view, group) => {
		const { container } = render(view, { props: { sheet: sheetOf(language), group } });
		expect(container.querySelectorAll('*').length).toBeLessThan(240);
	});
});

describe('an account', () => {
	const open = async (name: RegExp) => {
		render(OverviewView, { props: { sheet: sheetOf('fr') } });
		const [figure] = screen.getAllByRole('button', { name });
		if (!figure) throw new Error(`no figure ${name}`);
		figure.focus();
		await userEvent.keyboard('{Enter}');
		return { figure, told: await screen.findByRole('group', { name: /^Calcul/ }) };
	};

	it('says what a sum adds up, down to the sources, by keyboard alone', async () => {
		const { figure, told } = await open(/^20.t CO2e par an/);
		expect(told).toHaveFocus();
		expect(figure).toHaveAttribute('aria-expanded', 'true');
		const step = async (at: number) => {
			within(told).getAllByRole('button')[at]?.focus();
			await userEvent.keyboard('{Enter}');
		};
		await step(0);
		await screen.findByText(/^Calcul : Écrans/);
		await step(1);
		await screen.findByText('Calcul : Fabrication');
		expect(told).toHaveTextContent('nombre d’appareils × fabrication d’un appareil ÷ durée visée');
		expect(within(told).getAllByRole('link').length).toBeGreaterThan(0);
		await userEvent.keyboard('{Escape}');
		expect(screen.queryByRole('group', { name: /^Calcul/ })).toBeNull();
		expect(figure).toHaveFocus();
	});

	it('goes back the way it came', async () => {
		const { told } = await open(/^20.t CO2e par an/);
		const [first] = within(told).getAllByRole('button');
		if (first) await userEvent.click(first);
		await userEvent.click(await screen.findByRole('button', { name: /^Revenir à/ }));
		await screen.findByText('Calcul : Empreinte par an');
	});

	it('follows the settings while it is open', async () => {
		const sheet = sheetOf('fr');
		const group = 'laptop.mainland.5-to-7';
		const { rerender } = render(GroupView, { props: { sheet, group } });
		const title = sheet.words.group.gain;
		const fact = screen.getByText(title).closest('div');
		if (fact) await userEvent.click(within(fact).getByRole('button'));
		const told = await screen.findByRole('group', { name: account(title) });
		expect(told).toHaveTextContent('6 ans');
		const plan = samplePlan();
		const classes = { laptop: { life: 9 } };
		const settings = { ...plan.settings, classes };
		await rerender({ sheet: sheetOf('fr', { ...plan, settings }), group });
		await waitFor(() => expect(told).toHaveTextContent('9 ans'));
	});

	const account = (what: string) => accountFr.title(what);
});
