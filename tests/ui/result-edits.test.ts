// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/lib/domain/question';
import { emptyEdits, type Edits } from '../../src/lib/domain/edits';
import type { Piece } from '../../src/lib/domain/dossier';
import ClauseList from '../../src/lib/ui/result/ClauseList.svelte';
import FindingBody from '../../src/lib/ui/result/FindingBody.svelte';
import FindingList from '../../src/lib/ui/result/FindingList.svelte';
import FrameEditor from '../../src/lib/ui/result/FrameEditor.svelte';
import OutcomeBody from '../../src/lib/ui/result/OutcomeBody.svelte';
import Refused from '../../src/lib/ui/result/Refused.svelte';
import { deskOf, lotOf } from './result-desk';
import type { Desk } from '../../src/lib/ui/result/desk';

const battery = 'hardware/laptops/battery-endurance';
const words = deskOf().words;

/** As the screen is searched: no-break spaces count as spaces. */
const said = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ');

/** Renders and follows: each edit is given back, as the session does. */
function follow(
	show: (desk: Desk) => ReturnType<typeof render>,
	setting: { answers?: Answers; edits?: Edits } = {}
) {
	let latest = deskOf(setting, (desk) => {
		latest = desk;
		void view.rerender({ desk, lot: lotOf(desk), findings: desk.dossier.findings });
	});
	const view = show(latest);
	return {
		person: userEvent.setup(),
		edits: () => latest.dossier.saved.edits,
		desk: () => latest,
		view
	};
}

function clauses(piece: Piece = 'cctp', edits?: Edits) {
	return follow((desk) => render(ClauseList, { props: { desk, lot: lotOf(desk), piece } }), {
		edits
	});
}

async function open(person: ReturnType<typeof userEvent.setup>, id: string): Promise<HTMLElement> {
	const summary = document.getElementById(`clause-${id.replaceAll('/', '-')}`);
	if (!summary) throw new Error(id);
	await person.click(summary);
	const row = summary.closest('li');
	if (!row) throw new Error('no row');
	await person.click(
		within(row).getByText(said(words.clauses.edit), { exact: false, selector: 'summary' })
	);
	return row;
}

describe('removing a clause', () => {
	it('takes a reason, keeps its place, and can be taken back', async () => {
		const { person, edits } = clauses();
		const row = await open(person, battery);
		await person.click(within(row).getByRole('button', { name: words.edits.clause.remove }));
		const reason = screen.getByLabelText(said(words.edits.clause.removeReason));
		expect(document.activeElement).toBe(reason);
		await person.click(screen.getByRole('button', { name: words.edits.clause.removeSubmit }));
		expect(reason.getAttribute('aria-invalid')).toBe('true');
		expect(edits()).toEqual(emptyEdits);
		await person.type(reason, 'Déjà au catalogue');
		await person.click(screen.getByRole('button', { name: words.edits.clause.removeSubmit }));
		expect(edits().lots.lot?.clauses[battery]).toEqual({ removed: 'Déjà au catalogue' });
		expect(screen.getByText(said('Retirée\u00a0: Déjà au catalogue'))).toBeTruthy();
		const restore = screen.getByRole('button', { name: /^Rétablir/ });
		expect(document.activeElement).toBe(restore);
		await person.click(restore);
		expect(edits().lots.lot?.clauses).toEqual({});
		expect(document.activeElement?.tagName).toBe('SUMMARY');
	});

	it('is told with what is not retained, and restored from there too', async () => {
		const removed: Edits = {
			...emptyEdits,
			lots: { lot: { own: [], clauses: { [battery]: { removed: 'Trop cher' } } } }
		};
		const { person, edits } = follow(
			(desk) => render(Refused, { props: { desk, lot: lotOf(desk) } }),
			{ edits: removed }
		);
		await person.click(screen.getByText(said('Retirée\u00a0: Trop cher')));
		await person.click(screen.getByRole('button', { name: /^Rétablir/ }));
		expect(edits().lots.lot?.clauses).toEqual({});
		expect(document.activeElement?.getAttribute('role')).toBe('status');
	});
});

