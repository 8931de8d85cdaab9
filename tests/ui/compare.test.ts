// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { compare, merge, type Difference } from '../../src/lib/domain/comparison';
import { newDossier, type SavedDossier } from '../../src/lib/domain/dossier';
import {
	amend,
	continueAnyway,
	editClause,
	emptyEdits,
	putOwn,
	removeClause,
	setFrame,
	setParameter
} from '../../src/lib/domain/edits';
import { compare as en } from '../../src/lib/messages/en/compare';
import { compare as words } from '../../src/lib/messages/fr/compare';
import { interview } from '../../src/lib/messages/fr/interview';
import { result } from '../../src/lib/messages/fr/result';
import CompareView from '../../src/lib/ui/compare/CompareView.svelte';
import { groupDifferences } from '../../src/lib/ui/compare/difference-groups';
import { laptops } from '../domain/purchases';
import { wholeLibrary } from '../library';

const battery = 'hardware/laptops/battery-endurance';
const place = { lot: 'lot', clause: battery };
const library = wholeLibrary('fr');
const telling = { library, language: 'fr', words, interview, result } as const;
const mine: SavedDossier = { ...newDossier('mine', '2026-11-24T00:00:00Z', '1'), answers: laptops };

const own = {
	id: 'own/a',
	title: 'Sans autocollant',
	language: 'fr',
	faces: { specification: 'Aucun autocollant.' },
	bears: 'other'
} as const;
const steps = [
	(edits: typeof emptyEdits) => editClause(edits, 'lot', battery, { level: 3, share: 25 }),
	(edits: typeof emptyEdits) => setParameter(edits, { ...place, parameter: 'cycles' }, 900),
	(edits: typeof emptyEdits) =>
		amend(edits, { ...place, face: 'specification' }, { language: 'en', text: 'It lasts.' }),
	(edits: typeof emptyEdits) =>
		removeClause(edits, 'lot', 'hardware/end-of-life/take-back', 'Fait'),
	(edits: typeof emptyEdits) => putOwn(edits, 'lot', own),
	(edits: typeof emptyEdits) =>
		setFrame(edits, 'lot', { price: 30, technical: 40, environment: 30, social: 0 }),
	(edits: typeof emptyEdits) => continueAnyway(edits, 'purchase/do-not-buy', 'Décision')
];
const theirs: SavedDossier = {
	...mine,
	id: 'theirs',
	title: 'Portables',
	answers: { ...laptops, 'purchase/title': 'Portables', 'purchase/value': 120_000 },
	edits: steps.reduce((edits, step) => step(edits), emptyEdits),
	comments: [
		{ id: 'c', ...place, at: mine.created, text: 'Cher ?', author: 'Inès', resolved: true }
	]
};

