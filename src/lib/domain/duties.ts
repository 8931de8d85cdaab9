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
	const byDate = { notYet: dated === false, because: [launchLeaf(duty)] };
	if (dated === false) return { ...byDate, result: 'does-not-bind', recommended };
	const verdict = judge(duty, situation);
	if (dated === undefined && (verdict.result === 'binds' || verdict.result === 'uncertain'))
		return { ...byDate, result: 'to-check', recommended };
	return { ...verdict, recommended: recommended || verdict.result === 'uncertain', notYet: false };
}

/** Once in force: a doubt comes before the rule, and an unknown doubt is not taken for none. */
function judge(duty: Duty, situation: Situation): Pick<DutyResult, 'result' | 'because'> {
	const doubt = duty.uncertain ? holds(duty.uncertain, situation) : false;
	const doubts = causes(duty.uncertain, situation);
	if (doubt === true) return { result: 'uncertain', because: doubts };
	const truth = holds(duty.binds, situation);
	const because = causes(duty.binds, situation);
	if (truth === true) return { result: 'binds', because };
	if (truth === undefined) return { result: 'to-check', because };
	if (doubt === undefined) return { result: 'to-check', because: doubts };
	return { result: 'does-not-bind', because };
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
