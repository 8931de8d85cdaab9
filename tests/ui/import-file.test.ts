// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { textLimit } from '../../src/lib/domain/reading';
import { openStore } from '../../src/lib/storage/dossiers';
import { readFile } from '../../src/lib/storage/file';
import { writeFile } from '../../src/lib/storage/file-writing';
import * as fitting from '../../src/lib/ui/fitting';
import { importFile } from '../../src/lib/ui/import-file';
import { newId } from '../../src/lib/ui/identity';
import { sampleDossier } from '../../src/lib/ui/sample';

vi.mock('../../src/lib/ui/fitting', { spy: true });

const setting = { language: 'fr', copyOf: (title: string) => `${title} (copie)` } as const;
const store = await openStore();

function saved(changes: object = {}) {
	return { ...sampleDossier('fr'), id: newId(), contentVersion: '1', ...changes };
}

function fileOf(text: string): File {
	return new File([text], 'x.dossier.json', { type: 'application/json' });
}

describe('a file opened', () => {
	it('is kept as it is', async () => {
		const dossier = saved();
		const result = await importFile(fileOf(writeFile(dossier).text), setting);
		expect(result).toMatchObject({ kind: 'kept', copied: false, dropped: 0 });
		expect(await store.get(dossier.id)).toEqual(dossier);
	});

	it('opened twice, stays one dossier', async () => {
		const file = fileOf(writeFile(saved()).text);
		await importFile(file, setting);
		const before = (await store.list()).length;
		expect(await importFile(file, setting)).toMatchObject({ kind: 'kept', copied: false });
		expect((await store.list()).length).toBe(before);
	});

	it('with other answers but the same date, stands beside what is here', async () => {
		const dossier = saved();
		const answers = { ...dossier.answers, 'purchase/sector': 'city' };
		await store.put({ ...dossier, answers });
		const result = await importFile(fileOf(writeFile(dossier).text), setting);
		expect(result).toMatchObject({ kind: 'kept', copied: true });
		expect((await store.get(dossier.id))?.answers).toEqual(answers);
		const copy = result.kind === 'kept' ? await store.get(result.dossier.id) : undefined;
		expect(copy?.answers['purchase/sector']).toBe(dossier.answers['purchase/sector']);
	});

	it('with the same answers in another order and at another date, is what is here', async () => {
		const dossier = saved();
		const answers = Object.fromEntries(Object.entries(dossier.answers).reverse());
		await store.put({ ...dossier, answers, changed: '2026-11-25T09:00:00.000Z' });
		const result = await importFile(fileOf(writeFile(dossier).text), setting);
		expect(result).toMatchObject({ kind: 'kept', copied: false, dossier: { id: dossier.id } });
	});

	it('in copy, its title stays short enough for the file to open again', async () => {
		const title = 't'.repeat(textLimit);
		const dossier = saved({ title, answers: { 'purchase/title': title } });
		await store.put({ ...dossier, answers: {} });
		const result = await importFile(fileOf(writeFile(dossier).text), setting);
		const copy = result.kind === 'kept' ? await store.get(result.dossier.id) : undefined;
		expect(readFile(writeFile(copy!).text)).toMatchObject({ dossier: { title } });
	});

	it('says so when the content cannot be fetched', async () => {
		vi.spyOn(fitting, 'fitToContent').mockRejectedValueOnce(new TypeError('no network'));
		const result = await importFile(fileOf(writeFile(saved()).text), setting);
		expect(result).toMatchObject({ kind: 'refused', problem: { kind: 'not-loaded' } });
	});

	it('stands beside the dossier that has gone on without it', async () => {
		const dossier = saved();
		await store.put({ ...dossier, changed: '2026-11-25T09:00:00.000Z', title: 'Ici' });
		const result = await importFile(fileOf(writeFile(dossier).text), setting);
		expect(result).toMatchObject({ kind: 'kept', copied: true });
		expect((await store.get(dossier.id))?.title).toBe('Ici');
		const copy = result.kind === 'kept' ? await store.get(result.dossier.id) : undefined;
		expect(copy?.title).toBe(`${dossier.title} (copie)`);
		expect(copy?.answers['purchase/title']).toBe(`${dossier.title} (copie)`);
	});

	it('tells what today’s content does not know', async () => {
		const { answers } = saved();
		const dossier = saved({ answers: { ...answers, 'purchase/no-such-question': true } });
		const result = await importFile(fileOf(writeFile(dossier).text), setting);
		expect(result).toMatchObject({ kind: 'kept', dropped: 1 });
	});

	it.each([
		['', 'not-json'],
		['{"a":', 'not-json'],
		['{"kind":"other"}', 'not-a-dossier'],
		['{"kind":"dossier-achats-numeriques","format":99}', 'newer'],
		['{"kind":"dossier-achats-numeriques","format":1}', 'damaged'],
		[`${'['.repeat(40)}${']'.repeat(40)}`, 'too-deep']
	])('%s is refused, and nothing changes', async (text, kind) => {
		const before = await store.list();
		expect(await importFile(fileOf(text), setting)).toMatchObject({
			kind: 'refused',
			problem: { kind }
		});
		expect(await store.list()).toEqual(before);
	});
});