describe('changing a clause', () => {
	it('a figure is read as people type it, and goes back to the guide’s', async () => {
		const { person, edits } = clauses();
		const row = await open(person, battery);
		const field = within(row).getByLabelText('Nombre minimal de cycles');
		await person.clear(field);
		await person.type(field, '1 050,5');
		expect(field).toHaveProperty('value', '1 050,5');
		expect(edits().lots.lot?.clauses[battery]).toEqual({ parameters: { cycles: 1050.5 } });
		expect(row.textContent).toContain('1\u202f050,5\u00a0cycles');
		await person.click(within(row).getByRole('button', { name: words.edits.clause.reset }));
		expect(edits().lots.lot?.clauses).toEqual({});
		expect(field).toHaveProperty('value', '800');
	});

	it('what cannot be read stays in the field, is said, and changes nothing', async () => {
		const { person, edits } = clauses();
		const row = await open(person, battery);
		const field = within(row).getByLabelText('Nombre minimal de cycles');
		await person.clear(field);
		await person.type(field, 'beaucoup');
		await person.tab();
		expect(field).toHaveProperty('value', 'beaucoup');
		expect(within(row).getByRole('alert').textContent).toBe(words.edits.clause.notANumber);
		expect(edits()).toEqual(emptyEdits);
	});

	it('another level is kept for this clause alone', async () => {
		const { person, edits, desk } = clauses();
		const row = await open(person, battery);
		await person.selectOptions(within(row).getByLabelText(said(words.edits.clause.level)), '1');
		expect(edits().lots.lot?.clauses[battery]).toEqual({ level: 1 });
		expect(row.textContent).toContain('500\u00a0cycles');
		await person.selectOptions(
			within(row).getByLabelText(said(words.edits.clause.level)),
			String(lotOf(desk()).level)
		);
		expect(edits().lots.lot?.clauses).toEqual({});
	});

	it('an amended text is marked, and its other language is to revise', async () => {
		const { person, edits } = clauses();
		const row = await open(person, battery);
		const field = within(row).getByLabelText(
			said(words.edits.clause.text(words.clauses.face.specification))
		);
		await person.clear(field);
		expect(edits()).toEqual(emptyEdits);
		expect(within(row).getByRole('alert').textContent).toBe(words.edits.clause.textEmpty);
		await person.type(field, 'Une batterie qui dure.');
		expect(edits().lots.lot?.clauses[battery]?.texts).toEqual({
			specification: { language: 'fr', text: 'Une batterie qui dure.' }
		});
		expect(row.querySelector('summary')?.textContent).toContain(words.clauses.amended);
		expect(row.textContent).toContain(words.edits.clause.otherToRevise);
		const other = deskOf({ language: 'en', edits: edits() });
		const face = lotOf(other)
			.articles.find((one) => one.id === battery)
			?.faces.find((one) => one.face === 'specification');
		expect(face).toMatchObject({ amended: false, toRevise: true });
		await person.click(within(row).getByRole('button', { name: words.edits.clause.resetText }));
		expect(edits().lots.lot?.clauses).toEqual({});
	});

	it('a text amended in the other language is not overwritten by accident', async () => {
		const amended: Edits = {
			...emptyEdits,
			lots: {
				lot: {
					own: [],
					clauses: {
						[battery]: { texts: { specification: { language: 'en', text: 'A lasting battery.' } } }
					}
				}
			}
		};
		const { person, edits } = clauses('cctp', amended);
		const row = await open(person, battery);
		expect(within(row).queryByRole('textbox', { name: /spécification/ })).toBeNull();
		expect(row.querySelector('blockquote[lang=en]')?.textContent).toBe('A lasting battery.');
		await person.click(within(row).getByRole('button', { name: words.edits.clause.amendHere }));
		expect(edits().lots.lot?.clauses[battery]?.texts?.specification?.language).toBe('fr');
	});
});

describe('a clause of one’s own', () => {
	it('is added with a title and a text, then changed and deleted', async () => {
		const { person, edits } = clauses('ccap');
		await person.click(screen.getByText(said(words.edits.own.add)));
		const add = screen.getByRole('button', { name: words.edits.own.submit });
		await person.click(add);
		expect(screen.getByRole('alert').textContent).toBe(words.edits.own.titleMissing);
		await person.type(screen.getByLabelText(said(words.edits.own.title)), 'Formation');
		await person.click(add);
		expect(screen.getByRole('alert').textContent).toBe(words.edits.own.textMissing);
		await person.type(
			screen.getByLabelText(said(words.edits.own.performance)),
			'Le titulaire forme deux personnes.'
		);
		await person.click(add);
		const [own] = edits().lots.lot?.own ?? [];
		expect(own).toMatchObject({
			title: 'Formation',
			language: 'fr',
			bears: 'environment',
			faces: { performance: 'Le titulaire forme deux personnes.' }
		});
		expect(own?.id).toMatch(/^own\/[a-z0-9]+$/);
		const row = await open(person, own?.id ?? '');
		await person.click(within(row).getByLabelText(said(words.edits.own.bearsOn.social)));
		await person.click(within(row).getByRole('button', { name: words.edits.own.save }));
		expect(edits().lots.lot?.own[0]?.bears).toBe('social');
	});
});

