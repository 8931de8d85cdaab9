import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What stands in the way of writing there, in a line. */
export class WritingError extends Error {}

/** Written beside first, then moved in: a failure leaves nothing half-written. Gives the paths. */
export function writeWhole(out: string, files: ReadonlyMap<string, string | Uint8Array>): string[] {
	try {
		mkdirSync(dirname(out), { recursive: true });
		const draft = mkdtempSync(`${out}.`);
		try {
			for (const [name, content] of files) writeFileSync(join(draft, name), content);
			if (!existsSync(out)) mkdirSync(out);
			for (const name of files.keys()) renameSync(join(draft, name), join(out, name));
		} finally {
			rmSync(draft, { recursive: true, force: true });
		}
	} catch (error) {
		throw new WritingError(
			`${out}: cannot be written (${(error as NodeJS.ErrnoException).code ?? error})`
		);
	}
	return [...files.keys()].map((name) => join(out, name));
}