/** No-break spaces count as spaces. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('differences in words', () => {
	const groups = groupDifferences(compare(mine, theirs), [mine, theirs], telling);
	const told = groups.flatMap(({ rows }) =>
		rows.map(({ told }) => [told.subject, told.what, told.mine.text, told.theirs.text])
	);
	const texts = told.map((one) => one.map((text) => plain(text ?? '')));

	it('stand in the order of a purchase', () => {
		expect(groups.map((one) => one.name)).toEqual([
			words.groups.answers,
			words.groups.clauses,
			words.groups.reasons,
			words.groups.comments
		]);
		expect(groups.flatMap((one) => one.rows)).toHaveLength(compare(mine, theirs).length);
	});

	it('say what changed, from what to what', () => {
		const title = 'Endurance de la batterie';
		expect(texts).toEqual(
			expect.arrayContaining([
				['', words.name, words.noName, 'Portables'],
				[title, words.level, words.guide, 'exemplaire'],
				[title, words.share, words.guideWeights, '25 points'],
				[title, plain(words.text('spécification technique')), words.guide, 'It lasts.'],
				['', words.weights, words.guideWeights, expect.stringMatching(/^Prix 30 %, .*social/i)],
				[
					'Sans autocollant',
					words.own,
					words.absent,
					expect.stringContaining('Aucun autocollant.')
				],
				['', plain(words.comment(title)), words.noComment, 'Inès : Cher ? (réglé)']
			])
		);
		expect(texts.find((one) => one[3] === '120 000 € hors taxes')?.[1]).toMatch(/estimez/);
		expect(texts.find((one) => one[3] === '900 cycles')?.[2]).toBe(words.guide);
		expect(texts.find((one) => one[3] === 'retirée : Fait')?.[2]).toBe(words.kept);
	});

	it('never show an empty side, nor the id of a thing that the guide knows', () => {
		for (const [, what, here, there] of texts) {
			for (const text of [what, here, there]) expect(text).not.toBe('');
			expect(what).not.toMatch(/^[a-z-]+\/[a-z-/]+$/);
		}
	});

	it('what the guide does not know keeps its id', () => {
		const odd = { ...mine, answers: { ...laptops, 'purchase/odd': 'x' } };
		const [row] = groupDifferences(compare(mine, odd), [mine, odd], telling)[0]?.rows ?? [];
		expect(row?.told).toMatchObject({ what: 'purchase/odd', theirs: { text: '"x"' } });
	});

	it('lots of one version only have their name', () => {
		const answers = {
			...laptops,
			'purchase/categories': ['hardware/laptops', 'software/saas'],
			'purchase/lots': 'one-per-category'
		};
		const edits = editClause(emptyEdits, 'lot-laptops', battery, { level: 3 });
		const divided = { ...mine, answers, edits };
		const names = groupDifferences(compare(mine, divided), [mine, divided], telling);
		expect(names.map((one) => plain(one.name))).toContain(
			'Clauses du lot « Ordinateurs portables »'
		);
	});

	it('are told in English too', () => {
		const english = { ...telling, library: wholeLibrary('en'), language: 'en', words: en } as const;
		const [first] = groupDifferences(compare(mine, theirs), [mine, theirs], english);
		expect(first?.name).toBe('Name and answers');
	});
});

describe('the choice, change by change', () => {
	function show(readOnly = false) {
		const applied = vi.fn<(taken: readonly Difference[]) => void>();
		let present = mine;
		const onapply = (taken: readonly Difference[]) => {
			applied(taken);
			present = merge(present, taken);
			void view.rerender({ mine: present });
		};
		const view = render(CompareView, { props: { mine, theirs, telling, readOnly, onapply } });
		return { person: userEvent.setup(), applied, present: () => present };
	}

	const total = compare(mine, theirs).length;

	it('begins with all of mine, and nothing to apply', () => {
		show();
		expect(screen.getAllByRole('radio', { name: /^La vôtre/, checked: true })).toHaveLength(total);
		expect(screen.queryByRole('button', { name: /^Appliquer/ })).toBeNull();
		expect(screen.getByText(words.taken(0, total))).toBeTruthy();
	});

	it('takes one side by the keyboard, counts, and applies all as one change', async () => {
		const { person, applied, present } = show();
		const [first, second] = screen.getAllByRole('group');
		within(first!)
			.getByRole('radio', { name: /^L’autre/ })
			.focus();
		await person.keyboard(' ');
		await person.click(within(second!).getByRole('radio', { name: /^L’autre/ }));
		expect(screen.getByText(words.taken(2, total))).toBeTruthy();
		await person.click(screen.getByRole('button', { name: words.apply(2) }));
		expect(applied).toHaveBeenCalledOnce();
		expect(applied.mock.calls[0]?.[0]).toHaveLength(2);
		expect(compare(present(), theirs)).toHaveLength(total - 2);
		expect(screen.getByText(plain(words.applied(2)))).toBe(document.activeElement);
		expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(words.count(total - 2));
	});

	it('takes a whole group, and gives it back', async () => {
		const { person } = show();
		const button = (name: string) =>
			screen.getByRole('button', { name: new RegExp(`^${name}\\s*: Clauses$`) });
		await person.click(button(words.allTheirs));
		const taken = screen.getAllByRole('radio', { name: /^L’autre/, checked: true }).length;
		expect(taken).toBeGreaterThan(4);
		await person.click(button(words.allMine));
		expect(screen.queryByRole('radio', { name: /^L’autre/, checked: true })).toBeNull();
	});

	it('all taken, both say the same', async () => {
		const { person, present } = show();
		for (const button of screen.getAllByRole('button', { name: new RegExp(`^${words.allTheirs}`) }))
			await person.click(button);
		await person.click(screen.getByRole('button', { name: words.apply(total) }));
		expect(compare(present(), theirs)).toEqual([]);
		expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(words.same);
	});

	it('changes nothing where another tab writes', async () => {
		const { person } = show(true);
		await person.click(screen.getAllByRole('radio', { name: /^L’autre/ })[0]!);
		expect(screen.queryByRole('button', { name: /^Appliquer/ })).toBeNull();
		expect(screen.getByText(plain(words.readOnly))).toBeTruthy();
	});
});
