import type { Assessment } from '../../renewal/assessment';

export interface AgeRow {
	readonly years: number;
	readonly count: number;
	/** This age and all above it. */
	readonly open: boolean;
}

const oldest = 12;

/** Every age from new to the oldest, gaps included; what is very old stands together. */
export function ageRows(ages: Assessment['ages']): AgeRow[] {
	const top = Math.min(oldest, Math.max(-1, ...ages.map((one) => one.years)));
	return Array.from({ length: top + 1 }, (_, years) => {
		const open = years === oldest;
		const own = ages.filter((one) => (open ? one.years >= years : one.years === years));
		return { years, open, count: own.reduce((all, one) => all + one.count, 0) };
	});
}
