import type { Assessment } from './assessment';
import type { Figure } from './figure';
import type { Fleet } from './fleet';
import { isoOf } from './age';
import type { Plan } from './plan';

export type TableCell = string | number | undefined;
/** A header row, then rows; undefined is an empty cell: what cannot be said is not zero. */
export type Table = readonly (readonly TableCell[])[];

/** Words of the columns, given by the language. */
export interface TableWords {
	readonly group: Readonly<Record<GroupColumn, string>>;
	readonly plan: Readonly<Record<PlanColumn, string>>;
	readonly classOf: (id: string) => string;
	readonly word: (id: string) => string;
}

export const groupColumns = [
	...['group', 'class', 'grid', 'age-band', 'devices', 'mean-age', 'years-left'],
	...['embodied', 'use', 'footprint', 'footprint-low', 'footprint-high'],
	...['verdict', 'gain', 'gain-low', 'gain-high', 'system', 'main-model'],
	...['keep', 'upgrade', 'refurbished', 'new', 'rent'],
	...['cost-keep', 'cost-upgrade', 'cost-refurbished', 'cost-new', 'cost-rent']
] as readonly string[] as readonly GroupColumn[];
export type GroupColumn =
	| 'group'
	| 'class'
	| 'grid'
	| 'age-band'
	| 'devices'
	| 'mean-age'
	| 'years-left'
	| 'embodied'
	| 'use'
	| 'footprint'
	| 'footprint-low'
	| 'footprint-high'
	| 'verdict'
	| 'gain'
	| 'gain-low'
	| 'gain-high'
	| 'system'
	| 'main-model'
	| 'keep'
	| 'upgrade'
	| 'refurbished'
	| 'new'
	| 'rent'
	| 'cost-keep'
	| 'cost-upgrade'
	| 'cost-refurbished'
	| 'cost-new'
	| 'cost-rent';

export function groupTable({ groups }: Assessment, words: TableWords): Table {
	const rows = groups.map(({ group, remaining, system, weighed }) => {
		const option = (id: string) => weighed?.options.find((one) => one.id === id);
		const cells: Record<GroupColumn, TableCell> = {
			group: group.id,
			class: words.classOf(group.class),
			grid: words.word(group.grid),
			'age-band': words.word(group.band),
			devices: group.count,
			'mean-age': group.age,
			'years-left': remaining,
			embodied: weighed?.footprint.embodied.value,
			use: weighed?.footprint.use?.value,
			footprint: weighed?.footprint.total.value,
			'footprint-low': weighed?.footprint.total.low,
			'footprint-high': weighed?.footprint.total.high,
			verdict: words.word(weighed?.verdict ?? 'unknown'),
			gain: weighed?.gain.value,
			'gain-low': weighed?.gain.low,
			'gain-high': weighed?.gain.high,
			system: words.word(system.advice),
			'main-model': modelOf(group.models[0]),
			keep: option('keep')?.carbon?.value,
			upgrade: option('upgrade')?.carbon?.value,
			refurbished: option('refurbished')?.carbon?.value,
			new: option('new')?.carbon?.value,
			rent: option('rent')?.carbon?.value,
			'cost-keep': option('keep')?.cost?.value,
			'cost-upgrade': option('upgrade')?.cost?.value,
			'cost-refurbished': option('refurbished')?.cost?.value,
			'cost-new': option('new')?.cost?.value,
			'cost-rent': option('rent')?.cost?.value
		};
		return groupColumns.map((column) => cells[column]);
	});
	return [groupColumns.map((column) => words.group[column]), ...rows];
}

function modelOf(model: { manufacturer: string; model: string } | undefined): string {
	return [model?.manufacturer, model?.model].filter(Boolean).join(' ');
}

export const planColumns = [
	'scenario',
	'year',
	'class',
	'devices',
	'bought',
	'budget',
	'missing',
	'carbon',
	'carbon-low',
	'carbon-high',
	'reusable'
] as const;
export type PlanColumn = (typeof planColumns)[number];

export function planTable(plans: readonly Plan[], words: TableWords): Table {
	const rows = plans.flatMap(({ scenario, lines }) =>
		lines.map((line) => [
			scenario.name ?? words.word(scenario.id),
			line.year,
			words.classOf(line.class),
			line.count,
			words.word(`buy-${line.buys}`),
			line.budget?.value,
			line.missing ? words.word(`price-${line.missing}`) : undefined,
			...ends(line.carbon),
			line.retired.reusable
		])
	);
	return [planColumns.map((column) => words.plan[column]), ...rows];
}

function ends(figure: Figure | undefined): TableCell[] {
	return [figure?.value, figure?.low, figure?.high];
}

/** Names of the columns that NumEcoEval reads. */
const numEcoEvalColumns = [
	...[
		'nomEquipementPhysique',
		'modele',
		'quantite',
		'nomCourtDatacenter',
		'dateAchat',
		'dateRetrait'
	],
	...['type', 'statut', 'paysDUtilisation', 'consoElecAnnuelle', 'utilisateur', 'nomSourceDonnee'],
	...['nomEntite', 'nbCoeur', 'nbJourUtiliseAn', 'goTelecharge', 'modeUtilisation'],
	...['tauxUtilisation', 'dureeUsageInterne', 'dureeUsageAmont', 'dureeUsageAval']
];

/** One line a batch, for NumEcoEval and G4IT; what is not known stays empty, and no person is named. */
export function numEcoEvalTable(
	fleet: Fleet,
	{ country, energyOf }: { country: string; energyOf: (id: string) => number | undefined }
): Table {
	const rows = fleet.batches.flatMap((batch, index): TableCell[][] => {
		const kind = fleet.kinds[batch.kind];
		if (!kind || batch.count === 0) return [];
		const bought = batch.inService === undefined ? undefined : isoOf(Math.round(batch.inService));
		const cells: Readonly<Record<string, TableCell>> = {
			nomEquipementPhysique: `lot-${index + 1}`,
			modele: [kind.manufacturer, kind.model].filter(Boolean).join(' '),
			quantite: batch.count,
			dateAchat: bought,
			type: kind.class,
			statut: 'In use',
			paysDUtilisation: country,
			consoElecAnnuelle: energyOf(kind.class),
			nomSourceDonnee: 'guide-achats-numeriques-responsables'
		};
		return [numEcoEvalColumns.map((column) => cells[column])];
	});
	return [numEcoEvalColumns, ...rows];
}
