import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { startWorker } from '../../worker';
import { ClerkFailure, type Clerk } from './clerk';

/** In the browser: a module worker, of which the page keeps nothing but the way to end it. */
export function hireWorker(): Clerk {
	const worker = startWorker(workerUrl);
	const failure = new Promise<never>((_, reject) =>
		worker.addEventListener('error', (event) => reject(new ClerkFailure(event.message)))
	);
	failure.catch(() => undefined);
	return { port: worker, failure, dismiss: () => worker.terminate() };
}