describe('the award frame', () => {
	it('says what is wrong in words, and applies the weights only at a hundred', async () => {
		const { person, edits } = follow((desk) =>
			render(FrameEditor, { props: { desk, lot: lotOf(desk) } })
		);
		const price = within(
			screen.getByRole('group', { name: words.edits.frame.weights })
		).getByLabelText('Coût du cycle de vie');
		await person.clear(price);
		await person.type(price, '30');
		expect(screen.getByRole('status').textContent).toContain('Il manque 10\u00a0points');
		expect(edits()).toEqual(emptyEdits);
		const environment = screen.getByLabelText('Performance environnementale');
		await person.clear(environment);
		await person.type(environment, '30');
		expect(screen.getByRole('status').textContent).toMatch(/^Total\u00a0: 100\u00a0%\s*$/);
		expect(edits().lots.lot?.frame).toEqual({
			price: 30,
			technical: 40,
			environment: 30,
			social: 0
		});
		await person.click(screen.getByRole('button', { name: words.edits.frame.reset }));
		expect(edits().lots.lot?.frame).toBeUndefined();
		expect(price).toHaveProperty('value', '40');
	});

	it('warns when the environment weighs too little, and shows the scaled points', async () => {
		const { person } = follow((desk) => render(FrameEditor, { props: { desk, lot: lotOf(desk) } }));
		const environment = screen.getByLabelText('Performance environnementale');
		await person.clear(environment);
		await person.type(environment, '5');
		expect(screen.getByRole('status').textContent).toContain('Sous 10\u00a0%');
		expect(screen.getAllByText(/^soit \d+ sur 100$/).length).toBeGreaterThan(3);
	});
});

describe('stops and points of attention never lock', () => {
	it('a stop is passed with a reason, which is shown', async () => {
		const { person, edits, desk } = follow(
			(desk) => {
				const [selected] = desk.dossier.selection.outcomes;
				if (!selected) throw new Error('no outcome');
				return render(OutcomeBody, { props: { selected, desk, leads: true } });
			},
			{ answers: { 'purchase/without': 'nothing' } }
		);
		const id = desk().dossier.selection.outcomes[0]?.outcome.id ?? '';
		await person.click(screen.getByText(said(words.recommendation.stop.title)));
		await person.type(
			screen.getByLabelText(said(words.recommendation.stop.reason)),
			'Voté en conseil'
		);
		await person.click(screen.getByRole('button', { name: words.recommendation.stop.submit }));
		expect(edits().continued).toEqual({ [id]: 'Voté en conseil' });
		expect(document.activeElement?.textContent).toContain('Voté en conseil');
	});

	it('a finding is kept with a reason, which can be withdrawn', async () => {
		const edits0: Edits = {
			...emptyEdits,
			lots: {
				lot: {
					own: [],
					clauses: {
						[battery]: {
							texts: { specification: { language: 'fr', text: 'Conforme à la norme ISO 14001.' } }
						}
					}
				}
			}
		};
		const { person, edits } = follow(
			(desk) => {
				const { findings } = desk.dossier;
				const props = { desk, findings, words: words.findings, Body: FindingBody };
				return render(FindingList<typeof desk>, { props });
			},
			{ edits: edits0 }
		);
		await person.click(screen.getByText('Une norme est citée sans', { exact: false }));
		expect(screen.getByText(/ISO 14001/)).toBeTruthy();
		await person.click(screen.getByText(said(words.findings.accept)));
		await person.type(screen.getByLabelText(said(words.findings.reason)), 'Brouillon');
		await person.click(screen.getByRole('button', { name: words.findings.submit }));
		expect(edits().accepted).toEqual({ 'standard-without-equivalent': 'Brouillon' });
		await person.click(screen.getByRole('button', { name: words.findings.withdraw }));
		expect(edits().accepted).toEqual({});
	});
});
