/** What a person chose for this device: kept here, never sent. */
export type Preference = 'theme' | 'single-keys';

export function keyOf(preference: Preference): string {
	return `gan-${preference}`;
}

export function readPreference(preference: Preference): string | null {
	try {
		return localStorage.getItem(keyOf(preference));
	} catch {
		return null;
	}
}
