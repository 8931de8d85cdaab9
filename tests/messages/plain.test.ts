import { describe, expect, it } from 'vitest';
import { messagesIn, sentencesOf } from './collect';

const [fr, en] = await Promise.all([messagesIn('fr'), messagesIn('en')]);
const both = { fr, en };

/** What is printed in documents: the law's own words, longer than a screen's. */
const printed = /^(documents|pieces)\./;

const longest = 35;
const median = 20;

/** Words that a buyer does not use, and what the guide says instead. */
const jargon = {
	fr: /\b(dashboard|workflow|feedback|reporting|user|login|cliquez ici|uploader|downloader|importer|exporter|JSON|IndexedDB|OPFS|localStorage|(le|en|du) cache|bug|timeout|URL|back[- ]?office|onboarding|checklist|framework|sourcer|impacter|implémenter|prioriser|finaliser|digital)\b/i,
	en: /\b(dashboard|workflow|leverage|utilise|click here|JSON|IndexedDB|OPFS|localStorage|cache|bug|timeout|URL|onboarding|functionality|facilitate|prioritise|best-in-class|seamless)\b/i
};

/** Words of the other language that would betray a text left untranslated. */
const foreign = {
	fr: /\b(the|and|your|with|this|from|answers|which)\b/i,
	en: /\b(le|les|des|une|votre|vos|avec|dans|pour|est|qui)\b/i
};

/** Names of things, shown as they are in both languages. */
const named = {
	fr: /«[^»]*»|\([^)]*\)|\{[a-z]+\}|English|Anglais/g,
	en: /“[^”]*”|\([^)]*\)|\{[a-z]+\}|Français/g
};

/** A thin no-break space before ; ! ?, a wide one before : and » and after «, none that breaks in a number. */
const misspaced =
	/(?<!\u202f|«\u00a0)[;!?]|(?<!\u00a0)(»|:(?=\s|$))|«(?!\u00a0)|\d (?=\d{3}(?!\d)|%|€|Mo\b|ko\b)/;

const listed = (messages: readonly { key: string; text: string }[]) =>
	messages.map(({ key, text }) => `${key}: ${text}`);

describe.each(['fr', 'en'] as const)('the words of the screens, %s', (language) => {
	const messages = both[language];
	const screens = messages.filter(({ key }) => !printed.test(key));
	const sentences = screens.flatMap(({ key, text }) =>
		sentencesOf(text).map((one) => ({ key, ...one }))
	);

	it('are found', () => {
		expect(messages.length).toBeGreaterThan(500);
	});

	it(`half of the sentences have at most ${median} words, and none more than ${longest}`, () => {
		const written = sentences.filter(({ words }) => words > 3).map(({ words }) => words);
		const middle = written.sort((a, b) => a - b)[Math.floor(written.length / 2)];
		expect(middle).toBeLessThanOrEqual(median);
		const long = sentences.filter(({ words }) => words > longest);
		expect(long.map(({ key, words, sentence }) => `${key} (${words}): ${sentence}`)).toEqual([]);
	});

	it('use no jargon', () => {
		expect(
			listed(
				messages.filter(({ text }) => jargon[language].test(text.replace(named[language], '')))
			)
		).toEqual([]);
	});

	it('are in their language', () => {
		const strangers = messages.filter(({ text }) =>
			foreign[language].test(text.replace(named[language], ''))
		);
		expect(listed(strangers)).toEqual([]);
	});

	it('use curly apostrophes and quotes', () => {
		expect(listed(messages.filter(({ text }) => /['"]/.test(text)))).toEqual([]);
	});

	it('have no double space', () => {
		expect(listed(messages.filter(({ text }) => / {2}| ,/.test(text)))).toEqual([]);
	});
});

describe('both languages', () => {
	it('have the same keys', () => {
		const keys = (one: typeof fr) => [...new Set(one.map(({ key }) => key))].sort();
		expect(keys(en)).toEqual(keys(fr));
	});

	it('French keeps its no-break spaces', () => {
		const wrong = fr.filter(({ text }) => misspaced.test(text));
		expect(listed(wrong)).toEqual([]);
	});

	it('English writes no French spaces', () => {
		const wrong = en.filter(({ text }) => /[\u00a0\u202f ][:;!?]/.test(text));
		expect(listed(wrong)).toEqual([]);
	});

	it('the same word for the same thing: an offer is compared, a supplier’s checklist is a frame', () => {
		const strays = fr.filter(({ text }) =>
			/\b(soumissionnaires?|questionnaire fournisseur|grille de réponse|prestataires?)\b/i.test(
				text
			)
		);
		expect(listed(strays)).toEqual([]);
	});
});
