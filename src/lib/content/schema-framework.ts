import { z } from 'zod';
import { conformities, fulfilments, means, priorities } from '../domain/framework';
import { date, sources, word } from './schema-parts';
import { bilingual } from './text';

const number = z.string().regex(/^\d{1,2}\.\d{1,2}$/, {
	error: 'a criterion’s number is written "10.4", between quotes'
});

/** How an answer was found: in words, and the test files that hold it. */
const evidence = {
	how: bilingual,
	tests: z
		.array(
			z.string().regex(/^tests\/.*\.test\.ts$/, { error: 'a test is a path: tests/….test.ts' })
		)
		.default([])
};

const theme = <T extends z.ZodType>(criterion: T) =>
	z.strictObject({
		id: word,
		number: z.number().int().positive(),
		title: bilingual,
		criteria: z.array(criterion).min(1)
	});

const conformity = z.strictObject({
	number,
	asks: bilingual,
	result: z.enum(conformities),
	by: z.enum(means),
	...evidence
});

const fulfilment = z
	.strictObject({
		number,
		asks: bilingual,
		priority: z.enum(priorities),
		/** May be answered "not applicable". */
		'may-not-apply': z.boolean().default(true),
		result: z.enum(fulfilments),
		...evidence
	})
	.refine((one) => one['may-not-apply'] || one.result !== 'not-applicable', {
		error: 'this criterion holds for every service: it may not be "not-applicable"'
	});

const heading = { version: z.string().min(1), assessed: date, sources };

/** `sample`: the pages that the answers hold for. */
export const rgaa = z.strictObject({
	...heading,
	sample: z.array(z.strictObject({ page: z.string().regex(/^\//), title: bilingual })).min(1),
	themes: z.array(theme(conformity)).min(1)
});

const measure = z.strictObject({
	page: z.string().regex(/^\/fr\//, { error: 'a page is its address: /fr/dossiers/' }),
	title: bilingual,
	requests: z.number().int().positive(),
	kilobytes: z.number().positive(),
	elements: z.number().int().positive(),
	'eco-index': z.number().min(0).max(100)
});

/** `limits`: those that the tests hold each page to. `measures`: as found on the day of `assessed`. */
export const rgesn = z.strictObject({
	...heading,
	limits: measure.omit({ page: true, title: true }),
	measures: z.array(measure).min(1),
	themes: z.array(theme(fulfilment)).min(1)
});
