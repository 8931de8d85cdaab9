import type { Said } from './aloud';
import { sayAloud } from './aloud';
import type { Rule } from './file';

/** An address is cut at its signs, and goes on without a space. */
const cut = /[\s/\-._@&?=]$/;

const glued: Rule = (file) => sayAloud(file).flatMap((said) => seamsOf(said).map(complain));

function seamsOf({ pieces }: Said): string[] {
	return pieces.flatMap((run) =>
		run.flatMap((piece, at) => {
			const next = run[at + 1];
			return next === undefined || cut.test(piece) || /^\s/.test(next)
				? []
				: [`${piece.slice(-20)}|${next.slice(0, 20)}`];
		})
	);
}

function complain(seam: string): string {
	return `words glued together: ${seam}`;
}

export const aloudRules = { glued };
