import { emptyEdits, type Edits } from '../../src/lib/domain/edits';
import { assemble, newDossier, type Dossier } from '../../src/lib/domain/dossier';
import type { Language } from '../../src/lib/domain/language';
import type { Answers } from '../../src/lib/domain/question';
import { wholeLibrary } from '../library';

/** A city buys laptops for 96,000 €, sounded, advanced: the plain case that tests start from. */
export const laptops: Answers = {
	'purchase/title': 'Portables',
	'purchase/categories': ['hardware/laptops'],
	'purchase/need-written': true,
	'purchase/without': 'degraded',
	'purchase/inventory': 'no-match',
	'purchase/reason': 'fault',
	'purchase/use': 'regular',
	'purchase/lending': false,
	'purchase/mode': 'buy',
	'purchase/second-hand': 'none',
	'purchase/aftercare': 'supplier',
	'purchase/buyer': 'local-authority',
	'purchase/population': 60_000,
	'purchase/yearly-purchases': 10_000_000,
	'purchase/value': 96_000,
	'purchase/duration': 48,
	'purchase/launch': '2026-12-01',
	'purchase/ambition': 'advanced',
	'purchase/vehicle': 'own-tender',
	'purchase/ccag': 'tic',
	'purchase/sounding': true,
	'hardware/laptops/still-works': 'faulty',
	'hardware/laptops/repair-quote': 'not-worth-it',
	'hardware/laptops/units': 120,
	'hardware/laptops/per-person': ['one'],
	'hardware/laptops/mobile': true,
	'hardware/laptops/profiles': ['office'],
	'hardware/laptops/keep-for': 72
};

export function dossierOf(
	changes: Answers = {},
	edits: Edits = emptyEdits,
	language: Language = 'fr'
): Dossier {
	const library = wholeLibrary(language);
	const saved = newDossier('test', '2026-11-24T00:00:00Z', library.contentVersion);
	return assemble(library, { ...saved, answers: { ...laptops, ...changes }, edits });
}

export function articleOf(dossier: Dossier, id: string) {
	return dossier.lots.flatMap((lot) => lot.articles).find((one) => one.id === id);
}
