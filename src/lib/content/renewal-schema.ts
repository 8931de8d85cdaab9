import { z } from 'zod';
import { confidences } from '../domain/level';
import { nearest } from './nearest';
import { date, word } from './schema-parts';
import { bilingual } from './text';

const positive = z.number().positive();
const share = z.number().min(0).max(1);
const own = word.array().min(1);

/** Where figures come from; a licence that asks for a notice gives its words. */
const source = z.strictObject({
	title: bilingual,
	publisher: z.string().min(1),
	address: z
		.string()
		.regex(/^https:\/\//, { error: 'a public address begins with https://' })
		.optional(),
	licence: z.enum(['MIT', 'ODbL-1.0', 'CC-BY-SA-4.0', 'etalab-2.0', 'cited'], {
		error: 'a licence is MIT, ODbL-1.0, CC-BY-SA-4.0, etalab-2.0, or cited for single facts'
	}),
	version: z.string().min(1).optional(),
	retrieved: date,
	notice: bilingual.optional()
});
const sources = z.record(word, source);

const range = z
	.strictObject({ low: z.number().min(0), central: z.number().min(0), high: z.number().min(0) })
	.refine((one) => one.low <= one.central && one.central <= one.high, {
		error: 'a range goes up: low, central, high'
	});

const single = z.strictObject({ value: positive, source: word });
const quartiles = z
	.tuple([positive, positive, positive])
	.refine(([first, median, third]) => first <= median && median <= third, {
		error: 'quartiles go up: [first, median, third]'
	});

const device = z
	.strictObject({
		label: bilingual,
		one: bilingual,
		ademe: z
			.strictObject({
				key: z.string().min(1),
				manufacture: positive,
				distribution: positive.optional(),
				'end-of-life': positive.optional(),
				watts: positive.optional(),
				'hours-a-day': positive.max(24).optional(),
				life: positive.optional()
			})
			.optional(),
		single: z
			.strictObject({
				manufacture: positive,
				distribution: positive,
				'end-of-life': positive,
				energy: positive,
				source: word
			})
			.optional(),
		average: z.enum(['ademe', 'sheets', 'single']),
		sheets: word.optional(),
		hours: positive.max(8760).optional(),
		standby: positive.optional(),
		'energy-high': single.optional(),
		'embodied-high': single.optional(),
		life: positive.max(30),
		refurbished: range.refine((one) => one.high <= 1, { error: 'a share is at most 1' }).optional(),
		parts: z.array(word),
		system: z.boolean(),
		reuse: z.boolean(),
		category: z
			.string()
			.regex(/^[a-z]+\/[a-z-]+$/)
			.optional(),
		agreement: z.enum(['fair', 'weak'])
	})
	.refine((one) => one[one.average] !== undefined, {
		error: '`average` names figures that the class does not give: add them',
		path: ['average']
	});

const header = { licence: z.string().min(1), reviewed: date };

export const renewalKinds = {
	devices: z.strictObject({
		...header,
		sources,
		classes: z.record(word, device),
		parts: z.record(word, z.strictObject({ label: bilingual, embodied: range, sources: own }))
	}),
	boavizta: z.strictObject({
		...header,
		source,
		sheets: z.record(
			word,
			z.strictObject({ count: positive.int(), embodied: quartiles, energy: quartiles })
		)
	}),
	electricity: z.strictObject({
		...header,
		sources,
		grids: z.record(
			word,
			z.strictObject({
				label: bilingual,
				kind: z.literal('mainland'),
				grams: positive,
				sources: own
			})
		),
		price: z.strictObject({ low: positive, central: positive, high: positive, sources: own })
	}),
	'electricity-territories': z.strictObject({
		...header,
		source,
		grids: z.record(
			word,
			z.strictObject({
				label: bilingual,
				kind: z.enum(['territory', 'country']),
				years: z.record(z.string().regex(/^20\d\d$/), positive)
			})
		)
	}),
	'electricity-ember': z.strictObject({ ...header, source, grids: z.record(word, positive) }),
	'operating-systems': z.strictObject({
		...header,
		sources,
		systems: z.record(
			word,
			z.strictObject({
				ended: date,
				sources: own,
				extension: z.array(
					z.strictObject({
						year: positive.int(),
						until: date,
						eur: positive.optional(),
						usd: positive,
						confidence: z.enum(confidences)
					})
				)
			})
		)
	}),
	quotas: z.strictObject({
		...header,
		sources,
		prices: z.strictObject({
			refurbished: z.strictObject({ low: share, central: share, high: share, sources: own })
		}),
		quotas: z.strictObject(
			Object.fromEntries(
				(['reused-purchases', 'retired-to-reuse'] as const).map((id) => [
					id,
					z.strictObject({
						duty: word,
						binds: own,
						uncertain: z.array(word),
						'age-limit': positive.optional(),
						steps: z.array(z.strictObject({ from: date, share })).min(1),
						confidence: z.enum(confidences)
					})
				])
			)
		)
	}),
	inventories: z.strictObject({
		...header,
		synonyms: z.record(word, z.array(z.string().min(1)).min(1)),
		personal: z.array(z.string().min(1)).min(1),
		profiles: z.record(
			word,
			z.strictObject({
				label: z.string().min(1),
				undated: z.boolean(),
				headers: z.array(z.string().min(1)).min(3)
			})
		),
		classes: z.record(
			word,
			z.strictObject({
				family: word,
				types: z.array(z.string().min(1)).min(1),
				models: z.array(z.string().min(1))
			})
		),
		virtual: z.array(z.string().min(1)),
		totals: z.array(z.string().min(1)),
		placeholders: z.array(z.string().min(1))
	})
} as const;
export type RenewalKind = keyof typeof renewalKinds;
export type RenewalFile<K extends RenewalKind> = z.infer<(typeof renewalKinds)[K]>;

/** `renewal/devices`: the kind of file, or why it has no place there. */
export function renewalPlace(parts: readonly string[]): { kind: RenewalKind; id: string } | string {
	const names = Object.keys(renewalKinds) as RenewalKind[];
	const kind = names.find((name) => name === parts[1]);
	if (!kind || parts.length !== 2)
		return `renewal holds ${names.map((name) => `${name}.yaml`).join(', ')}${nearest(parts[1] ?? '', names)}`;
	return { kind, id: kind };
}
