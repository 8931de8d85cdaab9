import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { SavedDossier } from '../../src/lib/domain/dossier';
import type { Store } from '../../src/lib/storage/dossiers';
import { entriesOf, readable } from '../../src/lib/storage/journal';
import * as past from '../../src/lib/ui/history';
import { contents, openHere, renewDevice } from './device';
import { sample } from './dossier-samples';

const now = '2026-11-24T10:00:00.000Z';
let store: Store;

beforeEach(async () => {
	renewDevice();
	store = await openHere();
});

function answered(count: number): SavedDossier {
	return sample({
		answers: Object.fromEntries(Array.from({ length: count }, (_, i) => [`q/${i}`, i]))
	});
}

function historyOf(count: number): past.History {
	let history = past.noHistory;
	for (let i = 0; i < count; i += 1)
		history = past.record(history, { before: answered(i), after: answered(i + 1), now });
	return history;
}

describe('the journal', () => {
	test('is written with the dossier, in one transaction', async () => {
		const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
		await store.put(answered(2), undefined, entriesOf(historyOf(2), new Set()));
		expect(begin).toHaveBeenCalledTimes(1);
		expect((await store.history('one')).acts.map(({ n }) => n)).toEqual([1, 2]);
	});

	test('undone to the start and redone to the end after reopening', async () => {
		await store.put(answered(12), undefined, entriesOf(historyOf(12), new Set()));
		store.close();
		const again = await openHere();
		let [value, history] = [
			(await again.get('one'))!,
			(await again.history('one')) as past.History
		];
		for (let step; (step = past.stepBack(history, value));) ({ value, history } = step);
		expect(value.answers).toEqual({});
		for (let step; (step = past.stepForward(history, value));) ({ value, history } = step);
		expect(value.answers).toEqual(answered(12).answers);
	});

	test('keeps what was undone, so that it can be redone later', async () => {
		const full = historyOf(3);
		const first = await store.put(answered(3), undefined, entriesOf(full, new Set()));
		const back = past.stepBack(full, answered(3))!;
		await store.put(back.value, first.changed, entriesOf(back.history, new Set(full.acts)));
		const read = await (await openHere()).history('one');
		expect(past.stepForward(read, (await store.get('one'))!)?.value.answers).toEqual(
			answered(3).answers
		);
	});

	test('drops what was undone once something else is done', async () => {
		const full = historyOf(3);
		const first = await store.put(answered(3), undefined, entriesOf(full, new Set()));
		const back = past.stepBack(full, answered(3))!;
		const after = sample({ answers: { ...back.value.answers, other: true } });
		const next = past.record(back.history, { before: back.value, after, now });
		await store.put(after, first.changed, entriesOf(next, new Set(full.acts)));
		const { acts, at } = await store.history('one');
		expect([acts.length, at, past.nextAct({ acts, at })]).toEqual([3, 3, undefined]);
		expect(acts.at(-1)?.changes[0]?.where).toEqual(['answers', 'other']);
	});

	test('is bounded: what is too old to be undone can be read, then goes', async () => {
		const long = historyOf(readable + 120);
		const { changed } = await store.put(sample(), undefined, entriesOf(historyOf(100), new Set()));
		await store.put(answered(1), changed, entriesOf(long, new Set()));
		expect((await store.history('one')).acts).toHaveLength(100);
		const all = await store.history('one', true);
		expect(all.acts.length).toBeLessThanOrEqual(readable);
	});

	test('gains an act when the dossier is changed without one: renamed from the list', async () => {
		const { changed } = await store.put(answered(2), undefined, entriesOf(historyOf(2), new Set()));
		await store.put({ ...answered(2), title: 'Écrans' }, changed);
		const history = await store.history('one');
		expect(history).toMatchObject({ at: 3, acts: [{ n: 1 }, { n: 2 }, { n: 3 }] });
		expect(past.stepBack(history, (await store.get('one'))!)?.value.title).toBe('Portables');
	});

	test('follows the dossier to the bin and back', async () => {
		await store.put(answered(2), undefined, entriesOf(historyOf(2), new Set()));
		await store.remove('one', now);
		await store.restore('one');
		expect((await store.history('one')).at).toBe(2);
	});

	test('of one dossier says nothing of another', async () => {
		await store.put(answered(2), undefined, entriesOf(historyOf(2), new Set()));
		await store.put({ ...answered(1), id: 'one-b' }, undefined, entriesOf(historyOf(1), new Set()));
		expect((await store.history('one')).acts).toHaveLength(2);
		expect(await store.history('none')).toEqual({ acts: [], at: 0 });
		expect((await contents()).dossiers).toHaveLength(2);
	});
});

describe('changes of one run', () => {
	test('are one act, and none when they come back to where they began', () => {
		const typed = (title: string) => sample({ title });
		let history = past.noHistory;
		for (const [before, after] of [
			['', 'P'],
			['P', 'Po'],
			['Po', 'P'],
			['P', '']
		] as const)
			history = past.record(history, {
				before: typed(before),
				after: typed(after),
				now,
				run: 'title'
			});
		expect(history).toMatchObject({ acts: [], at: 0 });
	});

	test('do not go on after an undo', () => {
		const one = past.record(past.noHistory, {
			before: answered(0),
			after: answered(1),
			now,
			run: 'q'
		});
		const { history } = past.stepForward(past.stepBack(one, answered(1))!.history, answered(0))!;
		const two = past.record(history, { before: answered(1), after: answered(2), now, run: 'q' });
		expect(two.acts).toHaveLength(2);
	});
});
