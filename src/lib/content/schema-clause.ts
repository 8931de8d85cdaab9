import { z } from 'zod';
import { askTypes, criteria, penaltyUnits, pers, rhythms } from '../domain/clause';
import { confidences, risks } from '../domain/level';
import { units } from '../domain/unit';
import { at, byLevel, condition, date, level, list, path, trust, word } from './schema-parts';
import { bilingual } from './text';

const tableRow = z.strictObject({
	'up-to': z.number().optional(),
	for: bilingual.optional(),
	value: z.number(),
	'plus-per': z.number().optional()
});

const table = z
	.strictObject({
		title: bilingual,
		by: bilingual,
		'by-unit': z.enum(units).optional(),
		rows: z.array(tableRow).min(1),
		note: bilingual.optional()
	})
	.refine(
		({ rows, 'by-unit': unit }) =>
			rows.every((row) => row.for && row['up-to'] === undefined && row['plus-per'] === undefined)
				? unit === undefined
				: unit !== undefined && rows.every((row) => !row.for),
		{
			error:
				'a table has either rows by size (`by-unit`, `up-to`) or rows by case (`for: { fr, en }`, and no `by-unit`)'
		}
	);

const figure = {
	value: z.number().optional(),
	level: byLevel(z.number()).optional(),
	from: path.optional(),
	dated: z
		.array(z.strictObject({ from: date.optional(), value: z.number() }))
		.min(1)
		.optional(),
	table: table.optional()
};

const parameter = z
	.strictObject({
		label: bilingual,
		unit: z.enum(units).optional(),
		better: z.enum(['higher', 'lower']).optional(),
		...trust,
		...figure
	})
	.refine(
		(p) =>
			Object.keys(figure).filter((key) => key in p && p[key as keyof typeof p] !== undefined)
				.length === 1,
		{
			error: 'a parameter has exactly one of: value, level, from, dated, table'
		}
	);

const scale = z.discriminatedUnion('kind', [
	z.strictObject({
		kind: z.literal('steps'),
		on: word,
		steps: z
			.array(
				z
					.strictObject({
						'at-least': z.number().optional(),
						'at-most': z.number().optional(),
						earns: z.number().min(0).max(1)
					})
					.refine((s) => (s['at-least'] === undefined) !== (s['at-most'] === undefined), {
						error: 'a step has exactly one of: at-least, at-most'
					})
			)
			.min(1)
	}),
	z.strictObject({ kind: z.literal('linear'), on: word, floor: z.number(), best: z.number() }),
	z.strictObject({ kind: z.literal('relative'), on: word, better: z.enum(['higher', 'lower']) }),
	z.strictObject({
		kind: z.literal('ladder'),
		on: word,
		rungs: z
			.array(z.strictObject({ id: word, label: bilingual, earns: z.number().min(0).max(1) }))
			.default([])
	}),
	z.strictObject({ kind: z.literal('yes-no'), on: word }),
	z.strictObject({ kind: z.literal('cost'), formula: z.enum(['life-cycle-cost', 'price']) })
]);

const face = z.strictObject({ at, text: bilingual });
const awardFace = z.strictObject({
	at,
	of: z.enum(criteria),
	share: z.number().positive().max(100),
	scale,
	text: bilingual
});
const indicator = z.strictObject({
	every: z.enum(rhythms),
	text: bilingual,
	within: z
		.strictObject({ value: z.number().positive(), unit: z.enum(['day', 'working-day', 'month']) })
		.optional()
});
const performanceFace = z.strictObject({
	at,
	text: bilingual,
	indicator: list(indicator).refine((all) => all.length > 0, {
		error: 'a performance clause has at least one indicator'
	}),
	derogates: z.boolean().default(false),
	penalties: z
		.array(
			z.strictObject({
				id: word,
				amount: z.number().positive(),
				unit: z.enum(penaltyUnits),
				per: bilingual,
				confidence: z.enum(confidences)
			})
		)
		.default([])
});

const supplierLine = z.strictObject({
	id: word,
	asks: z.enum(askTypes),
	label: bilingual,
	unit: z.enum(units).optional(),
	options: z.array(z.strictObject({ id: word, label: bilingual })).default([]),
	per: z.enum(pers).default('offer'),
	required: z.boolean().default(true),
	at: z.array(level).min(1).optional(),
	stage: z.enum(['offer', 'contract']).default('offer')
});

export const clause = z.strictObject({
	rows: z.array(z.string().regex(/^[A-Z]{3}-\d\d$/)).default([]),
	title: bilingual,
	why: bilingual,
	when: condition.optional(),
	'from-level': level.default(1),
	bears: z.enum(['environment', 'social', 'other']),
	market: byLevel(z.enum(risks)),
	parameters: z.record(word, parameter).default({}),
	selection: list(face).default([]),
	specification: list(face).default([]),
	award: list(awardFace).default([]),
	performance: list(performanceFace).default([]),
	supplier: z.array(supplierLine).min(1),
	evidence: z.strictObject({ labels: z.array(word).default([]), text: bilingual }),
	verification: z.strictObject({ award: bilingual.optional(), contract: bilingual.optional() }),
	'legal-floor': z.array(word).default([]),
	impact: z.strictObject({
		on: z.enum([
			'lifetime',
			'energy',
			'materials',
			'reuse',
			'substances',
			'data',
			'people',
			'cost',
			'method'
		]),
		size: z.enum(['low', 'medium', 'high'])
	}),
	duties: z.array(word).default([]),
	sources: z.array(word).min(1),
	...trust,
	reviewed: date
});
