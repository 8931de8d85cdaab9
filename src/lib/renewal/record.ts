import type { Assessment } from './assessment';
import { formulaTexts } from './formula-texts';
import type { Figure, Term } from './figure';
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

/** JSON knows no infinity: "never" stands for it. Figures within figures stand once, where they belong. */
export function recordText(...given: Parameters<typeof recordOf>): string {
	const plain = (key: string, value: unknown) => {
		if (value === Infinity) return 'never';
		if (key === 'made') return withoutInputs(value as Figure);
		return key === 'terms' ? (value as readonly Term[]).map(briefly) : value;
	};
	return `${JSON.stringify(recordOf(...given), plain, 1)}\n`;
}

function withoutInputs({ formula, value, unit }: Figure) {
	return { formula, value, unit };
}

/** The parts of a cost are told nowhere else. */
function briefly({ of, figure }: Term) {
	const { formula, value, low, high, unit } = figure;
	return { of, figure: of.kind === 'part' ? figure : { formula, value, low, high, unit } };
}
