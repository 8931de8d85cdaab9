// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renewal as words } from '../../src/lib/messages/fr/renewal';
import { renewalTerms as terms } from '../../src/lib/messages/fr/renewal-terms';
import type { Intaken } from '../../src/lib/renewal/intaken';
import { fleetOf } from '../../src/lib/renewal/entry';
import AccountView from '../../src/lib/ui/renewal/AccountView.svelte';
import FilePick from '../../src/lib/ui/renewal/FilePick.svelte';
import GroupSettings from '../../src/lib/ui/renewal/GroupSettings.svelte';
import GroupsView from '../../src/lib/ui/renewal/GroupsView.svelte';
import GroupView from '../../src/lib/ui/renewal/GroupView.svelte';
import HandView from '../../src/lib/ui/renewal/HandView.svelte';
import { IntakeDesk } from '../../src/lib/ui/renewal/intake-desk.svelte';
import { openInventory } from '../../src/lib/ui/renewal/inventory-file';
import MappingView from '../../src/lib/ui/renewal/MappingView.svelte';
import NumberField from '../../src/lib/ui/renewal/NumberField.svelte';
import OverviewView from '../../src/lib/ui/renewal/OverviewView.svelte';
import ScenariosView from '../../src/lib/ui/renewal/ScenariosView.svelte';
import { inventories, method } from '../renewal/method';
import { samplePlan, sheetOf } from './renewal-sheet';

const language = 'fr' as const;

async function openedDesk(text: string): Promise<IntakeDesk> {
	const bytes = new TextEncoder().encode(text);
	const desk = new IntakeDesk(language);
	desk.file = new File([text], 'parc.csv');
	desk.opening = await openInventory(
		{
			...{ name: 'parc.csv', size: bytes.length },
			bytes: async function* () {
				yield bytes;
			}
		},
		{ inventories }
	);
	desk.columns = desk.opening.proposal.columns;
	desk.inventories = inventories;
	desk.method = method;
	desk.stage = 'mapping';
	return desk;
}

