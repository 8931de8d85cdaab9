// @vitest-environment jsdom
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SavedDossier } from '../../src/lib/domain/dossier';
import { app } from '../../src/lib/messages/fr/app';
import { dossiers } from '../../src/lib/messages/fr/dossiers';
import { share as words } from '../../src/lib/messages/fr/share';
import { readLink } from '../../src/lib/storage/link-reading';
import type { Arrival, LinkArrival } from '../../src/lib/ui/arrival';
import * as download from '../../src/lib/ui/download';
import { sampleDossier } from '../../src/lib/ui/sample';
import { arrived } from '../../src/lib/ui/share/arrived';
import SharedView from '../../src/lib/ui/share/SharedView.svelte';
import SharePanel from '../../src/lib/ui/share/SharePanel.svelte';

const kept = vi.hoisted(() => new Map<string, SavedDossier>());
vi.mock('../../src/lib/ui/store', () => ({
	deviceStore: async () => ({
		put: async (dossier: SavedDossier) => void kept.set(dossier.id, dossier)
	})
}));

/** As the screen is searched: no-break spaces count as spaces. */
const said = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const mine = { ...sampleDossier('fr'), id: 'mine' };

beforeEach(() => {
	kept.clear();
	HTMLDialogElement.prototype.showModal = function () {
		this.open = true;
	};
	HTMLDialogElement.prototype.close = function () {
		this.open = false;
		this.dispatchEvent(new Event('close'));
	};
});

describe('the panel that shares', () => {
	function open(dossier: SavedDossier = mine) {
		const onclose = vi.fn();
		render(SharePanel, { props: { dossier, language: 'fr', words, onclose } });
		return { person: userEvent.setup(), onclose };
	}

	it('gives a link that holds the dossier in its fragment, and copies it', async () => {
		const { person } = open();
		const field = await screen.findByLabelText<HTMLInputElement>(words.link);
		const { pathname, search, hash } = new URL(field.value);
		expect([pathname, search]).toEqual(['/fr/shared/', '']);
		expect(await readLink(hash)).toMatchObject({ dossier: { ...mine }, report: [] });
		await person.click(screen.getByRole('button', { name: /^Copier le lien \(.*\sko\)$/ }));
		expect(await navigator.clipboard.readText()).toBe(field.value);
		expect(screen.getByText(said(words.copied))).toBeTruthy();
	});

	it('selects the link when the browser refuses to copy', async () => {
		const { person } = open();
		const field = await screen.findByLabelText<HTMLInputElement>(words.link);
		vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('no'));
		await person.click(screen.getByRole('button', { name: /^Copier/ }));
		expect(screen.getByText(said(words.notCopied))).toBeTruthy();
		expect(document.activeElement).toBe(field);
		expect(field.selectionEnd).toBe(field.value.length);
	});

	it('offers the file alone when the dossier is too long for a link', async () => {
		const noise = Array.from({ length: 9000 }, (_, i) =>
			String.fromCodePoint(0x4e00 + ((i * 7919) % 9001))
		);
		const save = vi.spyOn(download, 'downloadDossier').mockResolvedValue();
		const long = { ...mine, answers: { 'purchase/need-written': noise.join('') } };
		const { person } = open(long);
		expect(
			await screen.findByText(/trop long pour un lien \(\d+(,\d)? ko, 8,2 ko au plus\)/)
		).toBeTruthy();
		expect(screen.queryByLabelText(words.link)).toBeNull();
		await person.click(screen.getByRole('button', { name: words.download }));
		expect(save).toHaveBeenCalledWith(long);
	});

	it('says what the link contains, and closes', async () => {
		const { person, onclose } = open();
		expect(screen.getByText(said(words.contains))).toBeTruthy();
		await person.click(screen.getByRole('button', { name: words.close }));
		expect(onclose).toHaveBeenCalledOnce();
	});
});

