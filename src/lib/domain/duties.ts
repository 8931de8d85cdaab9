import type { Clause } from './clause';
import { causes, holds, type Situation } from './condition';
import type { Duty, DutyResult } from './duty';

/** What each duty says to this buyer, at this date and amount. */
export function assessDuties(
	duties: readonly Duty[],
	situation: Situation,
	retained: readonly Clause[]
): DutyResult[] {
	return duties.map((duty) => {
		const clauses = retained.filter((one) => one.duties.includes(duty.id)).map((one) => one.id);
		return { id: duty.id, clauses, ...assess(duty, situation) };
	});
}

function assess(duty: Duty, situation: Situation): Omit<DutyResult, 'id' | 'clauses'> {
	const recommended = holds(duty.recommended, situation) === true && duty.recommended !== undefined;
	const dated = inForce(duty, situation);
	if (dated === false)
		return { result: 'does-not-bind', recommended, notYet: true, because: [launchLeaf(duty)] };
	if (duty.uncertain && holds(duty.uncertain, situation) === true)
		return {
			result: 'uncertain',
			recommended: true,
			notYet: false,
			because: causes(duty.uncertain, situation)
		};
	const truth = holds(duty.binds, situation);
	const because = causes(duty.binds, situation);
	if (truth === undefined) return { result: 'to-check', recommended, notYet: false, because };
	if (!truth) return { result: 'does-not-bind', recommended, notYet: false, because };
	if (dated === undefined)
		return { result: 'to-check', recommended, notYet: false, because: [launchLeaf(duty)] };
	return { result: 'binds', recommended, notYet: false, because };
}

function inForce(duty: Duty, situation: Situation): boolean | undefined {
	if (!duty.from && !duty.until) return true;
	const launch = situation.fact('launch');
	if (launch === undefined) return undefined;
	const started = !duty.from || String(launch) >= duty.from;
	const ended = duty.until !== undefined && String(launch) > duty.until;
	return started && !ended;
}

function launchLeaf(duty: Duty) {
	return { fact: 'launch' as const, test: { from: duty.from ?? '' } };
}
