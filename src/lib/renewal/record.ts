import type { Assessment } from './assessment';
import { formulaTexts } from './figure';
import type { Fleet } from './fleet';
import type { Method } from './method';
import type { Plan } from './plan';
import type { Settings } from './settings';

/** The assessment for other programs: every figure with its range, formula, inputs and sources. */
export function recordOf(
	{ fleet, assessment, plans }: { fleet: Fleet; assessment: Assessment; plans: readonly Plan[] },
	{ method, settings }: { method: Method; settings: Settings }
) {
	return {
		format: 'renewal-assessment',
		version: 1,
		methodAsOf: method.asOf,
		settings,
		devices: assessment.count,
		undated: assessment.undated,
		footprint: assessment.footprint,
		spared: assessment.spared,
		verdicts: assessment.verdicts,
		systems: assessment.systems,
		ages: assessment.ages,
		groups: assessment.groups.map(({ group: { members: _, ...group }, ...one }) => ({
			...group,
			...one
		})),
		plans,
		fleet,
		formulas: formulaTexts,
		sources: method.sources
	};
}

/** JSON knows no infinity: "never" stands for it. */
export function recordText(...given: Parameters<typeof recordOf>): string {
	const plain = (_key: string, value: unknown) => (value === Infinity ? 'never' : value);
	return `${JSON.stringify(recordOf(...given), plain, 1)}\n`;
}
