import type { Clause, FaceName } from './clause';
import { faceNames } from './clause';
import { causes, holds, type Leaf, type Situation } from './condition';
import type { DutyResult } from './duty';
import { assessDuties } from './duties';
import { bearableLevel, faceAt, scaleInForce, variantAt } from './face';
import { effectiveAnswers } from './interview';
import type { Level } from './level';
import type { Library } from './library';
import { lotsOf, type Lot } from './lot';
import { outcomeKinds, type Answers, type Outcome } from './question';
import { situate } from './situation';

/** What follows from the answers, and why. */
export interface Selection {
	/** The soberest first: the first one leads the result. */
	readonly outcomes: readonly SelectedOutcome[];
	readonly duties: readonly DutyResult[];
	readonly lots: readonly LotSelection[];
}

export interface SelectedOutcome {
	readonly outcome: Outcome;
	readonly because: readonly Leaf[];
}

export interface LotSelection {
	readonly lot: Lot;
	readonly level: Level;
	readonly clauses: readonly SelectedClause[];
	readonly refused: readonly RefusedClause[];
}

export interface SelectedClause {
	readonly clause: Clause;
	readonly level: Level;
	readonly faces: readonly SelectedFace[];
	readonly because: readonly Leaf[];
	readonly without: readonly WithheldFace[];
}

export interface SelectedFace {
	readonly face: FaceName;
	/** The level whose threshold is in force in this face. */
	readonly level: Level;
}

export interface WithheldFace {
	readonly face: FaceName;
	readonly reason:
		'no-competition' | 'market' | 'not-sounded' | 'no-better-step' | 'legal-floor' | 'no-weight';
}

export interface RefusedClause {
	readonly clause: Clause;
	/** Why the clause is out, or, when every face was withheld, why the first one was. */
	readonly reason: 'condition' | 'unknown' | 'level' | 'replaced' | WithheldFace['reason'];
	readonly because: readonly Leaf[];
}

/** What the buyer has set, clause by clause, that changes which faces live. */
export interface Choices {
	readonly level?: Level;
	/** Figures by parameter. */
	readonly parameters?: Readonly<Record<string, number>>;
	/** Why it was removed: what it stood for comes back. */
	readonly removed?: string;
}

/** By lot, then by clause. */
export type LotChoices = Readonly<Record<string, Readonly<Record<string, Choices>>>>;

/** One pure function of all answers; `answers` are the stored ones, those without effect included. */
export function select(library: Library, answers: Answers, choices: LotChoices = {}): Selection {
	const effective = effectiveAnswers(library, answers);
	const lots = lotsOf(effective).map((lot) =>
		selectLot(library, effective, lot, choices[lot.id] ?? {})
	);
	const situation = situate(library.thresholds, effective);
	const retained = [...new Set(lots.flatMap((lot) => lot.clauses.map((one) => one.clause)))];
	return {
		outcomes: selectOutcomes(library, situation),
		duties: assessDuties(library.duties, situation, retained),
		lots
	};
}

function selectOutcomes(library: Library, situation: Situation): SelectedOutcome[] {
	const chosen = situation.fact('category');
	const asked = library.questionnaires.filter(
		(one) => Array.isArray(chosen) && chosen.includes(one.id)
	);
	return [library.purchase, ...asked]
		.flatMap((one) => one.outcomes)
		.filter((outcome) => holds(outcome.when, situation) === true)
		.sort((a, b) => rank(a) - rank(b))
		.map((outcome) => ({ outcome, because: causes(outcome.when, situation) }));
}

/** A stop comes before what merely advises; then the soberest kind. */
function rank(outcome: Outcome): number {
	return outcomeKinds.indexOf(outcome.kind) - (outcome.stops ? outcomeKinds.length : 0);
}

function selectLot(
	library: Library,
	answers: Answers,
	lot: Lot,
	choices: Readonly<Record<string, Choices>>
): LotSelection {
	const situation = situate(library.thresholds, answers, lot.categories);
	const level = (situation.fact('level') as Level | undefined) ?? 1;
	const bound = boundDuties(library, situation);
	const judged = library.clauses.map((clause) => {
		const chosen = choices[clause.id];
		const asked = { level: chosen?.level ?? level, parameters: chosen?.parameters ?? {} };
		return judge(clause, { situation, bound, ...asked });
	});
	const clauses = judged.filter((one) => 'faces' in one) as SelectedClause[];
	const refused = judged.filter((one) => 'reason' in one) as RefusedClause[];
	return { lot, level, ...replacePrice(clauses, refused, choices) };
}

