import { z } from 'zod';
import { confidences } from '../domain/level';
import { readCondition } from './condition';

export const word = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
	error: 'an id is made of small letters, digits and hyphens: `battery-endurance`'
});
export const path = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+){0,3}$/, {
	error: 'an id is a path of words: `hardware/laptops/battery-endurance`'
});
export const date = z.string().regex(/^\d{4}-\d\d-\d\d$/, {
	error: 'a date is written "2026-11-24", between quotes'
});
export const condition = z.unknown().transform(readCondition);
export const level = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export const byLevel = <T extends z.ZodType>(value: T) =>
	z.strictObject({ 1: value.optional(), 2: value.optional(), 3: value.optional() });
export const at = z.array(level).min(1).default([1, 2, 3]);
export const list = <T extends z.ZodType>(one: T) =>
	z.preprocess((raw) => (raw === undefined || Array.isArray(raw) ? raw : [raw]), z.array(one));
export const trust = {
	confidence: z.enum(confidences),
	secondary: z.boolean().default(false)
};
export const sources = z.array(word).default([]);
