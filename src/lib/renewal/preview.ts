import { isoOf } from './age';
import { readAmount, readMemory, readMonths } from './amount';
import { dayIn, readDate } from './date';
import { dateFields, type DateField, type Field } from './inventories';
import type { Layout } from './intake-state';
import { placesOf } from './intake-state';
import type { DateChoices } from './row-dates';
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

/** `row` is a row of data under the layout; `orders` are those that its columns of dates tell. */
export function previewRow(
	row: readonly string[],
	{
		layout,
		recogniser,
		orders = {}
	}: { layout: Layout; recogniser: Recogniser; orders?: DateChoices }
): PreviewRow {
	const at = placesOf(layout);
	const cell = (field: Field) => (row[at[field] ?? -1] ?? '').trim();
	const described = {
		type: cell('type'),
		designation: cell('designation'),
		manufacturer: manufacturerOf(cell('manufacturer')),
		model: cell('model')
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
		...dateOf(cell, orders),
		...(typeof price === 'number' ? { price } : {}),
		...(months === undefined ? {} : { warrantyMonths: months }),
		...(memory === undefined ? {} : { memory }),
		quantity: typeof quantity === 'number' ? quantity : 1,
		system: systemOf(cell('system'), cell('system-version')),
		readiness: readinessOf(cell('processor'))
	};
}

function dateOf(cell: (field: DateField) => string, orders: DateChoices) {
	const field = dateFields.find((one) => typeof readDate(cell(one)) !== 'string');
	const reading = field && readDate(cell(field));
	if (field === undefined || reading === undefined || typeof reading === 'string') return {};
	if ('day' in reading) return { inService: isoOf(reading.day), precision: reading.precision };
	const only =
		reading.dmy === undefined ? 'mdy' : reading.mdy === undefined ? 'dmy' : orders[field];
	if (only) {
		const day = dayIn(reading, only);
		return day === undefined ? {} : { inService: isoOf(day), precision: 'day' as const };
	}
	const { dmy = 0, mdy = 0 } = reading;
	return { inService: { dmy: isoOf(dmy), mdy: isoOf(mdy) } };
}