describe('an inventory on its way in', () => {
	it('a refusal is told with what to do, and that nothing changed', () => {
		const desk = new IntakeDesk(language);
		desk.fault = 'binary';
		render(FilePick, { props: { desk, words: words.file, language, onfile: vi.fn() } });
		expect(screen.getByRole('alert')).toHaveTextContent('Exportez l’inventaire en CSV');
		expect(screen.getByRole('alert')).toHaveTextContent('Rien n’a changé');
	});

	it('reading shows its progress and can be stopped', async () => {
		const desk = new IntakeDesk(language);
		const cancel = vi.spyOn(desk, 'cancel');
		desk.stage = 'reading';
		desk.share = 0.4;
		render(FilePick, { props: { desk, words: words.file, language, onfile: vi.fn() } });
		expect(screen.getByRole('progressbar')).toHaveAttribute('value', '0.4');
		await userEvent.click(screen.getByRole('button', { name: 'Arrêter la lecture' }));
		expect(cancel).toHaveBeenCalledOnce();
	});

	it('columns are proposed with samples; one role stands for one column', async () => {
		const desk = await openedDesk('Type;Nom;Date;Achat\nPortable;PC1;x;2021\nÉcran;E1;y;2022\n');
		const onread = vi.fn();
		render(MappingView, {
			props: { desk, words: words.mapping, refusals: words.file, language, terms, onread }
		});
		expect(screen.getByText('Portable · Écran')).toBeInTheDocument();
		const change = (name: string) =>
			within(screen.getByText(name, { selector: 'strong' }).closest('li') as HTMLElement);
		await userEvent.click(change('Type').getByRole('button'));
		const select = screen.getByRole('combobox', { name: words.mapping.roleOf('Type') });
		await userEvent.selectOptions(select, 'model');
		expect(desk.columns[0]?.role).toBe('model');
		expect(desk.columns.filter((one) => one.role === 'model')).toHaveLength(1);
		await userEvent.click(screen.getByRole('button', { name: 'Lire le fichier' }));
		expect(onread).toHaveBeenCalledOnce();
	});

	it('without a column understood, the file is not read', async () => {
		const desk = await openedDesk('aa;bb\nx1;y1\nx2;y2\n');
		desk.columns = desk.columns.map((one) => ({ ...one, role: 'ignored' as const }));
		const onread = vi.fn();
		render(MappingView, {
			props: { desk, words: words.mapping, refusals: words.file, language, terms, onread }
		});
		await userEvent.click(screen.getByRole('button', { name: 'Lire le fichier' }));
		expect(onread).not.toHaveBeenCalled();
		expect(screen.getByRole('alert')).toHaveTextContent('Aucune colonne');
	});

	it('what was read is told, and the order of dates asked once', async () => {
		const desk = new IntakeDesk(language);
		const settle = vi.spyOn(desk, 'settle').mockResolvedValue();
		const sample = { text: '03/04/2020', dmy: '2020-04-03', mdy: '2020-03-04' };
		desk.file = new File([''], 'parc.csv');
		desk.intaken = {
			fleet: fleetOf([{ class: 'laptop', count: 4 }]),
			...{ rows: 6, devices: 4, left: { totals: 1, virtual: 0, duplicates: 1, statuses: 0 } },
			questions: [{ field: 'purchase-date', column: 'Achat', sample, count: 3 }],
			problems: [{ kind: 'not-a-date', line: 6, column: 'Achat', value: 'hier', count: 1 }],
			...{ problemTotals: { 'not-a-date': 1 }, sites: [], unrecognised: [] },
			statuses: [
				{ name: 'En service', count: 3 },
				{ name: 'Réformé', count: 1 }
			],
			personal: ['Utilisateur']
		} satisfies Intaken;
		const onkeep = vi.fn();
		render(AccountView, { props: { desk, words: words.account, language, terms, onkeep } });
		expect(screen.getByText(/lignes de total, 1.*doublons, 1/)).toBeInTheDocument();
		await userEvent.click(screen.getByRole('radio', { name: /3.avril.2020/ }));
		expect(settle).toHaveBeenCalledWith({ orders: { 'purchase-date': 'dmy' } });
		await userEvent.click(screen.getByRole('checkbox', { name: /Réformé/ }));
		expect(settle).toHaveBeenLastCalledWith({ without: ['Réformé'] });
		await userEvent.click(screen.getByText(/À voir dans le fichier/));
		expect(await screen.findByText(/ligne 6, Achat.*date illisible.*hier/)).toBeInTheDocument();
		await userEvent.click(screen.getByRole('button', { name: 'Évaluer ce parc' }));
		expect(onkeep).toHaveBeenCalledWith('parc');
	});

	it('by hand: faults together, then lines, then a fleet', async () => {
		const onkeep = vi.fn();
		render(HandView, { props: { language, words: words.hand, onkeep } });
		await screen.findByRole('option', { name: 'Ordinateurs portables' }, { timeout: 20_000 });
		await userEvent.type(screen.getByLabelText(words.hand.inService), '2050');
		await userEvent.click(screen.getByRole('button', { name: 'Ajouter cette ligne' }));
		const faults = screen.getByRole('alert');
		expect(within(faults).getAllByRole('link')).toHaveLength(2);
		expect(faults).toHaveFocus();
		await userEvent.type(screen.getByLabelText('Nombre'), '12');
		await userEvent.clear(screen.getByLabelText(words.hand.inService));
		await userEvent.click(screen.getByRole('button', { name: 'Ajouter cette ligne' }));
		expect(screen.queryByRole('alert')).toBeNull();
		await userEvent.click(screen.getByRole('button', { name: 'Évaluer ce parc' }));
		expect(onkeep.mock.calls[0]?.[0]).toEqual(fleetOf([{ class: 'laptop', count: 12 }]));
	}, 30_000);
});

