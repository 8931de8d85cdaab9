import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/lib/content/catalogue';
import { readContent } from '../../src/lib/content/plugin';
import { printProblem } from '../../src/lib/content/problem';
import { review } from '../../src/lib/content/review-all';
import { checkedPitfalls } from '../../src/lib/domain/check';
import { facts } from '../../src/lib/domain/facts';
import { readsOf } from '../../src/lib/domain/interview';
import { levels } from '../../src/lib/domain/level';
import { messages as englishScreens } from '../../src/lib/messages/en';
import { messages as frenchScreens } from '../../src/lib/messages/fr';
import { wholeEdition, wholeLibrary } from '../library';

const french = wholeLibrary('fr');
const english = wholeLibrary('en');
const questions = [french.purchase, ...french.questionnaires]
	.flatMap((one) => one.sections)
	.flatMap((one) => one.questions);
const texts = (value: unknown): string[] =>
	typeof value === 'string'
		? [value]
		: typeof value === 'object' && value !== null
			? Object.values(value).flatMap(texts)
			: [];

describe('content', () => {
	it('is whole: every file parses, every reference resolves, everything can be reached', () => {
		const problems = review(readCatalogue(readContent('questionnaires')));
		expect(problems.map(printProblem)).toEqual([]);
	});

	it('holds the same ids in both languages', () => {
		const ids = (value: unknown) =>
			JSON.stringify(value, (key, one) =>
				key === 'id' || typeof one === 'object' ? one : undefined
			);
		expect(ids(english.questionnaires)).toBe(ids(french.questionnaires));
		expect(ids(english.clauses)).toBe(ids(french.clauses));
	});

	it('leaves nothing untranslated, on the screens either', () => {
		const parts = (language: 'fr' | 'en') =>
			[
				wholeLibrary(language),
				wholeEdition(language).words,
				language === 'fr' ? frenchScreens : englishScreens
			].flatMap(texts);
		const [inFrench, inEnglish] = [parts('fr'), parts('en')];
		expect(inEnglish).toHaveLength(inFrench.length);
		const same = inFrench.filter((text, i) => text === inEnglish[i] && / [a-zà-ü]{3,}/.test(text));
		const names = new Set([
			...french.sources.map((one) => one.publisher),
			...french.labels.map((one) => one.name)
		]);
		expect([...new Set(same)].filter((text) => !names.has(text) && !/^https:/.test(text))).toEqual(
			[]
		);
	});

	it('answers the reference rows of this release', () => {
		const hardware = {
			GEN: '02 03 04 05',
			LAP: '01 02 03 04 05 06 07 08 09 10',
			DSK: '01 02 03',
			MON: '01 02 04 05 06',
			PHO: '01 02 03 04 05 06',
			TAB: '01 02 03',
			IMG: '01 02 03 04 05 06 07 08 09 10',
			SRV: '01 02 03 04 05 06 07 08 09',
			NET: '01 02 03 04 05',
			PRJ: '01 02 03 04 05 06 07',
			REF: '01 02 03 04 05 06 07 08',
			DAS: '01 02 03 04 05',
			REP: '01 02 03 04 05',
			BAT: '02 03',
			PAC: '01 02 03',
			EOL: '01 02 03 04 05 06 07',
			SOC: '01 07'
		};
		const wanted = [
			...Object.entries(hardware).flatMap(([kind, numbers]) =>
				numbers.split(' ').map((one) => `${kind}-${one}`)
			),
			...['HOC-02', 'HOC-06', 'EXT-02', 'SAS-01', 'DEV-01', 'MED-08', 'GAI-05', 'VID-01']
		];
		const rows = french.clauses.flatMap((one) => one.rows);
		expect(wanted.filter((row) => !rows.includes(row))).toEqual([]);
		expect(rows.filter((row, i) => rows.indexOf(row) !== i)).toEqual([]);
	});

	it('asks nothing in vain: every question but a text feeds a condition, a fact or a figure', () => {
		const all = [french.purchase, ...french.questionnaires];
		const conditions = [
			...questions.map((one) => one.when),
			...all.flatMap((one) => one.outcomes).map((one) => one.when),
			...french.clauses.map((one) => one.when),
			...french.duties.flatMap((one) => [one.binds, one.uncertain, one.recommended])
		];
		const read = new Set([
			...conditions.flatMap(readsOf),
			...Object.values(facts).flat(),
			...french.clauses.flatMap((one) =>
				Object.values(one.parameters).flatMap((figure) => ('from' in figure ? [figure.from] : []))
			),
			'purchase/lots',
			'purchase/social'
		]);
		const told = ['purchase/sector'];
		const idle = questions.filter(
			(one) => one.type !== 'text' && !read.has(one.id) && !told.includes(one.id)
		);
		expect(idle.map((one) => one.id)).toEqual([]);
	});

	it('offers "I don’t know" or a way to skip wherever nothing hangs on the answer', () => {
		const stuck = questions.filter((one) => !one.required && !one.unknown && one.type !== 'text');
		expect(stuck.map((one) => one.id)).toEqual(
			stuck.filter((one) => !one.required).map((one) => one.id)
		);
		expect(questions.filter((one) => one.required && one.unknown).map((one) => one.id)).toEqual([]);
	});

	it('the pitfalls checked are those described', () => {
		expect(french.pitfalls.map((one) => one.id).sort()).toEqual([...checkedPitfalls].sort());
		expect(french.pitfalls.map((one) => one.code).sort()).toEqual([
			'L01',
			'L02',
			'L03',
			'L05',
			'L06',
			'L09'
		]);
	});

	it('the texts of the guide fall into no pitfall that its own check looks for', () => {
		const standard = /\b(?:EN|ISO|IEC|IEEE|NF)[\s/ ]?(?:[A-Z]+ )?\d{2,}/;
		const bare = [...french.clauses, ...english.clauses].flatMap((one) =>
			[one.selection, one.specification, one.award, one.performance]
				.flat()
				.filter((face) => standard.test(face.text) && !/équivalent|equivalent/.test(face.text))
				.map(() => one.id)
		);
		expect(bare).toEqual([]);
		const names = french.labels.map((one) => one.name).filter((name) => name.length > 4);
		const named = french.clauses.filter((one) =>
			names.some((name) =>
				texts([one.specification, one.award, one.performance]).some((text) => text.includes(name))
			)
		);
		expect(named.map((one) => one.id)).toEqual([]);
	});

	it('says nothing vague or barred in a requirement', () => {
		const vague =
			/\b(éco-?responsable|écologique|respectueux de l’environnement|dans la mesure du possible|si possible|comme neuf|état neuf|made in france|fabriqué en france)\b/i;
		const found = french.clauses.filter((one) =>
			texts([one.specification, one.award, one.performance, one.selection]).some((text) =>
				vague.test(text)
			)
		);
		expect(found.map((one) => one.id)).toEqual([]);
	});

	it('is typeset: no ordinary space before French punctuation, in the words that reach the screen', () => {
		const loose = texts(french).filter(
			(text) => /[^\s] [;!?»]| :(\s|$)|« /.test(text) && !/https?:/.test(text)
		);
		expect(loose).toEqual([]);
	});

	it('every clause has a face at each level from its first, and a row for the supplier', () => {
		for (const clause of french.clauses)
			for (const level of levels.filter((one) => one >= clause.fromLevel)) {
				const faces = [
					clause.selection,
					clause.specification,
					clause.award,
					clause.performance
				].flat();
				expect(
					faces.some((face) => Math.min(...face.at) <= level),
					`${clause.id} at ${level}`
				).toBe(true);
				expect(clause.supplier.length).toBeGreaterThan(0);
			}
	});

	it('no background figure is ever printed', () => {
		const printed = french.clauses.flatMap((one) =>
			Object.entries(one.parameters)
				.filter(([, figure]) => figure.confidence === 'background')
				.map(([name]) => `${one.id}: ${name}`)
		);
		expect(printed).toEqual([]);
	});
});
