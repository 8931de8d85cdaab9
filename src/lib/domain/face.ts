import type {
	AwardFace,
	Clause,
	Face,
	FaceName,
	Parameter,
	PerformanceFace,
	Scale,
	ScaleStep
} from './clause';
import type { Level, Risk } from './level';

export type AnyFace = Face | AwardFace | PerformanceFace;

/** The variant of the highest level not above this one. */
export function variantAt<F extends Face>(
	faces: readonly F[],
	level: Level
): { face: F; level: Level } | undefined {
	for (let at = level; at >= 1; at = (at - 1) as Level) {
		const face = faces.find((one) => one.at.includes(at));
		if (face) return { face, level: at };
	}
	return undefined;
}

/** Risk that the market does not deliver at a level: the one given there, or at the nearest lower level. */
export function riskAt(clause: Clause, level: Level): Risk {
	for (let at = level; at >= 1; at = (at - 1) as Level) {
		const risk = clause.market[at];
		if (risk) return risk;
	}
	return 'low';
}

/**
 * The highest level whose specification the market can bear: a medium risk asks for a recorded
 * market sounding, a high one never becomes a minimum requirement.
 */
export function bearableLevel(clause: Clause, level: Level, sounded: boolean): Level | undefined {
	for (let at = level; at >= clause.fromLevel; at = (at - 1) as Level) {
		const risk = riskAt(clause, at);
		if (risk === 'low' || (risk === 'medium' && sounded)) return at;
	}
	return undefined;
}

/** The single number of a parameter at a level; undefined for tables, dates and answers. */
export function figureAt(parameter: Parameter | undefined, level: Level): number | undefined {
	if (!parameter) return undefined;
	if ('value' in parameter) return parameter.value;
	if (!('level' in parameter)) return undefined;
	for (let at = level; at >= 1; at = (at - 1) as Level) {
		const figure = parameter.level[at];
		if (figure !== undefined) return figure;
	}
	return undefined;
}

/** The award's scale above the specification in force, with the buyer's own figures; undefined when nothing is left. */
export function scaleInForce(
	clause: Clause,
	award: AwardFace,
	specificationLevel: Level | undefined,
	figures: Readonly<Record<string, number>>
): Scale | undefined {
	if (specificationLevel === undefined || !('on' in award.scale)) return award.scale;
	const parameter = clause.parameters[award.scale.on];
	const floor = figures[award.scale.on] ?? figureAt(parameter, specificationLevel);
	return scaleAbove(award.scale, floor, parameter?.better);
}

/** The scale without the steps that the specification in force already asks for; undefined when none is left. */
function scaleAbove(
	scale: Scale,
	floor: number | undefined,
	better: Parameter['better']
): Scale | undefined {
	if (floor === undefined || !better) return scale;
	if (scale.kind === 'steps') {
		const steps = scale.steps.filter((step) => isBetter(boundOf(step), floor, better));
		return steps.length > 0 ? { ...scale, steps } : undefined;
	}
	if (scale.kind !== 'linear') return scale;
	if (!isBetter(scale.best, floor, better)) return undefined;
	return isBetter(floor, scale.floor, better) ? { ...scale, floor } : scale;
}

function boundOf(step: ScaleStep): number {
	return step.atLeast ?? step.atMost ?? 0;
}

function isBetter(value: number, than: number, better: 'higher' | 'lower'): boolean {
	return better === 'higher' ? value > than : value < than;
}

/** The face's variant at a level, whatever its name. */
export function faceAt(
	clause: Clause,
	name: FaceName,
	level: Level
): { face: AnyFace; level: Level } | undefined {
	return variantAt<AnyFace>(clause[name], level);
}
