// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as content from '../../src/lib/content/load';
import { app } from '../../src/lib/messages/fr/app';
import { openStore } from '../../src/lib/storage/dossiers';
import { StorageProblem } from '../../src/lib/storage/problem';
import { withAnswer } from '../../src/lib/ui/answering';
import DossierStatus from '../../src/lib/ui/DossierStatus.svelte';
import { sampleId } from '../../src/lib/ui/fragment';
import { Session } from '../../src/lib/ui/session.svelte';
import { unsaved } from '../../src/lib/ui/unsaved.svelte';

vi.mock('../../src/lib/content/load', { spy: true });

let session: Session;
beforeEach(() => {
	session = new Session();
});

const store = await openStore();

function answer(question: string, given: string | string[]): void {
	session.update((saved) => withAnswer(saved, question, given), question);
}

describe('a session', () => {
	it('stores a new dossier, and opens it again as it was left', async () => {
		const id = await session.create('fr');
		answer('purchase/title', 'Portables');
		await session.flush();
		expect(session.saveState.kind).toBe('saved');
		const other = new Session();
		await other.open(id, 'fr', 'documents');
		expect(other.dossier).toEqual(session.dossier);
		expect(other.dossier.title).toBe('Portables');
	});

	it('says so when the dossier is not in this browser', async () => {
		await session.open('absent', 'fr', 'documents');
		expect(session.status).toBe('missing');
		expect(session.ready).toBe(false);
	});

	it('says that the content is missing, not that the store failed', async () => {
		const id = await session.create('fr');
		await session.close();
		vi.spyOn(content, 'loadFor').mockRejectedValueOnce(new TypeError('no network'));
		await session.open(id, 'fr', 'questions');
		expect(session.status).toBe('failed');
		render(DossierStatus, {
			status: 'failed',
			problem: session.problem,
			language: 'fr',
			words: app
		});
		expect(screen.getByText(app.dossier.contentMissing)).toBeDefined();
		await session.open(id, 'fr', 'questions');
		expect(session.ready).toBe(true);
	});

	it('undoes and redoes; the letters of one field go together', async () => {
		await session.create('fr');
		answer('purchase/title', 'P');
		answer('purchase/title', 'Po');
		answer('purchase/sector', 'museum');
		session.undo();
		expect(session.dossier.answers).toEqual({ 'purchase/title': 'Po' });
		session.undo();
		expect(session.dossier.answers).toEqual({});
		expect(session.canUndo).toBe(false);
		session.redo();
		session.redo();
		expect(session.dossier.answers).toEqual({
			'purchase/title': 'Po',
			'purchase/sector': 'museum'
		});
		expect(session.canRedo).toBe(false);
	});

	it('brings the content that the answers call', async () => {
		await session.create('fr');
		expect(session.library.questionnaires).toEqual([]);
		answer('purchase/categories', ['hardware/laptops']);
		await session.contentReady;
		expect(session.library.questionnaires.map((one) => one.id)).toEqual(['hardware/laptops']);
	});

	it('changes language without losing what is not stored yet', async () => {
		const id = await session.create('fr');
		answer('purchase/title', 'Portables');
		await session.open(id, 'en', 'documents');
		expect(session.library.language).toBe('en');
		expect(session.dossier.title).toBe('Portables');
	});

	it('keeps the sample only once it is changed', async () => {
		await session.open(sampleId, 'fr', 'documents');
		await session.open(sampleId, 'en', 'documents');
		expect(session.dossier.title).toMatch(/^Laptops/);
		expect(await store.get(sampleId)).toBeUndefined();
		answer('purchase/sector', 'library');
		await session.flush();
		expect((await store.get(sampleId))?.answers['purchase/sector']).toBe('library');
		await store.remove(sampleId, new Date().toISOString());
	});

	it('tells what another tab has changed, and takes the version chosen', async () => {
		const id = await session.create('fr');
		await session.flush();
		const other = new Session();
		await other.open(id, 'fr', 'documents');
		other.update((saved) => withAnswer(saved, 'purchase/sector', 'city'));
		await other.flush();
		answer('purchase/sector', 'museum');
		await session.flush();
		expect(session.saveState).toMatchObject({ kind: 'unsaved', problem: { kind: 'stale' } });
		await session.takeStored();
		expect(session.dossier.answers['purchase/sector']).toBe('city');
		expect(session.saveState.kind).toBe('saved');
	});
});

describe('a session whose store refuses', () => {
	const putting = vi.spyOn(IDBObjectStore.prototype, 'put');
	const refuse = () =>
		putting.mockImplementation(() => {
			throw new DOMException('no room', 'QuotaExceededError');
		});

	afterEach(() => {
		putting.mockReset();
	});

	async function leftUnsaved(title: string): Promise<string> {
		const id = await session.create('fr');
		await session.flush();
		refuse();
		answer('purchase/title', title);
		await session.close();
		return id;
	}

	it('keeps the dossier that is left, says so, and shows it as it was left', async () => {
		const id = await leftUnsaved('Refusé');
		expect(unsaved.dossiers.map((one) => one.title)).toEqual(['Refusé']);
		await session.open(id, 'fr', 'questions');
		expect(session.dossier.title).toBe('Refusé');
		expect(session.saveState).toMatchObject({
			kind: 'unsaved',
			problem: expect.any(StorageProblem)
		});
		expect(unsaved.dossiers).toEqual([]);
		putting.mockReset();
		await session.retry();
		expect((await store.get(id))?.title).toBe('Refusé');
	});

	it('keeps it while another one is opened or started', async () => {
		const id = await leftUnsaved('Resté');
		await session.open(sampleId, 'fr', 'questions');
		await session.create('fr');
		answer('purchase/title', 'Nouveau');
		const other = session.dossier.id;
		await session.open(id, 'fr', 'questions');
		expect(session.dossier.title).toBe('Resté');
		expect(unsaved.dossiers.map((one) => one.title)).toEqual(['Nouveau']);
		putting.mockReset();
		await session.open(other, 'fr', 'questions');
		expect(session.dossier.title).toBe('Nouveau');
		await session.flush();
		expect(unsaved.dossiers).toEqual([]);
		expect((await store.get(id))?.title).toBe('Resté');
	});

	it('keeps mine when the version of another tab cannot be read after all', async () => {
		const id = await leftUnsaved('La mienne');
		await session.open(id, 'fr', 'questions');
		vi.spyOn(content, 'loadFor').mockRejectedValueOnce(new TypeError('no network'));
		await session.takeStored();
		expect(session.status).toBe('failed');
		expect(unsaved.dossiers.map((one) => one.title)).toEqual(['La mienne']);
		await session.open(id, 'fr', 'questions');
		expect(session.dossier.title).toBe('La mienne');
		await session.takeStored();
		expect(session.dossier.title).toBe('');
		expect(unsaved.dossiers).toEqual([]);
	});

	it('a dossier closed while it opens can be opened again', async () => {
		const id = await session.create('fr');
		answer('purchase/title', 'Vite');
		const opening = session.open(sampleId, 'fr', 'questions');
		await session.close();
		await opening;
		await session.open(sampleId, 'fr', 'questions');
		expect(session.ready).toBe(true);
		expect((await store.get(id))?.title).toBe('Vite');
	});
});
