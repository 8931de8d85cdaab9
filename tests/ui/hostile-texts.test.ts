// @vitest-environment jsdom
import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { expect, it } from 'vitest';
import type { Comment } from '../../src/lib/domain/comment';
import { compare as differences } from '../../src/lib/domain/comparison';
import { newDossier } from '../../src/lib/domain/dossier';
import {
	amend,
	continueAnyway,
	emptyEdits,
	putOwn,
	removeClause
} from '../../src/lib/domain/edits';
import { curb } from '../../src/lib/domain/reading';
import { app } from '../../src/lib/messages/fr/app';
import { comments as commentWords } from '../../src/lib/messages/fr/comments';
import { compare } from '../../src/lib/messages/fr/compare';
import { dossiers } from '../../src/lib/messages/fr/dossiers';
import { interview } from '../../src/lib/messages/fr/interview';
import { result } from '../../src/lib/messages/fr/result';
import { share } from '../../src/lib/messages/fr/share';
import CommentThread from '../../src/lib/ui/comments/CommentThread.svelte';
import CompareView from '../../src/lib/ui/compare/CompareView.svelte';
import DeedLine from '../../src/lib/ui/DeedLine.svelte';
import DossierList from '../../src/lib/ui/DossierList.svelte';
import OpenFile from '../../src/lib/ui/OpenFile.svelte';
import ClauseBody from '../../src/lib/ui/result/ClauseBody.svelte';
import Refused from '../../src/lib/ui/result/Refused.svelte';
import SharedView from '../../src/lib/ui/share/SharedView.svelte';
import { laptops } from '../domain/purchases';
import { wholeLibrary } from '../library';
import { payloads, spreadOver } from '../payloads';
import { deskOf, lotOf } from './result-desk';

const battery = 'hardware/laptops/battery-endurance';
/** All the payloads, in as many texts as a list shows. */
const many = spreadOver(24);
const at = '2026-11-24T10:00:00.000Z';
const telling = {
	library: wholeLibrary('fr'),
	language: 'fr',
	words: compare,
	interview,
	result
} as const;

/** How many elements of each kind there are, and every attribute that could run something. */
function shapeOf(root: Element) {
	const all = [...root.querySelectorAll('*')];
	const tags: Record<string, number> = {};
	for (const { localName } of all) tags[localName] = (tags[localName] ?? 0) + 1;
	const attributes = all.flatMap((one) => [...one.attributes]);
	return {
		tags,
		running: attributes.filter(
			({ name, value }) => /^on|srcdoc/.test(name) || /^\s*javascript:/i.test(value)
		)
	};
}

/** A component is typed by its properties: these tests give many different ones. */
type View<P extends object> = (internals: never, props: P) => unknown;

function show<P extends object>(view: View<P>, props: P) {
	const { container, unmount } = render(view as unknown as Component, { props } as never);
	for (const one of container.querySelectorAll('details')) one.open = true;
	const shape = shapeOf(container);
	const said = container.textContent ?? '';
	unmount();
	return { shape, said };
}

/** The same screen with plain words has the same elements: the texts drew none of their own. */
function expectInert<P extends object>(
	view: View<P>,
	propsOf: (texts: readonly string[]) => NoInfer<P>,
	texts = many
) {
	const hostile = show(view, propsOf(texts));
	const plain = show(view, propsOf(texts.map((_, i) => `mots ${i}`)));
	expect(hostile.shape.running).toEqual([]);
	expect(hostile.shape.tags).toEqual(plain.shape.tags);
	expect('pwned' in window).toBe(false);
	return hostile.said;
}

const squeeze = (text: string) => text.replace(/\s+/g, '');

