import { annualFootprint, breakEven, gainPerYear, savingNeeded } from './formulas';
import { exactly, figure, sum, type Figure, type Term } from './figure';
import { counted, valueOf, type GroupInputs, type Value } from './inputs';

export interface Footprint {
	readonly embodied: Figure;
	/** Absent when no source gives the energy of the class. */
	readonly use?: Figure;
	readonly total: Figure;
}

/** kgCO2e a year of a group of devices, manufacture and use apart. */
export function footprintOf(inputs: GroupInputs, devices: number): Footprint {
	const count = counted(devices);
	const embodied = figure({
		formula: 'annual-embodied',
		unit: 'kgCO2e/year',
		inputs: { count, embodied: inputs.embodied, life: inputs.life },
		compute: (of) => annualFootprint({ ...of, energy: 0, grid: 0 }).embodied
	});
	const made: Term = { of: { kind: 'part', part: 'manufacture' }, figure: embodied };
	if (!inputs.energyOld) return { embodied, total: sum([made], 'kgCO2e/year') };
	const use = figure({
		formula: 'annual-use',
		unit: 'kgCO2e/year',
		inputs: { count, energy: inputs.energyOld, grid: inputs.grid },
		compute: (of) => annualFootprint({ ...of, embodied: 0, life: 1 }).use
	});
	const used: Term = { of: { kind: 'part', part: 'use' }, figure: use };
	return { embodied, use, total: sum([made, used], 'kgCO2e/year') };
}

/** What replacing would bring, for one device. */
export interface Indicators {
	/** kgCO2e spared by each year kept; below zero, replacing spares more. */
	readonly gain: Figure;
	/** Years until the energy saved repays the manufacture; `Infinity` is "never". */
	readonly breakEven: Figure;
	/** kWh a year that the new device would have to save. */
	readonly savingNeeded: Figure;
	readonly verdict: Verdict;
}

/** Said only when both ends of the range agree. */
export type Verdict = 'keep' | 'replace' | 'undecided';

export function indicatorsOf(inputs: GroupInputs): Indicators {
	const { embodiedNew: embodied, lifeNew: life, grid } = inputs;
	const energyOld = inputs.energyOld ?? nothing;
	const energyNew = inputs.energyNew ?? nothing;
	const gain = figure({
		formula: 'gain-per-year',
		unit: 'kgCO2e/year',
		inputs: { embodied, life, energyOld, energyNew, grid },
		compute: gainPerYear
	});
	return {
		gain,
		verdict: verdictOn(gain),
		breakEven: figure({
			formula: 'break-even',
			unit: 'year',
			inputs: { embodied, energyOld, energyNew, grid },
			compute: breakEven
		}),
		savingNeeded: figure({
			formula: 'saving-needed',
			unit: 'kWh/year',
			inputs: { embodied, life, grid },
			compute: (of) => savingNeeded(of.embodied, of.life, of.grid)
		})
	};
}

export function verdictOn(gain: Pick<Figure, 'low' | 'high'>): Verdict {
	if (gain.low > 0) return 'keep';
	return gain.high < 0 ? 'replace' : 'undecided';
}

const nothing: Value = valueOf(exactly(0), 'kWh/year');
