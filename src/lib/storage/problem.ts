/**
 * `forbidden`: the browser keeps nothing here (private mode, blocked site data). `full`: no room left.
 * `blocked`: another tab holds an older version open. `closed`: the connection was lost.
 * `newer`: written by a newer version of this application. `stale`: changed elsewhere since it was read.
 * `missing`: no longer there. `damaged`: stored, but no longer readable.
 */
export type StorageProblemKind =
	'forbidden' | 'full' | 'blocked' | 'closed' | 'newer' | 'stale' | 'missing' | 'damaged' | 'other';

export class StorageProblem extends Error {
	override readonly name = 'StorageProblem';

	constructor(
		readonly kind: StorageProblemKind,
		/** When stale: the `changed` of what is stored now. */
		readonly stored?: string,
		options?: ErrorOptions
	) {
		super(`storage: ${kind}`, options);
	}
}

const kinds: Readonly<Partial<Record<string, StorageProblemKind>>> = {
	QuotaExceededError: 'full',
	SecurityError: 'forbidden',
	VersionError: 'newer',
	InvalidStateError: 'closed'
};

/** What a browser's error means while reading or writing. */
export function classify(error: unknown): StorageProblem {
	if (error instanceof StorageProblem) return error;
	const { name, message } = error instanceof Error ? error : { name: '', message: '' };
	// WebKit's way to say that its database process went away.
	const lost = name === 'UnknownError' && /connection/i.test(message);
	return new StorageProblem(lost ? 'closed' : (kinds[name] ?? 'other'), undefined, {
		cause: error
	});
}

/** While opening, an invalid state is how Firefox refuses in private mode. */
export function classifyOpening(error: unknown): StorageProblem {
	const refused = error instanceof Error && error.name === 'InvalidStateError';
	return refused ? new StorageProblem('forbidden', undefined, { cause: error }) : classify(error);
}
