const key = 'comment-author';

/** The name that the person asked this device to remember; '' when none, or when it may keep nothing. */
export function rememberedAuthor(): string {
	try {
		return localStorage.getItem(key) ?? '';
	} catch {
		return '';
	}
}

/** Remembers the name, or forgets the one before when it is empty. */
export function rememberAuthor(author: string): void {
	try {
		if (author) localStorage.setItem(key, author);
		else localStorage.removeItem(key);
	} catch {
		// Nothing may be kept here: the name is typed again next time.
	}
}
