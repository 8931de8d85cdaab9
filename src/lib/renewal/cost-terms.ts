import {
	boughtOut,
	carbonPriced,
	changing,
	changingPower,
	ends,
	later,
	once,
	phasesOf,
	power,
	priceOf,
	spreadOver,
	steady,
	supported
} from './cost-figures';
import type { Figure, PartName, Term } from './figure';
import { workedOut, type GroupInputs } from './inputs';
import type { OptionId, Service } from './options';
import type { PriceName, Prices, Settings } from './settings';
import type { SupportYear } from './support';

/** All that the cost of an option depends on; the prices that it needs are given. */
export interface Priced {
	readonly prices: Prices;
	readonly inputs: GroupInputs;
	readonly settings: Settings;
	readonly service: Service;
	/** kgCO2e over the horizon, to put the buyer's carbon price on. */
	readonly carbon?: Figure;
	/** Paid support year by year, when it was chosen. */
	readonly support?: readonly SupportYear[] | undefined;
}

/** What an option costs a year, part by part, as art. R2152-9 lists a life-cycle cost. */
export function costTerms(id: OptionId, priced: Priced): Term[] {
	return [...ofOption(id, priced), ...optional('carbon', carbonPriced(priced))];
}

function ofOption(id: OptionId, priced: Priced): Term[] {
	const { inputs, settings } = priced;
	switch (id) {
		case 'new':
			return bought('new', inputs.lifeNew.central, priced);
		case 'refurbished':
			return bought('refurbished', settings.refurbishedLife, priced);
		case 'rent':
			return rented(priced);
		default:
			return staying(id, priced);
	}
}

function bought(name: PriceName, years: number, priced: Priced): Term[] {
	const spread = spreadOver(years, priced);
	return [
		term('purchase', once(priceOf(name, priced), spread)),
		term('energy', power(priced.inputs.energyNew, priced)),
		term('maintenance', steady(priceOf('maintenanceNew', priced, 'eur/year'))),
		...licences(priced),
		...optional('end-of-life', ends(priced, { years, spread }))
	];
}

/** The device in place while it lasts, then a new one. */
function staying(id: 'keep' | 'upgrade', priced: Priced): Term[] {
	const { settings, service, inputs, prices } = priced;
	const { horizon } = settings;
	const years = Math.min((id === 'keep' ? service.keep : service.upgrade) ?? 0, horizon);
	const spread = spreadOver(horizon, priced);
	const fitting = id === 'upgrade' && prices.upgrade !== undefined && priceOf('upgrade', priced);
	const maintenance = priceOf('maintenanceOld', priced, 'eur/year');
	const always = [
		...licences(priced),
		...optional('support', supported(priced, { years, spread }))
	];
	if (years >= horizon)
		return [
			...(fitting ? [term('purchase', once(fitting, spread))] : []),
			term('energy', power(inputs.energyOld, priced)),
			...[term('maintenance', steady(maintenance)), ...always]
		];
	const phases = phasesOf(years, horizon - years, priced);
	const renewal = ofOption('new', priced);
	return [
		...laterOf('purchase', renewal, { ...phases, ...(fitting ? { fitting } : {}) }),
		term('energy', changingPower(priced, phases)),
		term(
			'maintenance',
			changing(phases, maintenance, priceOf('maintenanceNew', priced, 'eur/year'))
		),
		...always,
		...laterOf('end-of-life', renewal, phases)
	];
}

function rented(priced: Priced): Term[] {
	const { inputs, settings } = priced;
	const { contract, end } = settings.rent;
	const rest = Math.max(0, inputs.lifeNew.central - contract);
	const rent = priceOf('rentAYear', priced, 'eur/year');
	const energy = term('energy', power(inputs.energyNew, priced));
	if (end === 'return' || rest === 0)
		return [term('rent', steady(rent)), energy, ...licences(priced)];
	const phases = phasesOf(contract, rest, priced);
	const nothing = workedOut(0, 'eur/year');
	const { spread } = phases;
	return [
		term('rent', changing(phases, rent, nothing)),
		term('purchase', boughtOut(priced, { years: contract, spread })),
		energy,
		term('maintenance', changing(phases, nothing, priceOf('maintenanceNew', priced, 'eur/year'))),
		...licences(priced),
		...optional('end-of-life', ends(priced, { years: contract + rest, spread }))
	];
}

function term(part: PartName, one: Figure): Term {
	return { of: { kind: 'part', part }, figure: one };
}

function optional(part: PartName, one: Figure | undefined): Term[] {
	return one ? [term(part, one)] : [];
}

function licences(priced: Priced): Term[] {
	if (priced.prices.licences === undefined) return [];
	return [term('licences', steady(priceOf('licences', priced, 'eur/year')))];
}

/** What the new device that follows costs a year, for the years that it serves. */
function laterOf(
	part: PartName,
	renewal: readonly Term[],
	phases: Parameters<typeof later>[1]
): Term[] {
	const found = renewal.find(({ of }) => of.kind === 'part' && of.part === part);
	return found ? [term(part, later(found.figure, phases))] : [];
}
