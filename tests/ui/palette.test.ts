// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { palette as en } from '../../src/lib/messages/en/palette';
import { palette as fr } from '../../src/lib/messages/fr/palette';
import { withAnswer } from '../../src/lib/ui/answering';
import { controlEntries } from '../../src/lib/ui/palette/controls';
import { clauseEntries, dossierEntries, nextUnanswered } from '../../src/lib/ui/palette/dossier';
import { find, fold, type Entry } from '../../src/lib/ui/palette/entry';
import { pageEntries } from '../../src/lib/ui/palette/pages';
import { shelfEntries } from '../../src/lib/ui/palette/shelf';
import { session } from '../../src/lib/ui/session.svelte';

/** Shown by the service worker when there is no network: nobody goes there. */
const unreachable = ['offline/'];

/** Paths after the language; what an address may leave out is left out. */
function routes(): string[] {
	const root = 'src/routes/[lang=lang]';
	return readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((file) => file.name === '+page.svelte')
		.map((file) => relative(root, file.parentPath).replaceAll('\\', '/'))
		.map((path) => path.replace(/\/?\[(\[|\.\.\.).*$/, ''))
		.map((path) => (path === '' ? '' : `${path}/`));
}

const entry = (label: string, group: Entry['group'] = 'pages', also = ''): Entry => ({
	group,
	label,
	also,
	run: vi.fn()
});

const labels = (entries: readonly Entry[]) => entries.map((one) => one.label);
const found = (entries: readonly Entry[], query: string) =>
	find(entries, query).flatMap((one) => labels(one.entries));

describe('the palette reaches the whole site', () => {
	it('names each page, in both languages, and no other', () => {
		const paths = routes().filter((path) => !unreachable.includes(path));
		expect(Object.keys(fr.pages).sort()).toEqual([...new Set(paths)].sort());
		expect(Object.keys(en.pages).sort()).toEqual(Object.keys(fr.pages).sort());
	});

	it('goes to each of them, with the dossier where there is one', () => {
		const go = vi.fn();
		const entries = pageEntries({ language: 'en', names: en.pages, fragment: '#abc', go });
		for (const one of entries) one.run();
		const addresses = go.mock.calls.map(([address]) => address as string);
		expect(addresses).toContain('/en/help/');
		expect(addresses).toContain('/en/dossier/result/#abc');
		expect(new Set(addresses).size).toBe(entries.length);
	});

	it('lists the dossiers kept by their titles, and the sample once', () => {
		const kept = [
			{ id: 'a', title: 'Portables' },
			{ id: 'b', title: '' },
			{ id: 'sample', title: 'Changed' }
		];
		const naming = { language: 'fr', untitled: 'Sans titre', sample: 'Exemple' } as const;
		const entries = shelfEntries(kept, { ...naming, go: vi.fn() });
		expect(labels(entries)).toEqual(['Portables', 'Sans titre', 'Exemple']);
	});
});

describe('what can be done to the open dossier', () => {
	const go = vi.fn();
	const offered = () => labels(dossierEntries(fr.actions, 'fr', go));

	beforeEach(async () => {
		go.mockClear();
		await session.create('fr');
	});

	it('undo, redo, file and next question, each when it is possible', () => {
		expect(offered()).toEqual([fr.actions.saveFile, fr.actions.next]);
		session.update((saved) => withAnswer(saved, 'purchase/title', 'Portables'));
		expect(offered()).toContain(fr.actions.undo);
		dossierEntries(fr.actions, 'fr', go)[0]?.run();
		expect(session.dossier.answers).toEqual({});
		expect(offered()).toEqual([fr.actions.redo, fr.actions.saveFile, fr.actions.next]);
	});

	it('the next question is the first without an answer', () => {
		const { id } = session.dossier;
		expect(nextUnanswered('fr')).toBe(`/fr/dossier/questions/#${id}/purchase/title`);
		session.update((saved) => withAnswer(saved, 'purchase/title', 'Portables'));
		expect(nextUnanswered('fr')).toBe(`/fr/dossier/questions/#${id}/purchase/categories`);
	});

	it('no dossier open: nothing to do to it', async () => {
		await session.close();
		expect(offered()).toEqual([]);
		expect(nextUnanswered('fr')).toBeUndefined();
		expect(await clauseEntries('fr', go)).toEqual([]);
	});

	it('each clause of the dossier has its address in the result', async () => {
		await session.open('sample', 'fr', 'questions');
		const clauses = await clauseEntries('fr', go);
		expect(labels(clauses)).toContain('Endurance de la batterie');
		for (const one of clauses) one.run();
		for (const [address] of go.mock.calls)
			expect(address).toMatch(/^\/fr\/dossier\/result\/#sample\/(rc|cctp|ccap|letter)\/lot\/.+/);
	});
});

describe('what the page itself offers', () => {
	it('its buttons, links and fields by their names, once each; not what is off', () => {
		document.body.innerHTML = `<main>
			<a href="#a" aria-label="Modifier : le budget">Modifier</a>
			<button>Télécharger <b>le PDF</b></button><button>Télécharger le PDF</button>
			<button disabled>Jamais</button><summary id="clause-x">Une clause</summary>
			<label for="f">Langue</label><select id="f"></select></main>`;
		expect(labels(controlEntries(document))).toEqual([
			'Modifier : le budget',
			'Télécharger le PDF',
			'Langue'
		]);
	});

	it('a button is pressed, a box ticked, a field takes the focus', () => {
		document.body.innerHTML = `<button>Copier</button>
			<label><input type="checkbox">Notes</label><label>Titre<input type="text"></label>`;
		const pressed = vi.fn();
		document.querySelector('button')?.addEventListener('click', pressed);
		for (const one of controlEntries(document)) one.run();
		expect(pressed).toHaveBeenCalledOnce();
		expect(document.querySelector<HTMLInputElement>('[type=checkbox]')?.checked).toBe(true);
		expect(document.activeElement).toBe(document.querySelector('[type=text]'));
	});
});

describe('the search', () => {
	const entries = ['Écoconception', 'Aide et contact', 'L’aide du cœur', 'Plaider'].map((one) =>
		entry(one)
	);

	it('ignores accents, capitals, ligatures and apostrophes', () => {
		expect(found(entries, 'ECOCONCEPTION')).toEqual(['Écoconception']);
		expect(found(entries, "l'aide coeur")).toEqual(['L’aide du cœur']);
	});

	it('puts the beginning of a label first, then of a word', () => {
		expect(found(entries, 'aide')).toEqual(['Aide et contact', 'L’aide du cœur', 'Plaider']);
	});

	it('finds by other words, and needs every word', () => {
		expect(found([entry('Résultat', 'pages', 'dossier/result')], 'result dossier')).toHaveLength(1);
		expect(found(entries, 'aide contact nulle')).toEqual([]);
	});

	it('cuts long groups short and says how many more, never actions and pages', () => {
		const many = Array.from({ length: 30 }, (_, i) => i);
		const [pages, clauses] = find(
			[...many.map((i) => entry(`p${i}`)), ...many.map((i) => entry(`c${i}`, 'clauses'))],
			''
		);
		expect([pages?.entries.length, pages?.more]).toEqual([30, 0]);
		expect([clauses?.entries.length, clauses?.more]).toEqual([6, 24]);
	});

	it('every label is found by itself, whatever it is', () => {
		const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((one) => fold(one) !== '');
		fc.assert(
			fc.property(text, (label) => {
				expect(found([entry(label)], label)).toEqual([label]);
			})
		);
	});
});