/** What a clause is judged by. */
interface Bench {
	readonly level: Level;
	readonly parameters: Readonly<Record<string, number>>;
	readonly situation: Situation;
	/** Duties that bind: where one already imposes the clause, it earns no points. */
	readonly bound: ReadonlySet<string>;
}

function boundDuties(library: Library, situation: Situation): Set<string> {
	const binding = assessDuties(library.duties, situation, []).filter(
		(one) => one.result === 'binds'
	);
	return new Set(binding.map((one) => one.id));
}

function judge(clause: Clause, bench: Bench): SelectedClause | RefusedClause {
	const truth = holds(clause.when, bench.situation);
	const because = causes(clause.when, bench.situation);
	if (truth === undefined) return { clause, reason: 'unknown', because };
	if (!truth) return { clause, reason: 'condition', because };
	if (bench.level < clause.fromLevel)
		return { clause, reason: 'level', because: [levelLeaf(clause)] };
	const { faces, without } = selectFaces(clause, bench);
	if (faces.length === 0) return { clause, reason: without[0]?.reason ?? 'level', because };
	return { clause, level: bench.level, faces, because, without };
}

function levelLeaf(clause: Clause): Leaf {
	return { fact: 'level', test: { atLeast: clause.fromLevel } };
}

function selectFaces(clause: Clause, bench: Bench) {
	const faces: SelectedFace[] = [];
	const without: WithheldFace[] = [];
	for (const face of faceNames) {
		if (clause[face].length === 0) continue;
		const verdict = judgeFace(clause, face, bench, faces);
		if (typeof verdict === 'string') without.push({ face, reason: verdict });
		else if (verdict !== undefined) faces.push({ face, level: verdict });
	}
	return { faces, without };
}

/** `earlier`: the faces already retained; the specification is judged before the award. */
function judgeFace(
	clause: Clause,
	face: FaceName,
	bench: Bench,
	earlier: readonly SelectedFace[]
): Level | WithheldFace['reason'] | undefined {
	if (face === 'specification') return judgeSpecification(clause, bench);
	const variant = faceAt(clause, face, bench.level);
	if (!variant || face === 'performance') return variant?.level;
	if (!competes(bench.situation)) return 'no-competition';
	return face === 'award' ? judgeAward(clause, bench, earlier) : variant.level;
}

/** Offers are compared by published criteria: an own tender above the dispensation, or a reopened framework. */
export function competes(situation: Situation): boolean {
	const vehicle = situation.fact('vehicle');
	if (vehicle === 'call-off') return situation.value('purchase/reopened') === true;
	const procedure = situation.fact('procedure');
	return vehicle === 'own-tender' && procedure !== undefined && procedure !== 'none';
}

function judgeSpecification(
	clause: Clause,
	{ level, situation }: Bench
): Level | 'market' | 'not-sounded' | undefined {
	const bearable = bearableLevel(clause, level, situation.fact('sounded') === true);
	const variant = bearable && variantAt(clause.specification, bearable);
	if (variant) return variant.level;
	if (!variantAt(clause.specification, level)) return undefined;
	return bearableLevel(clause, level, true) ? 'not-sounded' : 'market';
}

function judgeAward(
	clause: Clause,
	{ level, bound, parameters }: Bench,
	earlier: readonly SelectedFace[]
): Level | 'legal-floor' | 'no-better-step' | undefined {
	if (clause.legalFloor.some((id) => bound.has(id))) return 'legal-floor';
	const award = variantAt(clause.award, level);
	if (!award) return undefined;
	const minimum = earlier.find((one) => one.face === 'specification')?.level;
	return scaleInForce(clause, award.face, minimum, parameters) ? award.level : 'no-better-step';
}

/** Price alone gives way to the life-cycle cost, which holds it. */
function replacePrice(
	clauses: SelectedClause[],
	refused: RefusedClause[],
	choices: Readonly<Record<string, Choices>>
) {
	const kept = clauses.filter(({ clause }) => choices[clause.id]?.removed === undefined);
	const hasCost = kept.some((one) => isCost(one, 'life-cycle-cost'));
	if (!hasCost) return { clauses, refused };
	const replaced = clauses.filter((one) => isCost(one, 'price'));
	return {
		clauses: clauses.filter((one) => !replaced.includes(one)),
		refused: [
			...refused,
			...replaced.map(({ clause, because }) => ({ clause, because, reason: 'replaced' as const }))
		]
	};
}

function isCost({ clause, faces }: SelectedClause, formula: 'life-cycle-cost' | 'price'): boolean {
	const scored = faces.some((one) => one.face === 'award');
	return (
		scored && clause.award.some(({ scale }) => scale.kind === 'cost' && scale.formula === formula)
	);
}
