import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import type { Settings } from '../lib/renewal/settings';
import { RenewalError } from './renewal-error';

const amount = z.number().min(0).max(1e9);
const years = z.number().min(0).max(30);

const prices = z.strictObject({
	new: amount.optional(),
	refurbished: amount.optional(),
	rentAYear: amount.optional(),
	buyOut: amount.optional(),
	upgrade: amount.optional(),
	maintenanceOld: amount.optional(),
	maintenanceNew: amount.optional(),
	licences: amount.optional(),
	endOfLife: amount.optional(),
	residual: amount.optional()
});

const settings = z.strictObject({
	grid: z.string().optional(),
	sites: z.record(z.string(), z.string()).optional(),
	horizon: years.min(1).max(15).optional(),
	extension: years.optional(),
	refurbishedLife: years.min(0.5).optional(),
	electricity: amount.optional(),
	discount: z.number().min(0).max(1).optional(),
	carbonPrice: amount.optional(),
	classes: z
		.record(
			z.string(),
			z.strictObject({
				life: years.min(0.5).optional(),
				hours: z.number().min(0).max(8760).optional(),
				energyOld: amount.optional(),
				energyNew: amount.optional(),
				replacement: z.string().optional(),
				prices: prices.optional()
			})
		)
		.optional()
});

/** Prices and choices written in a JSON file; every fault of the file in one error. */
export function readSettings(path: string): Partial<Settings> {
	const parsed = settings.safeParse(readJson(path));
	if (parsed.success) return withoutGaps(parsed.data) as Partial<Settings>;
	const faults = parsed.error.issues.map(
		(one) => `${one.path.join('.') || 'file'}: ${one.message}`
	);
	throw new RenewalError(`${path}: ${faults.join('; ')}`);
}

function readJson(path: string): unknown {
	try {
		if (statSync(path).size > 1_000_000) throw new RenewalError(`${path}: larger than 1 MB`);
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch (error) {
		if (error instanceof RenewalError) throw error;
		throw new RenewalError(`${path}: cannot be read as JSON (${(error as Error).message})`);
	}
}

function withoutGaps<T extends object>(value: T): Partial<T> {
	return Object.fromEntries(
		Object.entries(value).filter(([, one]) => one !== undefined)
	) as Partial<T>;
}
