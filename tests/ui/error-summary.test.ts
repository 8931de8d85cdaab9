// @vitest-environment jsdom
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Question, QuestionType } from '../../src/lib/domain/question';
import { interview as words } from '../../src/lib/messages/fr/interview';
import QuestionForm from '../../src/lib/ui/QuestionForm.svelte';

const types: readonly QuestionType[] = [
	'yes-no',
	'choice',
	'choices',
	'number',
	'amount',
	'quantity',
	'duration',
	'date',
	'text'
];

function show(type: QuestionType, more: Partial<Question> = {}) {
	const question: Question = {
		id: 'test/question',
		type,
		text: 'Combien ?',
		why: 'Pour compter.',
		required: true,
		options: [{ id: 'one', label: 'Un' }],
		sources: [],
		terms: [],
		...more
	};
	const onanswer = vi.fn();
	const site = 'Guide';
	render(QuestionForm, {
		props: { question, language: 'fr', words, site, ondraft: vi.fn(), onanswer }
	});
	return { onanswer, person: userEvent.setup() };
}

const goOn = () => screen.getByRole('button', { name: words.continue });
const beside = () => document.getElementById('answer-error');

describe('an answer to correct', () => {
	it.each(types)('%s: the six points of an error', async (type) => {
		const { onanswer, person } = show(type);
		expect(document.querySelector('form')?.noValidate).toBe(true);
		await person.click(goOn());
		const summary = screen.getByRole('alert');
		expect(onanswer).not.toHaveBeenCalled();
		expect(document.activeElement).toBe(summary);
		expect(document.title).toBe(`${words.errorTitle} Combien ? — Guide`);
		expect(summary.querySelector('a')?.textContent).toBe(words.empty[type]);
		expect(beside()?.textContent).toBe(words.empty[type]);
		await person.click(screen.getByRole('link', { name: words.empty[type] }));
		expect(document.activeElement).toBe(document.getElementById('answer'));
	});

	it('keeps what was typed, and says what is wrong with it', async () => {
		const { person } = show('quantity', { minimum: 10 });
		await person.type(screen.getByRole('textbox'), '3{Enter}');
		expect(beside()?.textContent).toBe(words.problems['too-small']('10'));
		expect(screen.getByRole('textbox')).toHaveProperty('value', '3');
		expect(screen.getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
		expect(screen.getByRole('textbox').getAttribute('aria-describedby')).toContain('answer-error');
	});

	it('says nothing before “Continue”', async () => {
		const { person } = show('amount');
		await person.type(screen.getByRole('textbox'), 'douze');
		await person.tab();
		expect(screen.queryByRole('alert')).toBeNull();
		expect(beside()).toBeNull();
	});

	it('goes once the answer is right', async () => {
		const { person, onanswer } = show('amount');
		await person.type(screen.getByRole('textbox'), 'douze{Enter}');
		await person.clear(screen.getByRole('textbox'));
		await person.type(screen.getByRole('textbox'), '12{Enter}');
		expect(onanswer).toHaveBeenCalledExactlyOnceWith(12);
		expect(screen.queryByRole('alert')).toBeNull();
		expect(document.title).toBe('Combien ? — Guide');
	});

	it('takes the focus again at each attempt', async () => {
		const { person } = show('text');
		await person.click(goOn());
		await person.click(goOn());
		expect(document.activeElement).toBe(screen.getByRole('alert'));
	});

	it('says that an optional question can be skipped', async () => {
		const { person } = show('text', { required: false });
		await person.click(goOn());
		expect(beside()?.textContent).toContain(words.orSkip);
	});
});
