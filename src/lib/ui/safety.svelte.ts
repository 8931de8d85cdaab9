import type { Loss } from '../storage/recovery';

/** What every page must tell about the dossiers that are kept. */
class Safety {
	/** What the browser has lost, and what of it was found again. */
	loss = $state.raw<Loss>();
	/** What is kept was written by a newer version of the guide: it is not touched. */
	newer = $state(false);
	/** A newer version of the guide has taken the place: this page no longer saves. */
	superseded = $state(false);
	/** Writes what the open dossier has pending. */
	flush: (() => Promise<void>) | undefined;
}

export const safety = new Safety();
