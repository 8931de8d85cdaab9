// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Comment } from '../../src/lib/domain/comment';
import { removeClause, emptyEdits, type Edits } from '../../src/lib/domain/edits';
import { tenderClauses } from '../../src/lib/documents/tender-clauses';
import { comments as words } from '../../src/lib/messages/fr/comments';
import CommentPart from '../../src/lib/ui/comments/CommentPart.svelte';
import LotComments from '../../src/lib/ui/comments/LotComments.svelte';
import { commentMarks } from '../../src/lib/ui/result/clause-marks';
import type { Desk } from '../../src/lib/ui/result/desk';
import { wholeEdition } from '../library';
import { deskOf, lotOf } from './result-desk';

const battery = 'hardware/laptops/battery-endurance';

function comment(id: string, change: Partial<Comment> = {}): Comment {
	return { id, lot: 'lot', clause: battery, at: '2026-11-24T10:00:00.000Z', text: id, ...change };
}

function articleIn(desk: Desk) {
	return lotOf(desk).articles.find((one) => one.id === battery) ?? expect.fail('no battery');
}

/** The thread under the battery clause, opened; each change is given back, as the session does. */
async function openThread(comments: readonly Comment[] = []) {
	let desk = deskOf({ comments }, (next) => {
		desk = next;
		void view.rerender({ desk, lot: lotOf(desk), article: articleIn(desk) });
	});
	const view = render(CommentPart, { props: { desk, lot: lotOf(desk), article: articleIn(desk) } });
	const person = userEvent.setup();
	await person.click(view.container.querySelector('summary') ?? expect.fail('no summary'));
	await screen.findByLabelText(words.add);
	return { person, saved: () => desk.dossier.saved.comments, desk: () => desk, view };
}

beforeEach(() => localStorage.clear());

describe('comments under a clause', () => {
	it('are written, with or without a name', async () => {
		const { person, saved } = await openThread();
		expect(screen.getByText(words.none)).toBeTruthy();
		await person.type(screen.getByLabelText(words.add), '  Trop cher ?\u200B ');
		await person.click(screen.getByRole('button', { name: words.submit }));
		expect(saved()).toMatchObject([{ lot: 'lot', clause: battery, text: 'Trop cher ?' }]);
		expect(saved()[0]).not.toHaveProperty('author');
		expect(await screen.findByText(words.added)).toBeTruthy();
		expect(document.activeElement).toBe(screen.getByLabelText(words.add));
	});

	it('of nothing are refused beside the field, and nothing is lost', async () => {
		const { person, saved } = await openThread();
		await person.type(screen.getByLabelText(words.author), 'Inès');
		await person.click(screen.getByRole('button', { name: words.submit }));
		expect(screen.getByRole('alert').textContent).toBe(words.missing);
		expect(document.activeElement).toBe(screen.getByLabelText(words.add));
		expect(screen.getByLabelText<HTMLInputElement>(words.author).value).toBe('Inès');
		expect(saved()).toEqual([]);
	});

	it('remember a name on this device only when asked, and forget it', async () => {
		const { person } = await openThread();
		const send = async (text: string) => {
			await person.type(screen.getByLabelText(words.add), text);
			await person.click(screen.getByRole('button', { name: words.submit }));
		};
		await person.type(screen.getByLabelText(words.author), 'Inès');
		await send('Un');
		expect(localStorage.length).toBe(0);
		await person.type(screen.getByLabelText(words.author), 'Inès');
		await person.click(screen.getByLabelText(words.remember));
		await send('Deux');
		expect(Object.values({ ...localStorage })).toEqual(['Inès']);
		expect(screen.getByLabelText<HTMLInputElement>(words.author).value).toBe('Inès');
		await person.click(screen.getByLabelText(words.remember));
		await send('Trois');
		expect(localStorage.length).toBe(0);
	});

	it('are settled, reopened, reworded and removed', async () => {
		const first = comment('Oui', { author: 'Inès' });
		const { person, saved, desk } = await openThread([first]);
		expect(commentMarks(articleIn(desk()), lotOf(desk()), desk())).toEqual(['1 commentaire']);
		const button = (name: string) =>
			screen.getByRole('button', { name: new RegExp(`^${name}\\s*: commentaire de Inès$`) });
		await person.click(button(words.settle));
		expect(saved()).toEqual([{ ...first, resolved: true }]);
		expect(commentMarks(articleIn(desk()), lotOf(desk()), desk())).toEqual([]);
		await person.click(button(words.reopen));
		expect(saved()).toEqual([first]);
		await person.click(button(words.edit));
		const field = within(screen.getByRole('article')).getByRole('textbox');
		await person.clear(field);
		await person.type(field, 'Non');
		await person.click(screen.getByRole('button', { name: words.save }));
		expect(saved()).toEqual([{ ...first, text: 'Non' }]);
		await person.click(button(words.remove));
		expect(saved()).toEqual([]);
		expect(document.activeElement?.textContent?.trim()).toBe(words.removed);
	});
});

describe('comments on the lot', () => {
	async function openLot(comments: readonly Comment[], edits: Edits = emptyEdits) {
		const desk = deskOf({ comments, edits });
		const { container } = render(LotComments, { props: { desk, lot: lotOf(desk) } });
		const summary = container.querySelector('summary') ?? expect.fail('no summary');
		await userEvent.setup().click(summary);
		await screen.findByLabelText(words.add);
		return { container, summary };
	}

	it('keep those whose clause or lot has gone, and say where they stood', async () => {
		const edits = removeClause(emptyEdits, 'lot', battery, 'Hors sujet');
		const comments = [
			comment('sur la batterie'),
			comment('sur un lot', { lot: 'lot-x', clause: undefined }),
			comment('sur tout', { clause: undefined }),
			comment('inconnue', { clause: 'a/b' })
		];
		const { container, summary } = await openLot(comments, edits);
		expect(summary.textContent).toContain('4 commentaires');
		expect(screen.getByRole('heading', { name: words.others })).toBeTruthy();
		const said = container.textContent?.replace(/\s+/g, ' ') ?? '';
		expect(said).toContain('Sur « Endurance de la batterie »');
		expect(said).toContain('Sur « a/b »');
		expect(said).toContain(words.onLot);
		for (const { text } of comments) expect(said).toContain(text);
	});

	it('show no other list when every comment has its place', async () => {
		const { summary } = await openLot([comment('à sa place')]);
		expect(summary.textContent).not.toContain('commentaire ');
		expect(screen.queryByRole('heading', { name: words.others })).toBeNull();
	});
});

it('no document holds a comment', () => {
	const comments = [comment('À ne pas imprimer'), comment('Ni cela', { clause: undefined })];
	const { dossier } = deskOf({ comments });
	const printed = JSON.stringify(tenderClauses(wholeEdition('fr'), dossier));
	expect(printed).toContain('Endurance de la batterie');
	expect(printed).not.toContain('À ne pas imprimer');
	expect(printed).not.toContain('Ni cela');
});
