import { goto } from '$app/navigation';
import type { Language } from '../../domain/language';
import type { PaletteMessages } from '../../messages/fr/palette';
import { readFragment, writeFragment } from '../fragment';
import type { Summons } from '../shortcuts/shortcut';
import { chooseTheme, shownTheme, themes } from '../theme/theme';
import { controlEntries } from './controls';
import { clauseEntries, dossierEntries } from './dossier';
import type { Entry } from './entry';
import { pageEntries } from './pages';
import { keptDossiers, shelfEntries } from './shelf';

interface Surroundings {
	readonly language: Language;
	readonly words: PaletteMessages;
	readonly summon: (what: Summons) => void;
}

const go = (address: string) => void goto(address);

/** At once: what needs no reading. */
export function gatherNow({ language, words, summon }: Surroundings): Entry[] {
	const main = document.querySelector('main') ?? document.body;
	return [
		...dossierEntries(words.actions, language, go),
		...siteEntries(words, summon),
		...pagesFrom(language, words, readFragment(location.hash).dossier),
		...controlEntries(main)
	];
}

/** What this device and the content hold; it comes a moment later. */
export async function gatherLater({ language, words }: Surroundings): Promise<Entry[]> {
	const [kept, clauses] = await Promise.all([keptDossiers(), clauseEntries(language, go)]);
	return [...shelfEntries(kept, { language, ...words.dossiers, go }), ...clauses];
}

function pagesFrom(language: Language, words: PaletteMessages, dossier = 'sample'): Entry[] {
	return pageEntries({ language, names: words.pages, fragment: writeFragment(dossier), go });
}

function siteEntries({ actions, themes: names }: PaletteMessages, summon: Surroundings['summon']) {
	const others = themes.filter((theme) => theme !== shownTheme());
	return [
		deed(actions.language, switchLanguage),
		deed(actions.print, () => print()),
		...others.map((theme) => deed(actions.theme(names[theme]), () => chooseTheme(theme))),
		deed(actions.display, () => summon('display'))
	];
}

function deed(label: string, run: () => void): Entry {
	return { group: 'actions', label, run };
}

/** The switch in the header knows the same page in the other language. */
function switchLanguage(): void {
	document.querySelector<HTMLElement>('header a[rel=alternate]')?.click();
}
