import { languages, type Language } from '../domain/language';
import type { Confidence } from '../domain/level';
import { ofKind, type Catalogue } from './catalogue';
import { typeset } from './compile';
import { embodiedOf, energyOf, powerOf, rangeOf } from './renewal-range';
import type { RenewalFile, RenewalKind } from './renewal-schema';
import { speak, type InLanguage } from './text';

/** What an assessment needs of the content, in one language; its shape is that of `renewal`'s `Method`. */
export type RenewalPart = InLanguage<ReturnType<typeof shapeRenewal>>;

/** Compiles a catalogue without problems. */
export function compileRenewal(catalogue: Catalogue): Record<Language, RenewalPart> {
	const shapes = typeset(shapeRenewal(catalogue));
	const parts = languages.map((language) => [language, speak(shapes, language)] as const);
	return Object.fromEntries(parts) as Record<Language, RenewalPart>;
}

function fileOf<K extends RenewalKind>(catalogue: Catalogue, kind: K): RenewalFile<K> {
	const [item] = ofKind(catalogue, kind);
	if (!item) throw new Error(`questionnaires/renewal/${kind}.yaml: missing`);
	return item.value as RenewalFile<K>;
}

function shapeRenewal(catalogue: Catalogue) {
	const devices = fileOf(catalogue, 'devices');
	const systems = fileOf(catalogue, 'operating-systems');
	const quotas = fileOf(catalogue, 'quotas');
	const electricity = fileOf(catalogue, 'electricity');
	const boavizta = fileOf(catalogue, 'boavizta');
	const territories = fileOf(catalogue, 'electricity-territories');
	const ember = fileOf(catalogue, 'electricity-ember');
	const files = [devices, systems, quotas, electricity, boavizta, territories, ember];
	return {
		method: {
			classes: Object.entries(devices.classes).map(([id, one]) =>
				shapeClass(id, one, boavizta.sheets)
			),
			parts: Object.entries(devices.parts).map(([id, { label, embodied, sources }]) => ({
				...{ id, label },
				embodied: { ...embodied, sources, ...trusted('weak', 'calibrate') }
			})),
			grids: gridsOf(electricity, territories, ember),
			supports: systems.systems,
			quotas: Object.entries(quotas.quotas).map(([id, one]) => shapeQuota(id, one)),
			suggestions: [
				suggestion('electricity', electricity.price),
				suggestion('refurbished-price', quotas.prices.refurbished)
			],
			sources: [
				...[devices, systems, quotas, electricity].flatMap(({ sources }) =>
					Object.entries(sources).map(([id, one]) => ({ id, ...one }))
				),
				{ id: 'boavizta', ...boavizta.source },
				{ id: 'electricity-maps', ...territories.source },
				{ id: 'ember', ...ember.source }
			],
			asOf:
				files
					.map((one) => one.reviewed)
					.sort()
					.at(-1) ?? ''
		},
		inventories: shapeInventories(fileOf(catalogue, 'inventories'))
	};
}

type Devices = RenewalFile<'devices'>;
export type Device = Devices['classes'][string];
export type Sheets = RenewalFile<'boavizta'>['sheets'];

function trusted(agreement: 'fair' | 'weak', confidence: Confidence) {
	return { agreement, confidence };
}

function shapeClass(id: string, device: Device, sheets: Sheets) {
	const { label, one, life, parts, system, reuse, category, refurbished, agreement } = device;
	const energy = energyOf(device, sheets);
	const power = powerOf(device);
	const trust = trusted(agreement, 'verified');
	return {
		...{ id, label, one, life, parts, system, reuse },
		embodied: { ...embodiedOf(device, sheets), ...trust },
		...(energy ? { energy: { ...energy, ...trust } } : {}),
		...(power ? { power } : {}),
		...(refurbished
			? {
					refurbished: {
						...refurbished,
						sources: ['ademe-refurbished'],
						...trusted('weak', 'calibrate')
					}
				}
			: {}),
		...(category ? { category } : {})
	};
}

type Territories = RenewalFile<'electricity-territories'>;

/** Where two sources speak of a territory, the range holds all they say. */
function gridsOf(
	{ grids }: RenewalFile<'electricity'>,
	territories: Territories,
	ember: RenewalFile<'electricity-ember'>
) {
	const here = Object.entries(grids).map(([id, { label, kind, grams, sources }]) => ({
		...{ id, label, kind: kind as 'mainland' | 'territory' | 'country' },
		factor: { ...rangeOf(grams / 1000, []), sources, ...trusted('fair', 'verified') }
	}));
	const others = Object.entries(territories.grids).map(([id, { label, kind, years }]) => {
		const yearly = Object.values(years).map((grams) => grams / 1000);
		const second = ember.grids[id];
		const average = second === undefined ? undefined : second / 1000;
		const central = average ?? yearly.at(-1) ?? 0;
		const sources = ['electricity-maps', ...(average === undefined ? [] : ['ember'])];
		const range = rangeOf(central, yearly);
		const apart = range.high > range.low * 1.3;
		const factor = { ...range, sources, ...trusted(apart ? 'weak' : 'fair', 'verified') };
		return { id, label, kind: kind as 'mainland' | 'territory' | 'country', factor };
	});
	return [...here, ...others];
}

type Quotas = RenewalFile<'quotas'>['quotas'];

function shapeQuota(id: string, quota: Quotas[string]) {
	const { duty, binds, uncertain, steps, confidence } = quota;
	const ageLimit = quota['age-limit'];
	return {
		id: id as 'reused-purchases' | 'retired-to-reuse',
		...{ duty, binds, uncertain, steps, confidence },
		...(ageLimit === undefined ? {} : { ageLimit })
	};
}

function suggestion<K extends string>(
	id: K,
	{ low, central, high, sources }: { low: number; central: number; high: number; sources: string[] }
) {
	return { id, value: { low, central, high }, sources };
}

function shapeInventories(file: RenewalFile<'inventories'>) {
	const { synonyms, personal, virtual, totals, placeholders } = file;
	return {
		...{ synonyms, personal, virtual, totals, placeholders },
		profiles: Object.entries(file.profiles).map(([id, one]) => ({ id, ...one })),
		classes: Object.entries(file.classes).map(([id, one]) => ({ class: id, ...one }))
	};
}
