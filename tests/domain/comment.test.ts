import { describe, expect, test } from 'vitest';
import {
	authorLimit,
	commentsOn,
	openCount,
	putComment,
	readComment,
	removeComment,
	settleComment,
	strayComments,
	type Comment
} from '../../src/lib/domain/comment';

const known = { id: 'c1', lot: 'lot', clause: 'hardware/laptops/battery', at: '2026-11-24' };

function comment(id: string, change: Partial<Comment> = {}): Comment {
	return { id, lot: 'lot', at: '2026-11-24T10:00:00.000Z', text: id, ...change };
}

describe('a comment typed', () => {
	test('is cleaned, with its author or without', () => {
		expect(
			readComment({ text: ' Trop\u0000 cher\u202E ? ', author: ' Inès\u200B ' }, known)
		).toEqual({ ...known, text: 'Trop cher ?', author: 'Inès' });
		expect(readComment({ text: 'Oui', author: ' ' }, known)).toEqual({ ...known, text: 'Oui' });
	});

	test('of nothing is none', () => {
		expect(readComment({ text: ' \u200B\n', author: 'Inès' }, known)).toBeUndefined();
	});

	test('keeps to the lengths that a file may hold', () => {
		const read = readComment({ text: 'a'.repeat(20_000), author: 'b'.repeat(500) }, known);
		expect(read?.text).toHaveLength(10_000);
		expect(read?.author).toHaveLength(authorLimit);
	});
});

describe('comments of a dossier', () => {
	const later = comment('later', { at: '2026-11-25T10:00:00.000Z', clause: 'a' });
	const first = comment('first', { clause: 'a' });
	const onLot = comment('on-lot', { resolved: true });
	const gone = comment('gone', { clause: 'b' });
	const elsewhere = comment('elsewhere', { lot: 'lot-laptops', clause: 'a' });
	const all = [later, first, onLot, gone, elsewhere];

	test('stand at their clause or lot, the oldest first', () => {
		expect(commentsOn(all, { lot: 'lot', clause: 'a' })).toEqual([first, later]);
		expect(commentsOn(all, { lot: 'lot' })).toEqual([onLot]);
	});

	test('without a place on the screens are kept apart', () => {
		const places = [{ lot: 'lot' }, { lot: 'lot', clause: 'a' }];
		expect(strayComments(all, places)).toEqual([gone, elsewhere]);
		expect(strayComments(all, [])).toHaveLength(all.length);
	});

	test('each stands at a place or apart, and at one only', () => {
		const places = [{ lot: 'lot' }, { lot: 'lot', clause: 'a' }];
		const placed = places.flatMap((place) => commentsOn(all, place));
		const found = [...placed, ...strayComments(all, places)];
		expect(found.map((one) => one.id).sort()).toEqual(all.map((one) => one.id).sort());
	});

	test('are added, replaced, settled, reopened and removed', () => {
		expect(putComment([first], later)).toEqual([first, later]);
		const reworded = { ...first, text: 'Autrement' };
		expect(putComment(all, reworded)).toEqual([later, reworded, onLot, gone, elsewhere]);
		const settled = settleComment(all, 'first', true);
		expect(settled[1]).toEqual({ ...first, resolved: true });
		expect(openCount(settled)).toBe(openCount(all) - 1);
		expect(settleComment(settled, 'first', false)).toEqual(all);
		expect(removeComment(all, 'gone')).toEqual([later, first, onLot, elsewhere]);
	});
});
