import { describe, expect, it } from 'vitest';
import { renewalPlan } from '../../src/lib/documents/renewal-plan';
import type { Document, Table } from '../../src/lib/documents/document';
import { renderDocx } from '../../src/lib/formats/docx';
import { renderOdt } from '../../src/lib/formats/odt';
import { renderTables } from '../../src/lib/formats/xlsx/tables';
import { languages, type Language } from '../../src/lib/domain/language';
import { renewalDocument as en } from '../../src/lib/messages/en/renewal-document';
import { renewalDocument as fr } from '../../src/lib/messages/fr/renewal-document';
import { renewalAccount as accountEn } from '../../src/lib/messages/en/renewal-account';
import { renewalAccount as accountFr } from '../../src/lib/messages/fr/renewal-account';
import { planFor, proposedScenarios } from '../../src/lib/renewal/plan';
import { quotasOf } from '../../src/lib/renewal/quota';
import type { Settings } from '../../src/lib/renewal/settings';
import { samplePlan, sheetOf } from '../ui/renewal-sheet';

const words = { fr, en };
const laptops = { fr: 'Ordinateurs portables', en: 'Laptops' };
const accounts = { fr: accountFr, en: accountEn };

function documentOf(language: Language, part: Partial<Settings> = {}, buyer?: string): Document {
	const data = samplePlan();
	const settings = { ...data.settings, ...part };
	const sheet = sheetOf(language, { ...data, settings });
	const { method, assessment, speech } = sheet;
	const plans = proposedScenarios.map((one) => planFor(data.fleet, one, { method, settings }));
	const [chosen] = plans;
	if (!chosen) throw new Error('no plan');
	const quotas = quotasOf(chosen, { method, buyer });
	return renewalPlan({
		...{ name: 'Parc du musée', words: words[language], speech, method, settings },
		account: accounts[language],
		...{ assessment, plans, chosen, quotas }
	});
}

const plainly = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

function tableNamed(document: Document, caption: string): Table {
	const found = document.blocks.find((one) => one.kind === 'table' && one.caption === caption);
	if (found?.kind !== 'table') throw new Error(`no table "${caption}"`);
	return found;
}

function rowsOf(document: Document, caption: string): string[][] {
	return tableNamed(document, caption).rows.map((row) =>
		row.map((cell) => plainly(cell.map((run) => run.text).join('')))
	);
}

const textOf = (document: Document) => plainly(JSON.stringify(document.blocks));

describe('the renewal plan as a document', () => {
	it.each(languages)('is whole, in %s: no gap, every heading once', (language) => {
		const document = documentOf(language);
		expect(textOf(document)).not.toMatch(/undefined|NaN|Infinity|\[object/);
		const ids = document.blocks.flatMap((one) => (one.kind === 'heading' ? [one.id] : []));
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids).toEqual([
			...['totals', 'groups', 'options', 'scenarios'],
			...['plan', 'quotas', 'assumptions', 'method']
		]);
	});

	it('prints the figures of the assessment', () => {
		const totals = rowsOf(documentOf('fr'), fr.totals);
		expect(totals[0]).toEqual(['Appareils', '746', '']);
		expect(totals[1]).toEqual(['Empreinte par an', '20 t CO2e par an', 'de 13 à 39']);
		const ages = rowsOf(documentOf('fr'), fr.ages);
		expect(ages.reduce((all, [, count]) => all + Number(count), 0)).toBe(746);
	});

	it('invents no price: a budget only when every price is given', () => {
		const without = rowsOf(documentOf('fr'), fr.scenarios);
		expect(new Set(without.map((row) => row[2]))).toEqual(new Set(['prix à renseigner']));
		const ids = [...new Set(samplePlan().fleet.kinds.map((one) => one.class))];
		const prices = { prices: { new: 1000, refurbished: 600 } };
		const classes = Object.fromEntries(ids.map((id) => [id, prices]));
		const [planned] = rowsOf(documentOf('fr', { classes }), fr.scenarios);
		expect(planned?.[2]).toBe(`${Number(planned?.[1])} 000 €`.replace(/^(\d+) /, '$1 '));
	});

	it('says whether the quotas bind the buyer', () => {
		const reach = (buyer?: string) =>
			new Set(rowsOf(documentOf('en', {}, buyer), en.quotas).map((row) => row[3]));
		expect(reach('local-authority')).toEqual(new Set(['binds you']));
		expect(reach()).toEqual(new Set(['to check for you']));
	});

	it('carries the notices that the licences ask for', () => {
		expect(textOf(documentOf('fr'))).toContain('ODbL');
	});

	it.each(languages)(
		'gives formulas in words, and the inputs with their sources, in %s',
		(language) => {
			const prices = { new: 900, refurbished: 585, rentAYear: 300, upgrade: 120 };
			const own = { prices: { ...prices, maintenanceOld: 45, maintenanceNew: 25, endOfLife: 5 } };
			const classes = { laptop: own, desktop: own };
			const document = documentOf(language, { classes, electricity: 0.172, discount: 0.03 });
			const formulas = new Map(
				rowsOf(document, words[language].formulas).map(([name = '', text = '']) => [name, text])
			);
			const made = words[language].figures['annual-embodied'];
			const { count, embodied, life } = accounts[language].symbols;
			expect(formulas.get(made)).toContain(`${count} × ${embodied} ÷ ${life}`);
			for (const text of formulas.values())
				expect(text).not.toMatch(/energyOld|lifeNew|[a-z][A-Z]/);
			const inputs = rowsOf(document, words[language].inputs);
			const laptop = inputs.find(([name]) => name?.startsWith(`${laptops[language]}, ${embodied}`));
			expect(laptop?.[1]).toMatch(/185,1|185\.1/);
			expect(laptop?.[3]).toMatch(/^\d/);
			const given = inputs.filter(([, , , source]) => source === accounts[language].origins.set);
			expect(given.map(([, value]) => value?.replace(/\D/g, ''))).toContain('585');
		}
	);

	it('every formula that is used has a name', () => {
		const prices = { new: 900, refurbished: 585, rentAYear: 300, buyOut: 90, upgrade: 120 };
		const yearly = { maintenanceOld: 45, maintenanceNew: 25, licences: 12 };
		const own = { prices: { ...prices, ...yearly, endOfLife: 5, residual: 20 } };
		const classes = { laptop: own, desktop: own };
		const id = 'laptop.mainland.5-to-7';
		const groups = { [id]: { mitigation: 'paid-support', readiness: 'not-ready' } } as const;
		for (const end of ['return', 'buy-out'] as const) {
			const rent = { contract: 3, second: 3, reuse: 0, end };
			const settings = { classes, groups, rent, electricity: 0.172, carbonPrice: 80, horizon: 7 };
			const rows = rowsOf(documentOf('fr', settings, 'state'), fr.formulas);
			expect(rows.length).toBeGreaterThan(25);
			for (const [name] of rows) expect(name).toMatch(/^[A-ZÀÉ]/);
		}
		expect(Object.keys(en.figures)).toEqual(Object.keys(fr.figures));
	});

	it('becomes Word, OpenDocument and a workbook', async () => {
		const document = documentOf('fr');
		const created = new Date('2026-11-24T09:00:00Z');
		const files = await Promise.all([
			renderDocx(document, { created }),
			renderOdt(document, { created }),
			renderTables(document, { created })
		]);
		for (const file of files) expect([...file.subarray(0, 2)]).toEqual([0x50, 0x4b]);
	});
});
