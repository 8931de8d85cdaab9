// @vitest-environment jsdom
import { render } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { DrawnCondition, Drawing } from '../../src/lib/content/drawing';
import { build } from '../../src/lib/content/plugin';
import { languages, type Language } from '../../src/lib/domain/language';
import { diagram as english } from '../../src/lib/messages/en/diagram';
import { diagram as french } from '../../src/lib/messages/fr/diagram';
import Diagram from '../../src/lib/ui/diagram/Diagram.svelte';
import { layOut } from '../../src/lib/ui/diagram/layout';
import NodeList from '../../src/lib/ui/diagram/NodeList.svelte';
import { partsOf, type Part } from '../../src/lib/ui/diagram/nodes';
import { partPaths } from '../../src/lib/ui/diagram/paths';
import { sentenceOf } from '../../src/lib/ui/diagram/sentence';
import { wrap } from '../../src/lib/ui/diagram/wrap';
import { wholeLibrary } from '../library';

const parts = build('questionnaires');
const words = { fr: french, en: english };

function drawingsIn(language: Language): Drawing[] {
	return Object.values(parts[language].drawings);
}

const shown = languages.flatMap((language) =>
	drawingsIn(language).flatMap((drawing) =>
		partsOf(drawing, words[language]).map((part) => ({ language, drawing, part }))
	)
);

function drawn(part: Part, language: Language): HTMLElement {
	const layout = layOut(part, words[language]);
	const props = { layout, name: 'name', described: 'described', from: 'from', to: 'to' };
	return render(Diagram, { props }).container;
}

/** The words of an element, as they are read. */
function spaced(element: Element): string {
	return (element.textContent ?? '').replace(/[ \t\n]+/g, ' ').trim();
}

describe('the machine drawn', () => {
	it('holds every question and outcome of every questionnaire, in order', () => {
		const library = wholeLibrary('fr');
		for (const questionnaire of [library.purchase, ...library.questionnaires]) {
			const nodes = shown
				.filter((one) => one.language === 'fr' && one.drawing.id === questionnaire.id)
				.flatMap((one) => one.part.nodes);
			const questions = questionnaire.sections.flatMap((section) => section.questions);
			expect(nodes.map((node) => node.title)).toEqual([
				...questions.map((one) => one.text),
				...questionnaire.outcomes.map((one) => one.title)
			]);
			expect(nodes.filter((node) => node.condition === undefined)).toHaveLength(
				questions.filter((one) => !one.when).length
			);
			expect(nodes.filter((node) => node.stop)).toHaveLength(
				questionnaire.outcomes.filter((one) => one.stops).length
			);
		}
	});

	it('says the same in the drawing and in the list', () => {
		for (const { language, part } of shown) {
			const svg = drawn(part, language);
			const said = [...svg.querySelectorAll('text')].map(spaced).join(' ');
			const { container: list } = render(NodeList, { props: { part, words: words[language] } });
			const listed = list.textContent ?? '';
			for (const node of part.nodes) {
				const texts = [
					node.title,
					node.meta,
					node.condition ?? '',
					...node.answers.flatMap((one) => [one.label, ...one.leads.map((lead) => lead.text)]),
					...node.leads.map((lead) => lead.text)
				];
				for (const text of texts) {
					expect(said).toContain(text);
					expect(listed).toContain(text);
				}
			}
		}
	});

	it('each box leads to its place in the list, and has a name', () => {
		for (const { language, part } of shown) {
			const { container: list } = render(NodeList, { props: { part, words: words[language] } });
			const links = [...drawn(part, language).querySelectorAll('a')];
			expect(links).toHaveLength(part.nodes.length);
			for (const link of links) {
				const id = link.getAttribute('href')?.slice(1);
				expect(list.querySelector(`[id="${id}"]`), id).not.toBeNull();
				expect(spaced(link)).toBe(part.nodes.find((node) => node.id === id)?.title);
			}
			expect(new Set(part.nodes.map((node) => node.id)).size).toBe(part.nodes.length);
		}
	});

	it('boxes never overlap, and no line leaves its box', () => {
		for (const { language, part } of shown) {
			const { boxes, width, height } = layOut(part, words[language]);
			boxes.forEach((box, i) => {
				const foot = box.y + box.height;
				expect(box.x + box.width).toBeLessThanOrEqual(width);
				for (const line of box.lines) {
					expect(line.y).toBeGreaterThan(box.y);
					expect(line.y).toBeLessThan(foot);
				}
				const next = boxes[i + 1];
				for (const line of next?.condition ?? []) expect(line.y).toBeGreaterThan(foot);
				expect(next?.y ?? height).toBeGreaterThan(foot);
			});
		}
	});

	it('an answer that leads to a stop says so', () => {
		const [part] = shown.filter(
			({ language, drawing, part: { id } }) =>
				language === 'fr' && drawing.id === 'purchase' && id === 'need'
		);
		const node = part?.part.nodes.find((one) => one.id === 'without');
		expect(node?.answers[0]?.leads).toEqual([
			{ text: expect.stringMatching(/^peut mener à un arrêt/) as string, stop: true }
		]);
		expect(node?.answers[1]?.leads).toEqual([]);
	});

	it('each part has its address, in both languages', () => {
		const [fr, en] = languages.map((language) =>
			parts[language]['drawing-index'].flatMap(partPaths).map((one) => one.path)
		);
		expect(fr).toEqual(en);
		expect(new Set(fr).size).toBe(fr?.length);
		expect(fr).toContain('hardware/laptops');
		expect(fr).toContain('purchase/outcomes');
	});
});

