import { describe, expect, it } from 'vitest';
import {
	acceptFinding,
	amend,
	continueAnyway,
	editClause,
	emptyEdits,
	putOwn,
	removeClause,
	removeOwn,
	restoreClause,
	setFrame,
	setParameter
} from '../../src/lib/domain/edits';
import { articleOf, dossierOf } from './purchases';

const battery = 'hardware/laptops/battery-endurance';
const award = (dossier: ReturnType<typeof dossierOf>, id: string) =>
	articleOf(dossier, id)?.faces.find((face) => face.face === 'award');

describe('dossier', () => {
	it('removes with a reason and restores', () => {
		const removed = removeClause(emptyEdits, 'lot', battery, 'Hors sujet');
		expect(articleOf(dossierOf({}, removed), battery)).toBeUndefined();
		expect(dossierOf({}, removed).lots[0]?.removed).toMatchObject([
			{ reason: 'Hors sujet', article: { id: battery } }
		]);
		expect(articleOf(dossierOf({}, restoreClause(removed, 'lot', battery)), battery)).toBeDefined();
	});

	it('a level set clause by clause moves its figures alone', () => {
		const edits = editClause(emptyEdits, 'lot', battery, { level: 1 });
		expect(articleOf(dossierOf({}, edits), battery)?.level).toBe(1);
		expect(articleOf(dossierOf({}, edits), 'hardware/laptops/warranty')?.level).toBe(2);
	});

	it('an edited figure moves the scale above it, and empties it when nothing is left', () => {
		const at = (cycles: number) =>
			dossierOf(
				{},
				setParameter(emptyEdits, { lot: 'lot', clause: battery, parameter: 'cycles' }, cycles)
			);
		expect(award(at(700), battery)?.scale).toMatchObject({
			steps: [{ atLeast: 1000 }, { atLeast: 800 }]
		});
		expect(award(at(1000), battery)).toBeUndefined();
		expect(articleOf(at(1000), battery)?.without).toContainEqual({
			face: 'award',
			reason: 'no-better-step'
		});
		const back = setParameter(
			setParameter(emptyEdits, { lot: 'lot', clause: battery, parameter: 'cycles' }, 5),
			{ lot: 'lot', clause: battery, parameter: 'cycles' },
			undefined
		);
		expect(back.lots['lot']?.clauses).toEqual({});
	});

	it('shares add up to 100 inside each criterion, whatever is removed', () => {
		for (const edits of [
			emptyEdits,
			removeClause(emptyEdits, 'lot', battery, 'x'),
			editClause(emptyEdits, 'lot', battery, { share: 90 })
		]) {
			const { frame } = dossierOf({}, edits).lots[0] ?? { frame: [] };
			for (const line of frame.filter((one) => one.parts.length > 0))
				expect(line.parts.reduce((sum, part) => sum + part.share, 0)).toBe(100);
		}
	});

	it('a criterion without weight loses its scores, and says why', () => {
		const edits = setFrame(emptyEdits, 'lot', {
			price: 60,
			technical: 40,
			environment: 0,
			social: 0
		});
		const dossier = dossierOf({}, edits);
		expect(award(dossier, battery)).toBeUndefined();
		expect(articleOf(dossier, battery)?.without).toContainEqual({
			face: 'award',
			reason: 'no-weight'
		});
		expect(dossier.findings.map((one) => one.pitfall.code)).toContain('L01');
	});

	it('an amended text stands in its language; in the other one the guide’s stands, to revise', () => {
		const edits = amend(
			emptyEdits,
			{ lot: 'lot', clause: battery, face: 'specification' },
			{ language: 'fr', text: 'Texte de l’acheteur.' }
		);
		const face = (language: 'fr' | 'en') =>
			articleOf(dossierOf({}, edits, language), battery)?.faces.find(
				(one) => one.face === 'specification'
			);
		expect(face('fr')).toMatchObject({
			text: 'Texte de l’acheteur.',
			amended: true,
			toRevise: false
		});
		expect(face('en')).toMatchObject({ amended: false, toRevise: true });
		expect(face('en')?.text).not.toContain('acheteur');
	});

	it('a clause of one’s own is placed, replaced and taken away', () => {
		const own = {
			id: 'own/bags',
			title: 'Sacoches',
			language: 'fr' as const,
			faces: { specification: 'Sans sacoche.' },
			bears: 'other' as const
		};
		const edits = putOwn(emptyEdits, 'lot', own);
		expect(articleOf(dossierOf({}, edits), 'own/bags')?.faces).toMatchObject([
			{ piece: 'cctp', text: 'Sans sacoche.' }
		]);
		const changed = putOwn(edits, 'lot', { ...own, title: 'Housses' });
		expect(changed.lots['lot']?.own).toHaveLength(1);
		expect(
			articleOf(dossierOf({}, removeOwn(changed, 'lot', 'own/bags')), 'own/bags')
		).toBeUndefined();
	});

	it('reasons given are kept beside what they answer', () => {
		const edits = acceptFinding(
			continueAnyway(emptyEdits, 'purchase/do-not-buy', 'Décision du conseil'),
			'price-only',
			'x'
		);
		expect(edits).toMatchObject({
			continued: { 'purchase/do-not-buy': 'Décision du conseil' },
			accepted: { 'price-only': 'x' }
		});
		expect(acceptFinding(edits, 'price-only', undefined).accepted).toEqual({});
	});

	it('the price comes back when the life-cycle cost that stood for it is removed', () => {
		const cost = 'hardware/general/life-cycle-cost';
		const price = dossierOf().lots[0]?.refused.find((one) => one.reason === 'replaced')?.clause.id;
		expect(price).toBeDefined();
		const removed = dossierOf({}, removeClause(emptyEdits, 'lot', cost, 'Trop complexe'));
		const line = removed.lots[0]?.frame.find((one) => one.criterion === 'price');
		expect(line?.parts).toEqual([{ article: price, share: 100 }]);
	});

	it('a clause that was only scored is out, and told, when its criterion weighs nothing', () => {
		const frame = { price: 100, technical: 0, environment: 0, social: 0 };
		const [lot] = dossierOf({}, setFrame(emptyEdits, 'lot', frame)).lots;
		expect(lot?.articles.filter((one) => one.faces.length === 0)).toEqual([]);
		const told = lot?.refused.filter((one) => one.reason === 'no-weight') ?? [];
		expect(told.length).toBeGreaterThan(0);
	});
});
