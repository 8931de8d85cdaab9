export class ClerkFailure extends Error {}

/** Someone apart who opens the file: dismissed whatever happens, even in the middle of a task. */
export interface Clerk {
	/** Of a worker that runs pdf.js; it answers to nobody else. */
	readonly port: Worker;
	/** Rejects with `ClerkFailure` when the worker cannot start or breaks down; else never settles. */
	readonly failure: Promise<never>;
	dismiss(): void;
}
