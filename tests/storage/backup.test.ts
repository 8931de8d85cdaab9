import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { adopt } from '../../src/lib/storage/adoption';
import { backupKind, readBackup, writeBackup } from '../../src/lib/storage/backup';
import type { SavedPlan } from '../../src/lib/storage/plans';
import { everything, openHere, problemOf, renewDevice } from './device';
import { anyDossier, sample } from './dossier-samples';

const made = '2026-11-24T10:00:00.000Z';
const plan: SavedPlan = {
	format: 1,
	id: 'p',
	title: 'P',
	created: made,
	changed: made,
	data: { a: [1, { b: 'c' }] }
};
const empty = { dossiers: [], plans: [] };

describe('everything in one file', () => {
	test('is read back the same', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(anyDossier, { maxLength: 4 }), async (dossiers) => {
				const { text } = writeBackup({ dossiers, plans: [plan] }, made);
				expect(await readBackup(text)).toEqual({ dossiers, plans: [plan], skipped: 0 });
			}),
			{ numRuns: 60 }
		);
	});

	test('has a name that every platform takes, and is read packed too', async () => {
		const { name, text } = writeBackup({ dossiers: [sample()], plans: [] }, made);
		expect(name).toBe('tous-les-dossiers-2026-11-24.dossiers.json');
		expect(await readBackup(JSON.stringify(JSON.parse(text)))).toMatchObject({
			dossiers: [sample()]
		});
	});

	test('holds more than one file could, since each part is read on its own', async () => {
		const answers = Object.fromEntries(Array.from({ length: 900 }, (_, i) => [`q/${i}`, i]));
		const dossiers = Array.from({ length: 40 }, (_, i) => sample({ id: `d${i}`, answers }));
		expect(await readBackup(writeBackup({ dossiers, plans: [] }, made).text)).toMatchObject({
			skipped: 0
		});
	});

	test('what is damaged or too recent in it hides nothing else', async () => {
		const dossiers = [
			sample(),
			{ ...sample({ id: 'b' }), format: 99 },
			{ ...sample({ id: 'c' }), title: 7 }
		];
		const { text } = writeBackup(
			{ dossiers, plans: [plan, { ...plan, id: '../x' }, 'x' as never] },
			made
		);
		expect(await readBackup(text)).toEqual({ dossiers: [sample()], plans: [plan], skipped: 4 });
	});

	const whole = writeBackup({ dossiers: [sample()], plans: [plan] }, made).text;
	test.each([
		['', 'truncated'],
		[whole.slice(0, -40), 'truncated'],
		['Bonjour', 'not-json'],
		['[]', 'not-ours'],
		['{"kind":"dossier-achats-numeriques"}', 'not-ours'],
		[`{"kind":"${backupKind}"}`, 'not-ours'],
		[`{"kind":"${backupKind}","format":2,"dossiers":[]}`, 'newer']
	])('%.60s is refused', async (text, problem) => {
		expect(await readBackup(text)).toEqual({ problem });
	});

	test('a key that would poison is refused with its dossier', async () => {
		const text = whole.replace('"answers": {', '"answers": {"__proto__": {"x": 1},');
		expect(await readBackup(text)).toMatchObject({ dossiers: [], skipped: 1 });
		expect(({} as { x?: number }).x).toBeUndefined();
	});

	test('names repeated or strange around the lists change nothing', async () => {
		const text = `{ "a\\"b": {"dossiers": [1]}, "kind":"${backupKind}", "n": [[],{}], "format":1, "dossiers": [ ] }`;
		expect(await readBackup(text)).toEqual({ ...empty, skipped: 0 });
	});
});

describe('taking it back', () => {
	const rename = (record: object) => ({ ...record, id: 'beside', title: 'Copy' });
	beforeEach(renewDevice);

	test('brings what is not here, knows what is, and stands beside what differs', async () => {
		const store = await openHere();
		await store.put(sample());
		await store.put(sample({ id: 'two', title: 'Here' }));
		const dossiers = [
			sample({ changed: made }),
			sample({ id: 'two', title: 'File' }),
			sample({ id: 'three' })
		];
		const result = await adopt(
			store,
			{ dossiers: dossiers as never, plans: [plan] as never },
			{ rename }
		);
		expect(result).toMatchObject({ put: 2, beside: 1, same: 1 });
		const titles = (await store.list()).map(({ id, title }) => `${id}: ${title}`).sort();
		expect(titles).toEqual(['beside: Copy', 'one: Portables', 'three: Portables', 'two: Here']);
	});

	test('is all or nothing', async () => {
		const store = await openHere();
		await store.put(sample());
		const before = await everything();
		const bad = { ...sample({ id: 'bad' }), title: (() => '') as never };
		await problemOf(
			adopt(store, { dossiers: [sample({ id: 'two' }), bad] as never, plans: [] }, { rename })
		);
		expect(await everything()).toEqual(before);
	});
});