describe('an open plan', () => {
	it('the overview adds up to the fleet', () => {
		render(OverviewView, { props: { sheet: sheetOf('fr') } });
		const ages = within(screen.getByRole('list', { name: 'Âge des appareils' }));
		const counts = ages
			.getAllByText(/appareils?$/)
			.map((one) => Number(one.textContent?.replace(/\D/g, '')));
		expect(counts.reduce((all, one) => all + one, 0)).toBe(746);
	});

	it('a group keeps within its budget of elements, and its verdict is in words', () => {
		const group = 'laptop.mainland.5-to-7';
		const { container } = render(GroupView, { props: { sheet: sheetOf('fr'), group } });
		expect(screen.getByText(/^Garder\. Chaque année gardée/)).toBeInTheDocument();
		for (const name of ['Préparer l’achat', 'Faire réparer', 'Organiser la fin de vie'])
			expect(screen.getByRole('button', { name })).toBeInTheDocument();
		expect(container.querySelectorAll('*').length).toBeLessThan(240);
	});

	it('a group that the guide cannot buy is repaired or retired; one that is gone is said so', () => {
		const fleet = fleetOf([{ class: 'other', count: 4, inService: '2020' }]);
		const sheet = sheetOf('fr', { ...samplePlan(), fleet });
		const { unmount } = render(GroupView, { props: { sheet, group: 'other.mainland.5-to-7' } });
		expect(screen.queryByRole('button', { name: 'Préparer l’achat' })).toBeNull();
		expect(screen.getByRole('button', { name: 'Faire réparer' })).toBeInTheDocument();
		unmount();
		render(GroupView, { props: { sheet, group: 'laptop.moon.over-7' } });
		expect(screen.getByRole('status')).toHaveTextContent('n’existe plus');
	});

	it('prices start empty, and what is typed goes into the settings', async () => {
		const sheet = sheetOf('fr');
		const device = method.classes.find((one) => one.id === 'laptop');
		if (!device) throw new Error('no laptops');
		vi.spyOn(sheet.desk, 'flush').mockResolvedValue();
		render(GroupSettings, { props: { sheet, device, grid: 'mainland', ongrid: vi.fn() } });
		await userEvent.click(screen.getByText('Donner vos prix'));
		const field = await screen.findByRole('spinbutton', { name: 'prix du neuf' });
		expect(field).toHaveValue(null);
		await userEvent.type(field, '900');
		expect(sheet.desk.data?.settings.classes.laptop?.prices?.new).toBe(900);
	});

	it('a number out of bounds is said so and changes nothing', async () => {
		const onset = vi.fn();
		const props = { id: 'life', label: 'Durée', value: 6, min: 1, max: 15, slider: true };
		render(NumberField, { props: { ...props, bounds: 'de 1 à 15', onset } });
		const field = screen.getByRole('spinbutton', { name: 'Durée' });
		await userEvent.type(field, '9');
		expect(screen.getByRole('alert')).toHaveTextContent('de 1 à 15');
		expect(onset).not.toHaveBeenCalledWith(69);
		expect(screen.getByRole('slider', { name: 'Durée' })).toBeInTheDocument();
	});

	it('groups come fifteen at a time', async () => {
		const entries = method.classes.flatMap((one) =>
			['2014', '2020', '2022', ''].map((inService) => ({ class: one.id, count: 3, inService }))
		);
		const sheet = sheetOf('fr', { ...samplePlan(), fleet: fleetOf(entries) });
		render(GroupsView, { props: { sheet } });
		const rows = () => within(screen.getByRole('table')).getAllByRole('row').length - 1;
		expect(rows()).toBe(15);
		const pages = Math.ceil(sheet.assessment.groups.length / 15);
		expect(screen.getByRole('status')).toHaveTextContent(`Page 1 sur ${pages}`);
		await userEvent.click(screen.getByRole('button', { name: 'Page suivante' }));
		expect(screen.getByRole('status')).toHaveTextContent(`Page 2 sur ${pages}`);
	});

	it('scenarios are compared, and one of the buyer’s own is added under its name', async () => {
		const sheet = sheetOf('fr');
		vi.spyOn(sheet.desk, 'flush').mockResolvedValue();
		render(ScenariosView, { props: { sheet } });
		const compared = within(screen.getByRole('region', { name: 'Scénarios comparés' }));
		expect(compared.getAllByRole('row')).toHaveLength(4);
		expect(compared.getAllByText('prix à renseigner')).toHaveLength(3);
		await userEvent.click(screen.getByText('Ajouter un scénario'));
		await userEvent.click(await screen.findByRole('button', { name: 'Ajouter' }));
		expect(screen.getByText(/écrivez un nom/)).toBeInTheDocument();
		await userEvent.type(screen.getByRole('textbox', { name: 'Nom' }), 'À nous');
		await userEvent.click(screen.getByText('Durées visées propres à ce scénario'));
		const laptops = await screen.findByRole('spinbutton', {
			name: 'Ordinateurs portables, en années'
		});
		await userEvent.type(laptops, '8');
		await userEvent.click(screen.getByRole('button', { name: 'Ajouter' }));
		await waitFor(() => expect(sheet.desk.data?.scenarios).toHaveLength(1));
		expect(sheet.desk.data?.scenarios[0]).toMatchObject({
			...{ name: 'À nous', buys: 'new', lives: { laptop: 8 } }
		});
		expect(sheet.desk.data?.chosen).toBe(sheet.desk.data?.scenarios[0]?.id);
	});
});