it(`there are ${payloads.length} payloads, all of them different`, () => {
	expect(new Set(payloads).size).toBeGreaterThanOrEqual(500);
	for (const one of payloads) expect(one).toMatch(/[<:{]/);
});

it('comments and the names of their authors', () => {
	const said = expectInert(CommentThread, (texts) => {
		const all = texts.map((text, i): Comment => ({
			id: `c${i}`,
			lot: 'lot',
			at,
			text,
			author: text
		}));
		return { desk: deskOf({ comments: all }), place: { lot: 'lot' }, words: commentWords };
	});
	for (const one of many) expect(squeeze(said)).toContain(squeeze(one));
});

it('clauses of the buyer’s own', () => {
	const ownOf = (text: string, i: number) =>
		({
			id: `own/a${i}`,
			title: text,
			language: 'fr',
			faces: { specification: text },
			bears: 'other'
		}) as const;
	const deskWith = (texts: readonly string[]) =>
		deskOf({
			edits: texts.map(ownOf).reduce((edits, own) => putOwn(edits, 'lot', own), emptyEdits)
		});
	const desks = new Map(
		[many, many.map((_, i) => `mots ${i}`)].map((one) => [one[0], deskWith(one)])
	);
	for (let i = 0; i < many.length; i += 1)
		expectInert(
			ClauseBody,
			([text = '']) => {
				const desk = desks.get(text === many[i] ? many[0] : 'mots 0') ?? deskOf();
				const article = lotOf(desk).articles.find((one) => one.id === `own/a${i}`) ?? expect.fail();
				return { article, faces: article.faces, lot: lotOf(desk), desk, ontell: () => {} };
			},
			[many[i] ?? '']
		);
});

it('texts amended and reasons given', () => {
	for (const text of spreadOver(6).map((one) => curb(one)))
		expectInert(
			ClauseBody,
			([said = '']) => {
				const edit = { language: 'fr', text: said } as const;
				const edits = amend(
					emptyEdits,
					{ lot: 'lot', clause: battery, face: 'specification' },
					edit
				);
				const desk = deskOf({ edits });
				const article = lotOf(desk).articles.find((one) => one.id === battery) ?? expect.fail();
				const faces = article.faces.filter((one) => one.face === 'specification');
				return { article, faces, lot: lotOf(desk), desk, ontell: () => {} };
			},
			[text]
		);
	const said = expectInert(
		Refused,
		(texts) => {
			const ids = lotOf(deskOf()).articles.map((one) => one.id);
			const edits = ids.reduce(
				(all, id, i) => removeClause(all, 'lot', id, texts[i] ?? ''),
				emptyEdits
			);
			const desk = deskOf({ edits });
			return { desk, lot: lotOf(desk) };
		},
		spreadOver(lotOf(deskOf()).articles.length)
	);
	expect(squeeze(said)).toContain(squeeze(payloads[40] ?? ''));
});

it('two versions compared: titles, answers, texts, clauses, reasons, comments', () => {
	const mine = { ...newDossier('mine', at, '1'), answers: laptops };
	const said = expectInert(CompareView, (texts) => {
		const [title = '', answer = '', text = '', reason = '', ...rest] = texts;
		const own = {
			id: 'own/a',
			title,
			language: 'fr',
			faces: { performance: text },
			bears: 'other'
		} as const;
		const place = { lot: 'lot', clause: battery, face: 'specification' } as const;
		const edits = continueAnyway(
			amend(putOwn(emptyEdits, 'lot', own), place, { language: 'fr', text }),
			'purchase/do-not-buy',
			reason
		);
		const answers = { ...laptops, 'purchase/title': title, 'purchase/odd': answer };
		const comments = rest.map((one, i) => ({
			id: `c${i}`,
			lot: 'lot',
			at,
			text: one,
			author: one
		}));
		const theirs = { ...mine, title, answers, edits, comments };
		expect(differences(mine, theirs).length).toBeGreaterThan(rest.length + 4);
		return { mine, theirs, telling, readOnly: false, onapply: () => {} };
	});
	for (const one of many.slice(4)) expect(squeeze(said)).toContain(squeeze(one));
}, 30_000);

it('a shared dossier: title, what was dropped', () => {
	for (const batch of [many.slice(0, 12), many.slice(12)])
		expectInert(
			SharedView,
			(texts) => {
				const [title = ''] = texts;
				const dossier = { ...newDossier('x', at, '1'), title };
				const dropped = texts.map(
					(option) => ({ kind: 'option', question: option, option }) as const
				);
				const arrival = { dossier, written: dossier, dropped };
				const entry = { id: 'x', title, created: at, changed: at, categories: [], answered: 1 };
				const props = { language: 'fr' as const, words: share, files: dossiers.file, app };
				return { read: { arrival }, relatives: [entry], ...props };
			},
			batch
		);
});

it('the list of dossiers, what was done there, the file just opened', () => {
	const moments = app.moment;
	const said = expectInert(DossierList, (texts) => {
		const entries = texts.map((title, i) => ({
			id: `d${i}`,
			title,
			created: at,
			changed: at,
			categories: [],
			answered: 1
		}));
		return { entries, language: 'fr' as const, words: dossiers, moments };
	});
	for (const one of many) expect(squeeze(said)).toContain(squeeze(one));
	for (const text of many.slice(0, 6)) {
		expectInert(
			DeedLine,
			([title = '']) => ({
				deed: { kind: 'removed' as const, id: 'x', title },
				words: dossiers,
				onrestore: () => {}
			}),
			[text]
		);
		expectInert(
			OpenFile,
			([title = '']) => {
				const dossier = { ...newDossier('x', at, '1'), title };
				const imported = { kind: 'kept', dossier, copied: true, beside: 'y', dropped: 1 } as const;
				return {
					language: 'fr' as const,
					words: dossiers,
					causes: app.storage,
					imported,
					onopen: () => {}
				};
			},
			[text]
		);
	}
});
