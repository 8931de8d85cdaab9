import { kept as keptFor, refurbished, rented, renewed } from './formulas';
import { exactly, figure, sum, type Figure, type Term } from './figure';
import { madeBy, valueOf, workedOut, type GroupInputs, type Value } from './inputs';
import type { Method } from './method';
import type { Settings } from './settings';

export const optionIds = ['keep', 'upgrade', 'refurbished', 'new', 'rent'] as const;
export type OptionId = (typeof optionIds)[number];

/** Years that the devices in place still serve, over the horizon. */
export interface Service {
	/** Mean of what is left of each, the extension included; undefined without dates. */
	readonly keep: number | undefined;
	readonly upgrade: number | undefined;
}

/** kgCO2e of one device over the horizon, by option; absent when nothing supports a figure. */
export function carbonOf(
	id: OptionId,
	inputs: GroupInputs,
	context: { method: Method; settings: Settings; service: Service }
): Figure | undefined {
	if (!inputs.energyOld || !inputs.energyNew) return undefined;
	const { settings, service } = context;
	const base: Base = {
		horizon: valueOf(exactly(settings.horizon), 'year'),
		embodied: inputs.embodiedNew,
		life: inputs.lifeNew,
		energyNew: inputs.energyNew,
		grid: inputs.grid
	};
	switch (id) {
		case 'keep':
			return keeping(base, { years: service.keep, energyOld: inputs.energyOld });
		case 'upgrade':
			return keeping(base, {
				years: service.upgrade,
				energyOld: inputs.energyOld,
				parts: partsOf(inputs, context)
			});
		case 'refurbished':
			return secondHand(base, inputs);
		case 'new':
			return figure({ formula: 'new', unit: 'kgCO2e', inputs: base, compute: renewed });
		case 'rent':
			return renting(base, settings);
	}
}

interface Base {
	readonly horizon: Value;
	readonly embodied: Value;
	readonly life: Value;
	readonly energyNew: Value;
	readonly grid: Value;
}

function keeping(
	base: Base,
	{ years, energyOld, parts }: { years: number | undefined; energyOld: Value; parts?: Value | null }
): Figure | undefined {
	if (years === undefined || parts === null) return undefined;
	const kept = workedOut(years, 'year');
	const inputs = { ...base, kept, energyOld };
	if (!parts)
		return figure({ formula: 'keep', unit: 'kgCO2e', inputs, compute: (of) => keptFor(of) });
	return figure({
		formula: 'upgrade',
		unit: 'kgCO2e',
		inputs: { ...inputs, parts },
		compute: (of) => keptFor(of)
	});
}

/** The parts changed, added up; null when the class takes none of them. */
export function partsOf(
	{ device }: GroupInputs,
	{ method, settings }: { method: Method; settings: Settings }
): Value | null {
	const parts = method.parts.filter(
		(one) => settings.upgrade.parts.includes(one.id) && device.parts.includes(one.id)
	);
	if (parts.length === 0) return null;
	const terms = parts.map(({ label: name, embodied }): Term => ({
		of: { kind: 'model', name },
		figure: figure({
			formula: 'part',
			unit: 'kgCO2e',
			inputs: { embodied: valueOf(embodied, 'kgCO2e', embodied.sources) },
			compute: (of) => of.embodied
		})
	}));
	return madeBy(sum(terms, 'kgCO2e'));
}

function secondHand(base: Base, { replacement }: GroupInputs): Figure | undefined {
	if (!replacement.refurbished) return undefined;
	const avoided = valueOf(replacement.refurbished, 'share', replacement.refurbished.sources);
	return figure({
		formula: 'refurbished',
		unit: 'kgCO2e',
		inputs: { ...base, avoided },
		compute: refurbished
	});
}

function renting({ life, ...base }: Base, { rent }: Settings): Figure {
	const contract = valueOf(exactly(rent.contract), 'year');
	if (rent.end === 'buy-out')
		return figure({
			formula: 'rent-buy-out',
			unit: 'kgCO2e',
			inputs: { ...base, life, contract },
			compute: (of) => renewed({ ...of, life: Math.max(of.contract, of.life) })
		});
	const second = valueOf(exactly(rent.second), 'year');
	const reuse = valueOf(exactly(rent.reuse), 'share');
	return figure({
		formula: 'rent',
		unit: 'kgCO2e',
		inputs: { ...base, contract, second, reuse },
		compute: rented
	});
}
