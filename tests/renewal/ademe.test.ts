import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { method } from './method';

type Rules = Readonly<Record<string, { valeur?: number } | null>>;
const rulesOf = (path: string) =>
	JSON.parse(readFileSync(`node_modules/@incubateur-ademe/${path}`, 'utf8')) as Rules;
const acv = rulesOf('publicodes-acv-numerique/publicodes-acv-numerique.model.json');
const commun = rulesOf('publicodes-commun/publicodes-commun.model.json');

interface Ademe {
	readonly key: string;
	readonly [figure: string]: number | string;
}
const file = parse(readFileSync('questionnaires/renewal/devices.yaml', 'utf8')) as {
	classes: Record<string, { ademe?: Ademe }>;
};
const devices = Object.values(file.classes).flatMap((one) => one.ademe ?? []);

const grams = (rule: string) => (acv[rule]?.valeur ?? NaN) / 1000;

describe('figures of ADEME are those of its package', () => {
	it.each(devices.filter((one) => one.distribution !== undefined))('$key', (device) => {
		const { key, manufacture, distribution, watts, life } = device;
		const rule = (name: string) => `acv . ${key} . ${name}`;
		expect({
			manufacture: grams(rule('carbone . fabrication')),
			distribution: grams(rule('carbone . distribution')),
			'end-of-life': grams(rule('carbone . fin de vie')),
			watts: acv[rule('consommation en mode actif')]?.valeur,
			'hours-a-day': acv[rule('profil utilisation théorique')]?.valeur,
			life: acv[rule('durée de vie théorique')]?.valeur
		}).toEqual({
			...{ manufacture, distribution, watts, life },
			'end-of-life': device['end-of-life'],
			'hours-a-day': device['hours-a-day']
		});
	});

	it.each(devices.filter((one) => one.distribution === undefined))(
		'$key, in a data centre',
		(one) => {
			expect(grams(`${one.key} . construction`)).toBe(one.manufacture);
		}
	);

	it('electricity of mainland France', () => {
		const factor = commun['mix électrique . empreinte carbone']?.valeur;
		expect(method.grids.find((one) => one.id === 'mainland')?.factor.central).toBeCloseTo(
			factor ?? NaN,
			10
		);
	});
});
