import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Element, Tag } from '../../src/lib/formats/pdf/structure';
import { createStructure } from '../../src/lib/formats/pdf/structure';

const typesOf = (element: Element): unknown => [
	element.tag?.type,
	...element.kids.flatMap((kid) => ('element' in kid ? [typesOf(kid.element)] : []))
];

test('elements stand in the order of their first mark, under their parents', () => {
	const { root, place, mark } = createStructure();
	const list: Tag = { type: 'L' };
	const [first, second]: Tag[] = [
		{ type: 'LI', parent: list },
		{ type: 'LI', parent: list }
	];
	if (!first || !second) return;
	place(first);
	mark({ type: 'LBody', parent: second }, 1);
	mark({ type: 'Lbl', parent: first }, 1);
	mark({ type: 'P' }, 1);
	expect(typesOf(root)).toEqual([undefined, ['L', ['LI', ['Lbl']], ['LI', ['LBody']]], ['P']]);
});

test('the same tag is the same element, an equal one is another', () => {
	const { root, place } = createStructure();
	const tag: Tag = { type: 'P' };
	expect(place(tag)).toBe(place(tag));
	expect(place({ type: 'P' })).not.toBe(place(tag));
	expect(root.kids).toHaveLength(2);
});

test('an element on two pages keeps its marks in order, numbered on each page', () => {
	const { place, mark, marks } = createStructure();
	const tag: Tag = { type: 'P' };
	mark({ type: 'H1' }, 1);
	expect([mark(tag, 1), mark(tag, 2), mark(tag, 2)]).toEqual([1, 0, 1]);
	expect(place(tag).kids).toEqual([
		{ page: 1, mark: 1 },
		{ page: 2, mark: 0 },
		{ page: 2, mark: 1 }
	]);
	expect(marks.get(2)).toEqual([place(tag), place(tag)]);
});

const walk = fc.array(
	fc.record({ tag: fc.nat(9), page: fc.integer({ min: 1, max: 4 }), link: fc.boolean() })
);

test('each mark and annotation leads to the one element that holds it', () => {
	fc.assert(
		fc.property(walk, (steps) => {
			const structure = createStructure();
			const tags = Array.from({ length: 10 }, (): Tag => ({ type: 'P' }));
			for (const { tag, page, link } of steps) {
				const chosen = tags[tag] ?? { type: 'P' };
				if (link) structure.annotate(chosen, page);
				else structure.mark(chosen, page);
			}
			for (const [page, elements] of structure.marks)
				elements.forEach((element, mark) => expect(element.kids).toContainEqual({ page, mark }));
			structure.annotations.forEach((element, annotation) =>
				expect(element.kids).toContainEqual({ page: expect.any(Number), annotation })
			);
			const held = structure.root.kids.flatMap((kid) => ('element' in kid ? kid.element.kids : []));
			expect(held).toHaveLength(steps.length);
		})
	);
});
