import type { Language } from '../../domain/language';

/** `core`: every screen from the first question to the documents. `pdf`: its writer and fonts. `rest`: all else. */
export const groups = ['core', 'pdf', 'rest'] as const;
export type Group = (typeof groups)[number];

/** One file of the site, as its build wrote it. */
export interface ListedFile {
	/** From the root of the site: `fr/help/` is a page, `_app/immutable/…` a part. */
	readonly path: string;
	readonly group: Group;
	/** None when both languages need it. */
	readonly language?: Language;
	/** As it travels, compressed. */
	readonly bytes: number;
	/** Of a page: a part is named by its own. */
	readonly digest?: string;
}

export interface Listing {
	readonly version: string;
	readonly base: string;
	readonly files: readonly ListedFile[];
}

/** What a person needs kept: the screens in a language, the PDF, the whole guide in a language. */
export type Want = Language | 'pdf' | `all-${Language}`;

export const listingPath = '_app/offline.json';

/** Where it is written down what a person needs kept, from one build to the next. */
export const wantsCache = 'guide-wants';

export function filesFor(listing: Listing, wants: readonly Want[]): ListedFile[] {
	return listing.files.filter((file) => wants.some((want) => isWanted(file, want)));
}

function isWanted({ group, language }: ListedFile, want: Want): boolean {
	if (want === 'pdf') return group === 'pdf';
	const whole = want.startsWith('all-');
	const own = language === undefined || language === want.slice(-2);
	return own && (whole || group === 'core');
}

/** What the page at this address, from the root of the site, makes worth keeping. */
export function wantsAt(path: string): Want[] {
	const [language, room, screen] = path.split('/');
	if (language !== 'fr' && language !== 'en') return [];
	const nearThePdf = room === 'dossier' && (screen === 'answers' || screen === 'documents');
	return nearThePdf ? [language, 'pdf'] : [language];
}

export function weightOf(files: readonly ListedFile[]): number {
	return files.reduce((sum, file) => sum + file.bytes, 0);
}

/** What came from outside is a listing of this build, or nothing. */
export function readListing(value: unknown, version: string): Listing | undefined {
	const listing = value as Listing | null;
	return listing?.version === version && Array.isArray(listing.files) ? listing : undefined;
}

/** Short, of the exact bytes: a page that a half-done deployment has changed is not kept. */
export async function digestOf(bytes: ArrayBuffer): Promise<string> {
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return btoa(String.fromCharCode(...hash.slice(0, 12)));
}