describe('a condition in words', () => {
	const asked = 'Combien ?';
	it.each<[string, DrawnCondition, string]>([
		[
			'one answer',
			{ asked, type: 'choice', test: 'is', values: ['Panne'] },
			'la réponse à « Combien ? » est « Panne »'
		],
		[
			'yes',
			{ asked, type: 'yes-no', test: 'is', values: [true] },
			'la réponse à « Combien ? » est « Oui »'
		],
		[
			'several',
			{ asked, type: 'choice', test: 'in', values: ['A', 'B', 'C'] },
			'est « A », « B » ou « C »'
		],
		[
			'one among several',
			{ asked, type: 'choices', test: 'in', values: ['A', 'B'] },
			'comprend « A » ou « B »'
		],
		[
			'an amount',
			{ asked, type: 'amount', test: 'below', values: [1200] },
			'est de moins de 1 200 €'
		],
		[
			'months',
			{ asked, type: 'duration', test: 'atLeast', values: [37] },
			'est d’au moins 37 mois'
		],
		[
			'a threshold',
			{ asked, type: 'amount', test: 'reaches', values: ['Seuil'] },
			'atteint le seuil « Seuil »'
		],
		[
			'a date',
			{ asked, type: 'date', test: 'from', values: ['2026-08-21'] },
			'est le 21 août 2026 ou après'
		],
		[
			'a family',
			{ fact: 'family', test: 'has', values: ['hardware'] },
			'la famille d’achat comprend « matériel »'
		],
		[
			'no answer',
			{ not: { asked, type: 'choice', test: 'answered', values: [] } },
			'« Combien ? » est sans réponse'
		],
		[
			'neither',
			{ not: { asked, type: 'yes-no', test: 'is', values: [false] } },
			'il est faux que la réponse'
		],
		[
			'both, and one of two',
			{
				all: [
					{ fact: 'level', test: 'atLeast', values: [2] },
					{
						any: [
							{ fact: 'procedure', test: 'is', values: ['formal'] },
							{ fact: 'category-count', test: 'atLeast', values: [2] }
						]
					}
				]
			},
			'le niveau d’ambition est d’au moins 2, et soit la procédure est « formalisée », soit le nombre'
		]
	])('%s', (_, condition, expected) => {
		const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
		expect(plain(sentenceOf(condition, french))).toContain(expected);
	});

	it('leaves no id of the content in the words', () => {
		const told = shown.flatMap(({ part }) => part.nodes.map((node) => node.condition ?? ''));
		expect(told.filter((text) => /[a-z]\/[a-z]|undefined|\[object/.test(text))).toEqual([]);
	});
});

describe('lines', () => {
	it('lose no word, and keep to their width but for a long word', () => {
		const text = 'Pourquoi acheter maintenant, et pas dans deux ans ?';
		const lines = wrap(text, { width: 120, size: 15 });
		expect(lines.join(' ')).toBe(text);
		expect(lines.length).toBeGreaterThan(2);
		expect(wrap('', { width: 120, size: 15 })).toEqual([]);
		expect(wrap('interministérielle', { width: 20, size: 15 })).toEqual(['interministérielle']);
	});
});
