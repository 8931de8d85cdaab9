import { setMaxListeners } from 'node:events';
import { hireThread } from '../../../src/cli/pdf-thread';
import type { Expected } from '../../../src/lib/domain/asked';
import type { Response } from '../../../src/lib/domain/response';
import type { Clerk } from '../../../src/lib/formats/pdf/reading/clerk';
import { readResponses } from '../../../src/lib/formats/pdf/reading/read';

/** Hundreds of files, one thread: started anew only where the product would have ended it in the middle. */
export function createPool() {
	let thread: Clerk | undefined;
	return { read, close };

	async function read(bytes: Uint8Array, expected: Expected, wait?: number): Promise<Response> {
		const clerk = (thread ??= hireThread());
		setMaxListeners(0, clerk.port);
		const hire = () => ({ ...clerk, dismiss: () => undefined });
		const response = await readResponses(bytes, expected, hire, wait);
		if (response.problems.some(({ kind }) => kind === 'too-slow')) close();
		return response;
	}

	function close() {
		thread?.dismiss();
		thread = undefined;
	}
}
