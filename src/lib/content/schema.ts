import { z } from 'zod';
import { askTypes, criteria, penaltyUnits, pers, rhythms } from '../domain/clause';
import { confidences, risks } from '../domain/level';
import { outcomeKinds, questionTypes } from '../domain/question';
import { units } from '../domain/unit';
import { readCondition } from './condition';
import { bilingual } from './text';

const word = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
	error: 'an id is made of small letters, digits and hyphens: `battery-endurance`'
});
const path = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+){0,3}$/, {
	error: 'an id is a path of words: `hardware/laptops/battery-endurance`'
});
const date = z.string().regex(/^\d{4}-\d\d-\d\d$/, {
	error: 'a date is written "2026-11-24", between quotes'
});
const condition = z.unknown().transform(readCondition);
const level = z.union([z.literal(1), z.literal(2), z.literal(3)]);
const byLevel = <T extends z.ZodType>(value: T) =>
	z.strictObject({ 1: value.optional(), 2: value.optional(), 3: value.optional() });
const at = z.array(level).min(1).default([1, 2, 3]);
const list = <T extends z.ZodType>(one: T) =>
	z.preprocess((raw) => (raw === undefined || Array.isArray(raw) ? raw : [raw]), z.array(one));
const trust = {
	confidence: z.enum(confidences),
	secondary: z.boolean().default(false)
};
const sources = z.array(word).default([]);

const option = z.strictObject({
	id: path,
	label: bilingual,
	help: bilingual.optional(),
	when: condition.optional()
});

const question = z.strictObject({
	id: word,
	type: z.enum(questionTypes),
	text: bilingual,
	help: bilingual.optional(),
	why: bilingual,
	unknown: bilingual.optional(),
	required: z.boolean().default(false),
	when: condition.optional(),
	options: z.array(option).default([]),
	minimum: z.number().optional(),
	maximum: z.number().optional(),
	unit: z.enum(units).optional(),
	sources,
	terms: z.array(word).default([])
});

const outcome = z.strictObject({
	id: word,
	kind: z.enum(outcomeKinds),
	stops: z.boolean().default(false),
	when: condition,
	title: bilingual,
	text: bilingual,
	sources
});

export const questionnaire = z.strictObject({
	title: bilingual,
	summary: bilingual,
	sections: z
		.array(z.strictObject({ id: word, title: bilingual, questions: z.array(question).min(1) }))
		.min(1),
	outcomes: z.array(outcome).default([])
});

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

export const duty = z.strictObject({
	title: bilingual,
	basis: bilingual,
	text: bilingual,
	from: date.optional(),
	until: date.optional(),
	binds: condition,
	uncertain: condition.optional(),
	doubt: bilingual.optional(),
	recommended: condition.optional(),
	todo: bilingual,
	sources: z.array(word).min(1),
	...trust,
	'to-verify': bilingual.optional(),
	reviewed: date
});

export const label = z.strictObject({
	name: z.string().min(1),
	characteristics: z.array(bilingual).min(1),
	scope: z.enum(['product', 'site', 'service', 'process', 'organisation']),
	note: bilingual.optional(),
	sources,
	confidence: z.enum(confidences)
});

export const term = z.strictObject({ name: bilingual, definition: bilingual });

export const source = z.strictObject({
	title: bilingual,
	publisher: z.string().min(1),
	address: z
		.string()
		.regex(/^https:\/\//, { error: 'a public address begins with https://' })
		.optional(),
	read: z.enum(['full', 'part', 'secondary', 'background'])
});

export const thresholds = z.record(
	word,
	z.strictObject({
		title: bilingual,
		values: z
			.array(
				z.strictObject({
					from: date,
					until: date.optional(),
					amount: z.number().positive(),
					when: condition.optional()
				})
			)
			.min(1),
		sources: z.array(word).min(1),
		...trust
	})
);

export const pitfall = z.strictObject({
	code: z.string().regex(/^L\d\d$/),
	severity: z.enum(['block', 'warn', 'info']),
	title: bilingual,
	text: bilingual,
	remedy: bilingual,
	sources: z.array(word).min(1)
});

export const renames = z.record(path, path);
