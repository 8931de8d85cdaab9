// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { app } from '../../src/lib/messages/fr/app';
import { dossiers as words } from '../../src/lib/messages/fr/dossiers';
import type { DossierEntry } from '../../src/lib/storage/dossiers';
import DeedLine from '../../src/lib/ui/DeedLine.svelte';
import DossierList from '../../src/lib/ui/DossierList.svelte';

const created = '2026-11-20T08:00:00.000Z';
const begun: DossierEntry = {
	id: 'begun',
	title: 'Portables de l’accueil',
	created,
	changed: '2026-11-21T10:30:00.000Z',
	categories: ['hardware/laptops'],
	answered: 3
};
const empty: DossierEntry = { ...begun, id: 'empty', title: '', answered: 0 };

function show(withActions = true) {
	const actions = { rename: vi.fn(), duplicate: vi.fn(), save: vi.fn(), remove: vi.fn() };
	const props = { entries: [begun, empty], language: 'fr' as const, words, moments: app.moment };
	render(DossierList, { props: withActions ? { ...props, actions } : props });
	const [first, second] = screen.getAllByRole('listitem').map((item) => within(item));
	return { actions, person: userEvent.setup(), first: first!, second: second! };
}

describe('the list of dossiers', () => {
	it('leads to the answers of what is begun, to the questions of what is not', () => {
		const { first, second } = show();
		const begunLink = first.getByRole('link', { name: begun.title });
		expect(begunLink.getAttribute('href')).toBe('/fr/dossier/answers/#begun');
		const emptyLink = second.getByRole('link', { name: words.untitled });
		expect(emptyLink.getAttribute('href')).toBe('/fr/dossier/questions/#empty');
	});

	it('says how far it is, and when it was changed', () => {
		const { first, second } = show();
		expect(first.getByText(/3 réponses données, modifié le 21 novembre 2026/)).toBeTruthy();
		expect(second.getByText(new RegExp(words.notStarted))).toBeTruthy();
	});

	it('names the dossier in each action', async () => {
		const { actions, person, first } = show();
		await person.click(first.getByRole('button', { name: /^Supprimer\s*:\s*Portables/ }));
		expect(actions.remove).toHaveBeenCalledExactlyOnceWith(begun);
		await person.click(first.getByRole('button', { name: /^Dupliquer/ }));
		expect(actions.duplicate).toHaveBeenCalledExactlyOnceWith(begun, words.copyOf(begun.title));
		await person.click(first.getByRole('button', { name: /^Enregistrer en fichier/ }));
		expect(actions.save).toHaveBeenCalledExactlyOnceWith(begun);
	});

	it('renames in place, and gives the focus back', async () => {
		const { actions, person, first } = show();
		await person.click(first.getByRole('button', { name: /^Renommer/ }));
		await person.keyboard('Postes de l’accueil{Enter}');
		expect(actions.rename).toHaveBeenCalledExactlyOnceWith(begun, 'Postes de l’accueil');
		expect(document.activeElement?.textContent).toContain(words.rename);
	});

	it('forgets a renaming that was cancelled or changes nothing', async () => {
		const { actions, person, first } = show();
		await person.click(first.getByRole('button', { name: /^Renommer/ }));
		await person.keyboard('Autre');
		await person.click(first.getByRole('button', { name: words.cancel }));
		await person.click(first.getByRole('button', { name: /^Renommer/ }));
		await person.click(first.getByRole('button', { name: words.confirmName }));
		expect(actions.rename).not.toHaveBeenCalled();
	});

	it('has no buttons where it only leads', () => {
		show(false);
		expect(screen.queryAllByRole('button')).toHaveLength(0);
	});
});

describe('what has been done', () => {
	it('a removal is told, has the focus, and can be undone', async () => {
		const deed = { kind: 'removed', id: 'begun', title: begun.title } as const;
		const onrestore = vi.fn();
		render(DeedLine, { props: { deed, words, onrestore } });
		expect(screen.getByRole('status').textContent).toContain(words.removed(begun.title));
		expect(document.activeElement?.tagName).toBe('P');
		await userEvent.click(screen.getByRole('button', { name: words.restore }));
		expect(onrestore).toHaveBeenCalledExactlyOnceWith(deed);
	});
});
