import { z } from 'zod';
import { confidences } from '../domain/level';
import { outcomeKinds, questionTypes } from '../domain/question';
import { units } from '../domain/unit';
import { condition, date, path, sources, trust, word } from './schema-parts';
import { bilingual } from './text';

export { clause } from './schema-clause';
export { rgaa, rgesn } from './schema-framework';

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
