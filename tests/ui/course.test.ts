// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { review } from '../../src/lib/domain/machine';
import { withAnswer } from '../../src/lib/ui/answering';
import { course } from '../../src/lib/ui/course.svelte';
import { sampleId } from '../../src/lib/ui/fragment';
import { session } from '../../src/lib/ui/session.svelte';

describe('the way through a new dossier', () => {
	beforeEach(async () => {
		await session.create('fr');
	});

	it('begins with the first question', () => {
		expect(course.visit(undefined)).toBe('purchase/title');
	});

	it('goes on from answer to answer, and stays where a question is not asked', async () => {
		course.visit('purchase/title');
		expect(await course.answer('purchase/title', 'Portables')).toBe('purchase/categories');
		expect(course.visit('purchase/reopened')).toBe('purchase/categories');
	});

	it('asks the questions of a category as soon as it is chosen', async () => {
		course.visit('purchase/categories');
		const before = course.plan.steps.length;
		await course.answer('purchase/categories', ['hardware/laptops']);
		expect(course.plan.steps.length).toBeGreaterThan(before);
		expect(course.plan.index.has('hardware/laptops/units')).toBe(true);
	});

	it('goes back from the review to what is left to answer', async () => {
		course.visit('purchase/title');
		await course.answer('purchase/title', 'Portables');
		course.review();
		expect(course.visit(undefined)).toBe('purchase/categories');
	});

	it('leaves nothing to undo, and keeps what can be redone, when the answer is the same', async () => {
		course.visit('purchase/categories');
		await course.answer('purchase/categories', ['hardware/laptops']);
		await course.answer('purchase/title', 'Portables');
		session.undo();
		course.visit('purchase/categories');
		await course.answer('purchase/categories', ['hardware/laptops']);
		session.redo();
		expect(session.dossier.title).toBe('Portables');
		session.undo();
		session.undo();
		expect(session.canUndo).toBe(false);
	});

	it('counts an answer left without “Continue”', async () => {
		course.visit('purchase/categories');
		await course.answer('purchase/categories', ['hardware/laptops']);
		course.visit('purchase/second-hand');
		session.update((saved) => withAnswer(saved, 'purchase/second-hand', 'none'));
		expect(course.visit('purchase/second-hand-reason')).toBe('purchase/second-hand-reason');
	});
});

describe('the way back from the review of a finished dossier', () => {
	beforeEach(async () => {
		await session.close();
		await session.open(sampleId, 'fr', 'documents');
		course.review();
	});

	it('every question asked can be changed, and leads back to the review', async () => {
		const asked = course.plan.steps.filter((_, i) => course.walk?.relevant[i]);
		expect(asked.length).toBeGreaterThan(25);
		for (const { question } of asked) {
			expect(course.visit(question.id)).toBe(question.id);
			const given = session.dossier.answers[question.id];
			expect(await course.answer(question.id, given!)).toBe(review);
		}
	});

	it('no question asked for: the first one, and the review again after it', async () => {
		expect(course.visit(undefined)).toBe('purchase/title');
		expect(await course.answer('purchase/title', session.dossier.title)).toBe(review);
	});

	it('the questions that a change opens come first', async () => {
		course.visit('purchase/second-hand');
		expect(await course.answer('purchase/second-hand', 'none')).toBe('purchase/second-hand-reason');
		expect(await course.answer('purchase/second-hand-reason', 'Écarté par la sécurité')).toBe(
			review
		);
	});

	it('the questions of a category added come first too', async () => {
		course.visit('purchase/categories');
		const next = await course.answer('purchase/categories', [
			'hardware/laptops',
			'hosting/web-hosting'
		]);
		expect(next).toBe('purchase/lots');
	});

	it('an undo is followed', async () => {
		course.visit('purchase/buyer');
		await course.answer('purchase/buyer', 'state');
		expect(course.visit('purchase/industrial')).not.toBe('purchase/industrial');
		session.undo();
		expect(course.visit('purchase/industrial')).toBe('purchase/industrial');
	});
});
