import * as reasons from 'virtual:content/reasons';
import type { Language } from '../domain/language';

/** Why a clause is there, by its id; fetched where it is read. */
export async function loadReason(language: Language, id: string): Promise<string> {
	const [holder = ''] = id.split('/');
	return (await reasons[language][holder]?.())?.default[id] ?? '';
}
