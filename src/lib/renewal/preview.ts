import { isoOf } from './age';
import { readAmount, readMemory, readMonths } from './amount';
import { dayIn, readDate, type DateOrder } from './date';
import { dateFields, type Field } from './inventories';
import type { Layout } from './intake-state';
import { placesOf } from './intake-state';
import { manufacturerOf, type Recogniser } from './recognition';
import { readinessOf, systemOf, type Readiness } from './windows';

/** One row as it will be understood, to show beside the mapping before the file is read. */
export interface PreviewRow {
	readonly class: string;
	readonly virtual: boolean;
	readonly manufacturer: string;
	readonly model: string;
	/** ISO day, or both readings while the order is in doubt. */
	readonly inService?: string | { readonly dmy: string; readonly mdy: string };
	readonly precision?: 'day' | 'month' | 'year';
	readonly price?: number;
	readonly warrantyMonths?: number;
	readonly memory?: number;
	readonly quantity: number;
	readonly system: string;
	readonly readiness: Readiness;
}

/** `row` is a row of data under the layout. */
export function previewRow(
	row: readonly string[],
	{ layout, recogniser, order }: { layout: Layout; recogniser: Recogniser; order?: DateOrder }
): PreviewRow {
	const at = placesOf(layout);
	const cell = (field: Field) => (row[at[field] ?? -1] ?? '').trim();
	const described = {
		type: cell('type'),
		designation: cell('designation'),
		manufacturer: manufacturerOf(cell('manufacturer')),
		model: cell('model').replace(/''/g, '"')
	};
	const price = readAmount(cell('price'));
	const quantity = readAmount(cell('quantity'));
	const months = readMonths(cell('warranty-months'));
	const memory = readMemory(cell('memory'));
	return {
		class: recogniser.classOf(described),
		virtual: recogniser.isVirtual(described),
		manufacturer: described.manufacturer,
		model: described.model,
		...dateOf(dateFields.map(cell), order),
		...(typeof price === 'number' ? { price } : {}),
		...(months === undefined ? {} : { warrantyMonths: months }),
		...(memory === undefined ? {} : { memory }),
		quantity: typeof quantity === 'number' ? quantity : 1,
		system: systemOf(cell('system'), cell('system-version')),
		readiness: readinessOf(cell('processor'))
	};
}

function dateOf(texts: readonly string[], order: DateOrder | undefined) {
	const reading = texts.map(readDate).find((one) => typeof one !== 'string');
	if (reading === undefined || typeof reading === 'string') return {};
	if ('day' in reading) return { inService: isoOf(reading.day), precision: reading.precision };
	const only = reading.dmy === undefined ? 'mdy' : reading.mdy === undefined ? 'dmy' : order;
	if (only) {
		const day = dayIn(reading, only);
		return day === undefined ? {} : { inService: isoOf(day), precision: 'day' as const };
	}
	const { dmy = 0, mdy = 0 } = reading;
	return { inService: { dmy: isoOf(dmy), mdy: isoOf(mdy) } };
}
