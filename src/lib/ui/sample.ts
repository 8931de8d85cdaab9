import { dossierFormat, type SavedDossier } from '../domain/dossier';
import { emptyEdits } from '../domain/edits';
import type { Language } from '../domain/language';
import type { Answers } from '../domain/question';
import { sampleId } from './fragment';

const titles: Readonly<Record<Language, string>> = {
	fr: 'Ordinateurs portables des équipes d’accueil et de médiation',
	en: 'Laptops for the front-of-house and mediation teams'
};

/** A national museum buys 120 laptops for 96 000 € excl. VAT. */
const answers: Answers = {
	'purchase/categories': ['hardware/laptops'],
	'purchase/need-written': true,
	'purchase/without': 'degraded',
	'purchase/inventory': 'no-match',
	'purchase/reason': 'support-end',
	'purchase/use': 'regular',
	'purchase/lending': false,
	'purchase/mode': 'buy',
	'purchase/second-hand': 'some',
	'purchase/aftercare': 'supplier',
	'purchase/buyer': 'national-establishment',
	'purchase/industrial': false,
	'purchase/yearly-purchases': 8_500_000,
	'purchase/sector': 'museum',
	'purchase/value': 96_000,
	'purchase/duration': 48,
	'purchase/launch': '2027-03-15',
	'purchase/ambition': 'advanced',
	'purchase/vehicle': 'own-tender',
	'purchase/ccag': 'fcs',
	'purchase/sounding': true,
	'hardware/laptops/still-works': 'unsupported',
	'hardware/laptops/after-support': 'none',
	'hardware/laptops/units': 120,
	'hardware/laptops/per-person': ['one'],
	'hardware/laptops/mobile': true,
	'hardware/laptops/profiles': ['office', 'advanced'],
	'hardware/laptops/sensitive-data': 'some',
	'hardware/laptops/keep-for': 72
};

export function sampleDossier(language: Language): SavedDossier {
	const title = titles[language];
	const day = '2026-11-24T09:00:00.000Z';
	return {
		format: dossierFormat,
		id: sampleId,
		title,
		created: day,
		changed: day,
		contentVersion: '',
		answers: { 'purchase/title': title, ...answers },
		edits: emptyEdits,
		comments: [],
		responses: []
	};
}
