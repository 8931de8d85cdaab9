/** What is known of a dossier's copies: ISO date-times. */
export interface Copied {
	readonly created: string;
	readonly changed: string;
	/** When it was last handed over as a file; what changed since is in no file. */
	readonly copied?: string;
}

export interface Circumstances {
	readonly now: string;
	/** The browser promised not to erase by itself. */
	readonly persisted: boolean;
	/** Browsers built on WebKit erase what they keep after seven days without a visit. */
	readonly webkit: boolean;
	/** When the person last put the reminder aside. */
	readonly putAside?: string;
}

const day = 86_400_000;

/** After how many days without a file the person is told. */
export function patienceOf({ persisted, webkit }: Circumstances): number {
	if (persisted) return 30;
	return webkit ? 6 : 14;
}

/** Days for which the oldest work has been in no file, when that is worth telling; told once, then let be. */
export function reminderOf(
	dossiers: readonly Copied[],
	circumstances: Circumstances
): number | undefined {
	const now = Date.parse(circumstances.now);
	const since = (moment: string) => Math.floor((now - Date.parse(moment)) / day);
	const limit = patienceOf(circumstances);
	if (circumstances.putAside && since(circumstances.putAside) < limit) return undefined;
	const waiting = dossiers
		.filter((one) => one.copied === undefined || one.changed > one.copied)
		.map((one) => since(one.copied ?? one.created));
	const longest = Math.max(-1, ...waiting);
	return longest >= limit ? longest : undefined;
}
