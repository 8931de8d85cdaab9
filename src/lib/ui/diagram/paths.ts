import type { DrawingEntry } from '../../content/drawing';
import { outcomesPart } from './nodes';

interface PartPath {
	/** `purchase`, `hardware/laptops/people`. */
	readonly path: string;
	readonly drawing: string;
	readonly part: string;
}

/** The addresses of a questionnaire's parts; the first stands at the questionnaire's own. */
export function partPaths({ id, sections, outcomes }: DrawingEntry): PartPath[] {
	const parts = [...sections.map((one) => one.id), ...(outcomes > 0 ? [outcomesPart] : [])];
	return parts.map((part, i) => ({ path: i === 0 ? id : `${id}/${part}`, drawing: id, part }));
}
