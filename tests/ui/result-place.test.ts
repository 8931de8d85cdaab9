import { describe, expect, it } from 'vitest';
import { readFragment, writeFragment } from '../../src/lib/ui/fragment';
import {
	parts,
	partsOf,
	placeOfArticle,
	readPlace,
	writePlace,
	type ResultPlace
} from '../../src/lib/ui/result/place';
import { dossierOf } from '../domain/purchases';

const tender = dossierOf();
const letter = dossierOf({ 'purchase/value': 20_000 });

describe('what of the result is on the screen stands in the address', () => {
	it('every part, through the fragment and back', () => {
		for (const part of partsOf(tender)) {
			const place: ResultPlace = {
				part,
				lot: 'lot',
				article: part === 'cctp' ? 'hardware/laptops/warranty' : undefined
			};
			const { question } = readFragment(writeFragment('sample', writePlace(place)));
			expect(readPlace(question, tender)).toMatchObject({ part, lot: 'lot' });
			if (place.article) expect(readPlace(question, tender).article).toBe(place.article);
		}
	});

	it('a letter has no rules and no weights: their addresses lead to the letter, and back', () => {
		expect(partsOf(letter)).toEqual(['recommendation', 'duties', 'letter', 'refused']);
		expect(readPlace('frame', letter).part).toBe('letter');
		expect(readPlace('letter/lot', tender).part).toBe('cctp');
	});

	it('an unknown part, a lot of another time: the nearest there is', () => {
		expect(readPlace('nowhere', tender)).toEqual({ part: 'recommendation', lot: 'lot' });
		expect(readPlace('ccap/lot-gone', tender)).toEqual({ part: 'ccap', lot: 'lot' });
		expect(readPlace(undefined, tender).part).toBe(parts[0]);
	});

	it('a clause is found in the piece of its first face', () => {
		expect(placeOfArticle(tender.lots, 'hardware/laptops/warranty')?.part).toBe('cctp');
		expect(placeOfArticle(tender.lots, 'nothing/like/that')).toBeUndefined();
	});
});
