import type { Language } from '../domain/language';
import type { Unit } from '../domain/unit';

interface Word {
	readonly one: string;
	readonly other: string;
}

const same = (word: string): Record<Language, Word> => both(word, word, word, word);
const both = (fr: string, frs: string, en: string, ens: string): Record<Language, Word> => ({
	fr: { one: fr, other: frs },
	en: { one: en, other: ens }
});

/** Words and symbols of the units, singular and plural. */
export const unitWords: Readonly<Record<Unit, Record<Language, Word>>> = {
	percent: same('%'),
	eur: same('€'),
	'eur-per-day': both('€ par jour', '€ par jour', '€ a day', '€ a day'),
	day: both('jour', 'jours', 'day', 'days'),
	'working-day': both('jour ouvré', 'jours ouvrés', 'working day', 'working days'),
	month: both('mois', 'mois', 'month', 'months'),
	year: both('an', 'ans', 'year', 'years'),
	hour: both('heure', 'heures', 'hour', 'hours'),
	minute: both('minute', 'minutes', 'minute', 'minutes'),
	millisecond: same('ms'),
	cycle: both('cycle', 'cycles', 'cycle', 'cycles'),
	piece: both('unité', 'unités', 'unit', 'units'),
	user: both('personne', 'personnes', 'user', 'users'),
	site: both('site', 'sites', 'site', 'sites'),
	page: both('page', 'pages', 'page', 'pages'),
	request: both('requête', 'requêtes', 'request', 'requests'),
	point: both('point', 'points', 'point', 'points'),
	watt: same('W'),
	'kilowatt-hour': same('kWh'),
	kilobyte: both('ko', 'ko', 'kB', 'kB'),
	megabyte: both('Mo', 'Mo', 'MB', 'MB'),
	gigabyte: both('Go', 'Go', 'GB', 'GB'),
	terabyte: both('To', 'To', 'TB', 'TB'),
	'kilobit-per-second': same('kbit/s'),
	'square-metre': same('m²'),
	'gram-co2e-per-kwh': both('g CO₂e/kWh', 'g CO₂e/kWh', 'g CO₂e/kWh', 'g CO₂e/kWh'),
	'kilogram-co2e': same('kg CO₂e'),
	'litre-per-kwh': same('L/kWh'),
	'bel-a': same('B(A)'),
	lumen: same('lm'),
	'pixel-height': same('p'),
	extension: both('extension', 'extensions', 'extension', 'extensions'),
	rendition: both('version', 'versions', 'rendition', 'renditions'),
	ratio: same('')
};
