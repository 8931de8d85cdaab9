import { MessageChannel, Worker } from 'node:worker_threads';
import { ClerkFailure, type Clerk } from '../lib/formats/pdf/reading/clerk';

/** Node 20 lacks two functions of those that pdf.js takes. */
const program = `
	Promise.withResolvers ??= function () {
		let resolve, reject;
		const promise = new Promise((yes, no) => { resolve = yes; reject = no; });
		return { promise, resolve, reject };
	};
	ArrayBuffer.prototype.transferToFixedLength ??= function (length) { return this.slice(0, length); };
	const { workerData } = require('node:worker_threads');
	import('pdfjs-dist/legacy/build/pdf.worker.min.mjs').then(({ WorkerMessageHandler }) =>
		WorkerMessageHandler.initializeFromPort(workerData)
	);
`;

/** As in the browser: a thread of its own, which can be ended whatever it does. */
export function hireThread(): Clerk {
	const { port1, port2 } = new MessageChannel();
	const thread = new Worker(program, {
		eval: true,
		workerData: port2,
		transferList: [port2],
		resourceLimits: { maxOldGenerationSizeMb: 512 },
		stdout: true,
		stderr: true
	});
	const failure = new Promise<never>((_, reject) =>
		thread.on('error', (error: Error) => reject(new ClerkFailure(error.message)))
	);
	failure.catch(() => undefined);
	return {
		port: port1 as unknown as globalThis.Worker,
		failure,
		dismiss: () => {
			port1.close();
			void thread.terminate();
		}
	};
}