describe('a shared dossier', () => {
	const comments = [
		{ id: 'c', lot: 'lot', at: mine.created, text: 'Oui', author: 'Inès' },
		{ id: 'd', lot: 'lot', at: mine.created, text: 'Non' }
	];
	const dossier = { ...mine, comments };
	const dropped = [{ kind: 'question', id: 'purchase/gone', answer: true }] as const;
	const arrival: Arrival = { dossier, written: dossier, dropped };
	const entry = { ...mine, categories: [], answered: 3 };

	function show(read: LinkArrival | undefined, relatives: readonly (typeof entry)[] = []) {
		const props = { read, relatives, language: 'fr' as const, words, files: dossiers.file, app };
		render(SharedView, { props });
		return { person: userEvent.setup() };
	}

	it('is told before it is kept: title, date, purchase, answers, comments, what was dropped', async () => {
		show({ arrival });
		expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(mine.title);
		await screen.findByText('Ordinateurs portables', {}, { timeout: 10_000 });
		const told = Object.fromEntries(
			screen
				.getAllByRole('term')
				.map((term) => [term.textContent, term.nextElementSibling?.textContent?.trim()])
		);
		expect(told).toMatchObject({
			Réponses: '30',
			Modifications: 'aucune',
			Commentaires: '2, de Inès'
		});
		expect(told.Modifié).toMatch(/^à \d\d:\d\d$|2026/);
		expect(screen.getByText('Un élément ne peut pas être repris')).toBeTruthy();
		expect(screen.getByText(/Réponse à la question.*purchase\/gone/)).toBeTruthy();
		expect(kept.size).toBe(0);
	}, 20_000);

	it('is kept on a click only, as a new dossier that knows where it comes from', async () => {
		const { person } = show({ arrival });
		await person.click(screen.getByRole('button', { name: words.preview.take }));
		const [copy] = kept.values();
		expect(copy).toEqual({ ...dossier, id: expect.any(String), origin: 'mine' });
		expect(copy?.id).not.toBe('mine');
		const link = screen.getByRole('link', { name: words.preview.open });
		expect(link.getAttribute('href')).toBe(`/fr/dossier/answers/#${copy?.id}`);
	});

	it('that is here already can be compared, and its copy has a name of its own', async () => {
		const { person } = show({ arrival }, [entry]);
		const link = screen.getByRole('link', { name: /^Comparer avec/ });
		expect(link.getAttribute('href')).toBe('/fr/dossier/compare/#mine');
		link.addEventListener('click', (event) => event.preventDefault());
		await person.click(link);
		expect(arrived).toEqual({ against: 'mine', arrival });
		await person.click(screen.getByRole('button', { name: words.preview.take }));
		expect([...kept.values()][0]?.title).toBe(`${mine.title} (copie)`);
	});

	it.each([
		[{ kind: 'no-link' }, words.problem['no-link']],
		[{ kind: 'incomplete' }, words.problem.incomplete],
		[{ kind: 'swollen' }, words.problem.swollen],
		[{ kind: 'unsupported' }, words.problem.unsupported],
		[{ kind: 'not-loaded' }, dossiers.file.problem['not-loaded']],
		[{ kind: 'newer', format: 9, known: 2 }, dossiers.file.problem.newer],
		[{ kind: 'damaged', issues: [], count: 1 }, words.problem.damaged],
		[
			{ kind: 'not-json', truncated: false, position: { line: 1, column: 1 } },
			words.problem.damaged
		]
	] as const)('refused is said in plain words: %o', (problem, text) => {
		show({ problem });
		expect(screen.getByRole('alert').textContent).toBe(text);
		expect(screen.getByText(said(words.problem.nothingLost))).toBeTruthy();
		expect(screen.queryByRole('button')).toBeNull();
	});

	it('without a link, the page says to open it again', () => {
		show(undefined);
		expect(screen.getByText(said(words.preview.emptyText))).toBeTruthy();
	});
});
