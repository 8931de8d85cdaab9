import type { Dossier, DossierLot } from '../../domain/dossier';
import type { TaskStatus } from './question-tasks';

/** What comes after the questions. */
export interface DossierTasks {
	/** One for the whole dossier, then one a lot when there are several. */
	readonly points: PointTask;
	readonly lots: readonly LotTask[];
	readonly documents: TaskStatus;
	readonly responses: TaskStatus;
}

export interface PointTask {
	readonly status: TaskStatus;
	/** Stops that nobody has passed, and points to correct that nobody has justified. */
	readonly left: number;
}

export interface LotTask extends PointTask {
	readonly lot: DossierLot;
}

/** `missing`: how many answers the result cannot do without. */
export function dossierTasks(dossier: Dossier, missing: number): DossierTasks {
	const { responses } = dossier.saved;
	const blocked = missing > 0;
	const points = pointTask(pointsOf(dossier), blocked);
	const lots = dossier.lots.length > 1 ? dossier.lots : [];
	return {
		points,
		lots: lots.map((lot) => ({ lot, ...pointTask(pointsOf(dossier, lot.lot.id), blocked) })),
		documents: documentsStatus(blocked, responses.length),
		responses: blocked ? 'blocked' : responses.length > 0 ? 'started' : 'todo'
	};
}

interface Points {
	readonly left: number;
	readonly settled: number;
}

function pointTask({ left, settled }: Points, blocked: boolean): PointTask {
	if (blocked) return { status: 'blocked', left };
	if (left === 0) return { status: 'done', left };
	return { status: settled > 0 ? 'started' : 'todo', left };
}

/** Of one lot, its points to correct; of the dossier, the stops too. */
function pointsOf({ saved, selection, findings }: Dossier, lot?: string): Points {
	const { accepted, continued } = saved.edits;
	const blocking = findings
		.filter(({ pitfall }) => pitfall.severity === 'block')
		.filter(({ where }) => lot === undefined || where.some((one) => one.lot === lot))
		.map(({ pitfall }) => pitfall.id in accepted);
	const stops = selection.outcomes
		.filter(({ outcome }) => lot === undefined && outcome.stops)
		.map(({ outcome }) => outcome.id in continued);
	const all = [...blocking, ...stops];
	const settled = all.filter(Boolean).length;
	return { settled, left: all.length - settled };
}

/** Suppliers have answered them: they were sent. */
function documentsStatus(blocked: boolean, responses: number): TaskStatus {
	if (blocked) return 'blocked';
	return responses > 0 ? 'done' : 'todo';
}
