// @vitest-environment jsdom
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Question, QuestionType } from '../../src/lib/domain/question';
import { interview as words } from '../../src/lib/messages/fr/interview';
import QuestionForm from '../../src/lib/ui/QuestionForm.svelte';

function questionOf(type: QuestionType, more: Partial<Question> = {}): Question {
	const options = [
		{ id: 'kept', label: 'Gardé', help: 'Il sert encore.' },
		{ id: 'given', label: 'Donné' }
	];
	const choice = type === 'choice' || type === 'choices';
	return {
		id: 'test/question',
		type,
		text: 'Que devient l’appareil ?',
		why: 'La réponse change la suite.',
		required: true,
		options: choice ? options : [],
		sources: [],
		terms: [],
		...more
	};
}

function show(question: Question, given?: Parameters<typeof render>[1]) {
	const heard = { ondraft: vi.fn(), onanswer: vi.fn() };
	const props = { question, language: 'fr' as const, words, site: 'Guide', ...heard, ...given };
	return { ...heard, person: userEvent.setup(), ...render(QuestionForm, { props }) };
}

const goOn = () => screen.getByRole('button', { name: words.continue });

describe('the question is the heading of the page', () => {
	it.each(['yes-no', 'choice', 'choices'] as const)('%s: inside the legend', (type) => {
		const { container } = show(questionOf(type));
		expect(container.querySelectorAll('h1')).toHaveLength(1);
		expect(container.querySelector('fieldset > legend > h1')?.textContent).toContain('Que devient');
	});

	it.each(['number', 'amount', 'quantity', 'duration', 'date', 'text'] as const)(
		'%s: around the label of its field',
		(type) => {
			const { container } = show(questionOf(type));
			expect(container.querySelectorAll('h1')).toHaveLength(1);
			expect(screen.getByLabelText('Que devient l’appareil ?')).toBe(
				container.querySelector('#answer')
			);
		}
	);
});

describe('answers', () => {
	it.each([
		['yes-no', words.no, false],
		['choice', 'Donné', 'given'],
		['choices', 'Gardé', ['kept']]
	] as const)('%s', async (type, label, expected) => {
		const { person, ondraft, onanswer } = show(questionOf(type));
		await person.click(screen.getByLabelText(label));
		expect(ondraft).toHaveBeenLastCalledWith(expected);
		await person.click(goOn());
		expect(onanswer).toHaveBeenCalledExactlyOnceWith(expected);
	});

	it.each([
		['number', ' 1 200,50 ', 1200.5],
		['amount', '96 000 €', 96_000],
		['quantity', '120', 120],
		['duration', '48', 48],
		['text', 'Portables', 'Portables']
	] as const)('%s, noise ignored, by Enter', async (type, typed, expected) => {
		const { person, onanswer } = show(questionOf(type));
		await person.type(screen.getByRole('textbox'), typed);
		if (type === 'text') await person.click(goOn());
		else await person.keyboard('{Enter}');
		expect(onanswer).toHaveBeenCalledExactlyOnceWith(expected);
	});

	it('shows what was answered before', () => {
		show(questionOf('amount'), { given: 96_000.5 } as never);
		expect(screen.getByRole('textbox')).toHaveProperty('value', '96000,5');
	});

	it('takes the draft back when the field is emptied', async () => {
		const { person, ondraft } = show(questionOf('quantity'), { given: 12 } as never);
		await person.clear(screen.getByRole('textbox'));
		expect(ondraft).toHaveBeenLastCalledWith(undefined);
	});

	it('keeps the last readable draft while something unreadable is typed', async () => {
		const { person, ondraft } = show(questionOf('quantity'));
		await person.type(screen.getByRole('textbox'), '12x');
		expect(ondraft).toHaveBeenLastCalledWith(12);
	});
});

describe('not knowing and skipping', () => {
	const unknown = 'Le guide suppose que oui.';

	it.each(['yes-no', 'choices', 'number'] as const)('%s offers “I don’t know”', async (type) => {
		const { person, onanswer } = show(questionOf(type, { unknown }));
		const control = screen.getByLabelText(words.unknown);
		expect(control.getAttribute('aria-describedby')).toBe('answer-unknown-hint');
		await person.click(control);
		await person.click(goOn());
		expect(onanswer).toHaveBeenCalledExactlyOnceWith({ unknown: true });
	});

	it('an answer and “I don’t know” exclude each other', async () => {
		const { person } = show(questionOf('choices', { unknown }));
		await person.click(screen.getByLabelText(words.unknown));
		await person.click(screen.getByLabelText('Donné'));
		expect(screen.getByLabelText(words.unknown)).toHaveProperty('checked', false);
	});

	it('only a question that is not required can be skipped', async () => {
		const { person, onanswer, unmount } = show(questionOf('text', { required: false }));
		await person.click(screen.getByRole('button', { name: words.skip }));
		expect(onanswer).toHaveBeenCalledExactlyOnceWith({ skipped: true });
		unmount();
		show(questionOf('text'));
		expect(screen.queryByRole('button', { name: words.skip })).toBeNull();
	});
});
