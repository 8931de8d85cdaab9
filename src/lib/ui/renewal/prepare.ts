import { loadFor } from '../../content/load';
import { newDossier, type SavedDossier } from '../../domain/dossier';
import type { Language } from '../../domain/language';
import { firstAnswers, knownAnswers, type Need, type Starting } from '../../renewal/first-answers';
import type { Method } from '../../renewal/method';
import type { Settings } from '../../renewal/settings';
import { withTitle } from '../answering';
import { newId, now } from '../identity';
import { deviceStore } from '../store';

interface Preparing {
	readonly starting: Starting;
	readonly method: Method;
	readonly settings: Settings;
	readonly title: string;
	readonly language: Language;
}

/** A dossier stored with what the fleet says; it then opens at the first question left. */
export async function prepareDossier(need: Need, preparing: Preparing): Promise<SavedDossier> {
	const answers = firstAnswers(preparing.starting, need, preparing);
	if (!answers) throw new Error(`no category buys ${need.class}`);
	const library = await loadFor(preparing.language, answers, 'questions');
	const fresh = newDossier(newId(), now(), library.contentVersion);
	const known = { ...fresh, answers: knownAnswers(answers, library) };
	const dossier = withTitle(known, preparing.title);
	await (await deviceStore()).put(dossier);
	return dossier;
}
