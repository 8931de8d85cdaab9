import { keyOf, type Preference } from './read';

/** `undefined` forgets it. Where nothing may be kept, the choice lasts as long as the page. */
export function keepPreference(preference: Preference, value: string | undefined): void {
	try {
		if (value === undefined) localStorage.removeItem(keyOf(preference));
		else localStorage.setItem(keyOf(preference), value);
	} catch (error) {
		if (!(error instanceof DOMException)) throw error;
	}
}
