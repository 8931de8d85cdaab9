import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain, type Block } from '../../src/lib/documents/document';
import { htmlOf, textOf } from '../../src/lib/ui/document/clipboard';
import { groupOf, groupsOf } from '../../src/lib/ui/document/groups';

const heading = (level: 1 | 2 | 3, id: string): Block => ({ kind: 'heading', level, text: id, id });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text: plain(text) });

const anyBlock = fc.oneof(
	fc.tuple(fc.constantFrom(1, 2, 3), fc.nat()).map(([level, n]) => heading(level as 1, `h${n}`)),
	fc.string().map(paragraph),
	fc
		.array(fc.string(), { maxLength: 5 })
		.map((items): Block => ({ kind: 'list', ordered: true, items: items.map(plain) }))
);

describe('groups', () => {
	it('together they are the document, in its order', () => {
		fc.assert(
			fc.property(fc.array(anyBlock), fc.integer({ min: 1, max: 40 }), (blocks, limit) => {
				expect(groupsOf({ blocks }, limit).flatMap((group) => group.blocks)).toEqual(blocks);
			})
		);
	});

	it('a chapter begins a group; a heavy one is divided before an article', () => {
		const article = (id: string) => [
			heading(2, id),
			...Array.from({ length: 9 }, () => paragraph(id))
		];
		const blocks = [
			paragraph('lead'),
			heading(1, 'a'),
			...article('b'),
			...article('c'),
			heading(1, 'd')
		];
		const groups = groupsOf({ blocks }, 15);
		expect(groups.map((group) => group.blocks.length)).toEqual([1, 11, 10, 1]);
		expect(groups[2]).toMatchObject({
			chapter: { id: 'a' },
			first: { id: 'c' },
			last: { id: 'c' }
		});
		expect(groups.map(({ under }) => under.map((one) => one.id))).toEqual([[], [], ['a'], []]);
		expect(groupOf(groups, 'c')).toBe(2);
	});
});

describe('copying', () => {
	const blocks: Block[] = [
		{ kind: 'heading', level: 2, number: '2.1', text: 'Batterie & <écran>', id: 'x' },
		{ kind: 'paragraph', text: [{ text: 'Preuve\u00a0: ', strong: true }, { text: 'essai' }] },
		{ kind: 'list', ordered: false, items: [plain('un'), plain('deux')] },
		{
			kind: 'table',
			caption: 'Barème',
			columns: [
				{ title: 'Valeur', width: 1, align: 'left' },
				{ title: 'Points', width: 1, align: 'right' }
			],
			rows: [[plain('au moins 800'), plain('12')]],
			rowHeaders: true,
			total: [plain('Total'), plain('12')]
		}
	];

	it('keeps headings, lists and tables for word processors, and escapes the rest', () => {
		const html = htmlOf(blocks);
		expect(html).toContain('<h2>2.1 Batterie &amp; &lt;écran&gt;</h2>');
		expect(html).toContain('<p><strong>Preuve\u00a0: </strong>essai</p>');
		expect(html).toContain('<ul><li>un</li><li>deux</li></ul>');
		expect(html).toContain('<th scope="row">au moins 800</th><td>12</td>');
	});

	it('is plain text where nothing else is taken', () => {
		expect(textOf(blocks)).toBe(
			'2.1 Batterie & <écran>\n\nPreuve\u00a0: essai\n\n– un\n– deux\n\nBarème\nValeur\tPoints\nau moins 800\t12\nTotal\t12'
		);
	});
});
