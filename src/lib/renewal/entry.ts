import { readDate } from './date';
import type { Batch, Fleet, Kind } from './fleet';

/** Devices typed by hand, one line of the form. */
export interface Entry {
	readonly class: string;
	readonly count: number;
	readonly manufacturer?: string;
	readonly model?: string;
	/** ISO day, month or year: `2021-03-15`, `2021-03`, `2021`. */
	readonly inService?: string;
	/** `windows-10`, `windows-11`, `linux`… */
	readonly system?: string;
	/** Euros excluding tax that one device cost. */
	readonly paid?: number;
	readonly site?: string;
}

/** The fleet that lines typed by hand make; a line without devices is left out. */
export function fleetOf(entries: readonly Entry[]): Fleet {
	const counted = entries.filter((one) => Number.isInteger(one.count) && one.count > 0);
	return { kinds: counted.map(kindOf), batches: counted.map(batchOf) };
}

function kindOf({ class: id, manufacturer = '', model = '', system = '' }: Entry): Kind {
	return { class: id, manufacturer, model, system, readiness: 'to-check' };
}

function batchOf(entry: Entry, kind: number): Batch {
	const { count, inService = '', paid = 0, site = '' } = entry;
	const reading = readDate(inService);
	const dated = typeof reading === 'object' && 'day' in reading;
	return {
		...{ kind, count, site },
		paid: paid > 0 ? { sum: paid * count, count } : { sum: 0, count: 0 },
		...(dated ? { inService: reading.day, origin: 'in-service' as const } : {})
	};
}

/** A city of about 700 devices, invented, to try the assessment with. */
export const sampleEntries: readonly Entry[] = [
	{
		class: 'laptop',
		count: 120,
		manufacturer: 'Dell',
		model: 'Latitude 5400',
		inService: '2020-05',
		system: 'windows-10',
		paid: 780
	},
	{
		class: 'laptop',
		count: 85,
		manufacturer: 'HP',
		model: 'ProBook 450 G8',
		inService: '2022-03',
		system: 'windows-11',
		paid: 820
	},
	{
		class: 'laptop',
		count: 40,
		manufacturer: 'Lenovo',
		model: 'ThinkPad L13',
		inService: '2023-09',
		system: 'windows-11',
		paid: 890
	},
	{
		class: 'laptop',
		count: 18,
		manufacturer: 'Lenovo',
		model: 'ThinkPad T470',
		system: 'windows-10'
	},
	{
		class: 'desktop',
		count: 95,
		manufacturer: 'HP',
		model: 'EliteDesk 800 G3',
		inService: '2017-09',
		system: 'windows-10',
		paid: 640
	},
	{
		class: 'desktop',
		count: 60,
		manufacturer: 'Dell',
		model: 'OptiPlex 7070',
		inService: '2020-01',
		system: 'windows-10',
		paid: 690
	},
	{
		class: 'mini-desktop',
		count: 30,
		manufacturer: 'Lenovo',
		model: 'ThinkCentre M70q',
		inService: '2023-02',
		system: 'windows-11',
		paid: 610
	},
	{
		class: 'monitor',
		count: 180,
		manufacturer: 'iiyama',
		model: 'ProLite XUB2492',
		inService: '2019-06',
		paid: 150
	},
	{
		class: 'monitor',
		count: 40,
		manufacturer: 'Dell',
		model: 'P2419H',
		inService: '2022-11',
		paid: 170
	},
	{
		class: 'tablet',
		count: 25,
		manufacturer: 'Samsung',
		model: 'Galaxy Tab A8',
		inService: '2022-09',
		system: 'mobile',
		paid: 229
	},
	{
		class: 'smartphone',
		count: 35,
		manufacturer: 'Fairphone',
		model: 'Fairphone 4',
		inService: '2022-01',
		system: 'mobile',
		paid: 480
	},
	{ class: 'printer', count: 12, manufacturer: 'HP', model: 'LaserJet M404', inService: '2018-04' },
	{
		class: 'projector',
		count: 6,
		manufacturer: 'Epson',
		model: 'EB-2250U',
		inService: '2017-10',
		paid: 1100
	}
];
