// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { build } from '../../src/lib/content/plugin';
import { conformities, criteriaOf, ecodesignScore, tally } from '../../src/lib/domain/framework';
import { languages } from '../../src/lib/domain/language';
import { frameworks as english } from '../../src/lib/messages/en/frameworks';
import { frameworks as french } from '../../src/lib/messages/fr/frameworks';
import AccessStatement from '../../src/lib/ui/frameworks/AccessStatement.svelte';
import CriterionList from '../../src/lib/ui/frameworks/CriterionList.svelte';
import EcodesignStatement from '../../src/lib/ui/frameworks/EcodesignStatement.svelte';
import { guidePlaces, innerRoutes, workPlaces } from '../../src/lib/ui/frameworks/site';

const parts = build('questionnaires');
const words = { fr: french, en: english };

describe.each(languages)('the declarations, in %s', (language) => {
	const { rgaa, rgesn } = parts[language].frameworks;
	const props = { site: 'Guide', language, words: words[language] };

	it('accessibility: the numbers printed are those of the grid', () => {
		const { container } = render(AccessStatement, { props: { ...props, assessment: rgaa } });
		const count = tally(conformities, criteriaOf(rgaa));
		const rows = within(screen.getByRole('table')).getAllByRole('row');
		expect(rows).toHaveLength(rgaa.themes.length + 2);
		expect([...(rows.at(-1)?.querySelectorAll('td') ?? [])].map((one) => one.textContent)).toEqual(
			conformities.map((one) => String(count[one]))
		);
		for (const one of criteriaOf(rgaa).filter(({ result }) =>
			['fails', 'untested'].includes(result)
		))
			expect(container.textContent).toContain(one.how);
		expect(container.textContent).not.toMatch(/\d ?%/);
	});

	it('accessibility: each theme says every criterion, its result and how it was found', () => {
		for (const theme of rgaa.themes) {
			const said = words[language].accessibility;
			const { container, unmount } = render(CriterionList, {
				props: {
					...props,
					words: words[language].shared,
					page: 'accessibility' as const,
					title: said.themeTitle(theme.title),
					lead: said.themeLead(rgaa.version),
					back: said.back,
					theme,
					themes: rgaa.themes,
					say: ({ result }: { result: string }) => result
				}
			});
			for (const { number, asks, how, result } of theme.criteria)
				for (const text of [number, asks, how, result])
					expect(container.textContent).toContain(text);
			unmount();
		}
	});

	it('ecodesign: the score is that of the answers, rounded down', () => {
		const { container } = render(EcodesignStatement, { props: { ...props, assessment: rgesn } });
		const score = Math.floor(ecodesignScore(criteriaOf(rgesn)));
		expect(container.querySelector('.lead')?.textContent).toContain(String(score));
		for (const { title } of rgesn.measures) expect(container.textContent).toContain(title);
	});
});

describe('the site map', () => {
	it('leads to every page that shows something by itself', () => {
		const routes = readdirSync('src/routes/[lang=lang]', { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map((entry) => entry.name)
			.filter((name) => !innerRoutes.includes(name));
		const mapped: readonly string[] = [...workPlaces, ...guidePlaces];
		expect(routes.filter((name) => !mapped.includes(name))).toEqual([]);
		expect(mapped.filter((name) => name !== 'home' && !routes.includes(name))).toEqual([]);
		for (const { sitemap } of [french, english])
			expect(Object.keys(sitemap.pages).sort()).toEqual([...mapped].sort());
	});
});

type Colours = Readonly<Record<string, string>>;

/** The colours of a block of tokens.css. */
function coloursIn(block: string): Colours {
	return Object.fromEntries(
		[...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value])
	) as Colours;
}

function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one = '', other = ''): number {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

describe('colours', () => {
	const css = readFileSync('src/lib/ui/tokens.css', 'utf8');
	const light = coloursIn(css.slice(0, css.indexOf('@media')));
	const dark = {
		...light,
		...coloursIn(/@media \(prefers-color-scheme: dark\)[\s\S]*?\n}/.exec(css)?.[0] ?? '')
	};

	it.each([
		['light', light],
		['dark', dark]
	])('%s: text has 4.5 to 1, edges and outlines 3 to 1', (_, colours) => {
		for (const paper of ['paper', 'tint']) {
			for (const text of ['ink', 'quiet', 'accent', 'alarm'])
				expect(
					contrast(colours[text], colours[paper]),
					`${text} on ${paper}`
				).toBeGreaterThanOrEqual(4.5);
			for (const line of ['edge', 'focus', 'accent', 'alarm'])
				expect(
					contrast(colours[line], colours[paper]),
					`${line} on ${paper}`
				).toBeGreaterThanOrEqual(3);
		}
		expect(contrast(colours['on-fill'], colours['fill'])).toBeGreaterThanOrEqual(4.5);
	});

	it('the contrast is that of the WCAG rules', () => {
		expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
		expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
	});
});
