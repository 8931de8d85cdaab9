/** Which dossier, and which of its questions: `#<dossier>/<questionnaire>/<question>`. */
export interface Fragment {
	readonly dossier?: string;
	readonly question?: string;
}

/** Asks for a dossier that does not exist yet. */
export const fresh = 'new';
/** The worked sample, always there. */
export const sampleId = 'sample';

export function readFragment(hash: string): Fragment {
	const match = /^#([a-z0-9-]+)(?:\/([a-z0-9-]+(?:\/[a-z0-9-]+)*))?$/.exec(hash);
	return match ? { dossier: match[1], question: match[2] } : {};
}

export function writeFragment(dossier: string, question?: string): string {
	return question ? `#${dossier}/${question}` : `#${dossier}`;
}
