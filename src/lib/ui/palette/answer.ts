import { mount, tick, unmount } from 'svelte';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import type { Language } from '../../domain/language';
import type { PaletteMessages } from '../../messages/fr/palette';
import { inLanguage } from '../language-part';
import type { Summons } from '../shortcuts/shortcut';

export interface Summoned extends Record<string, unknown> {
	readonly language: Language;
	readonly words: PaletteMessages;
	/** The dialog is closed; `then` runs once the focus is back where it was. */
	readonly onclose: (then?: () => void) => void;
	/** Opens the other dialog instead of this one. */
	readonly onsummon: (what: Summons) => void;
}

/** By name: a choice between two imports would share one list of styles. */
const dialogs = {
	palette: () => import('./PaletteDialog.svelte'),
	display: () => import('../shortcuts/DisplayDialog.svelte')
};

let shown: Record<string, unknown> | undefined;

/** One dialog at a time. */
export async function answer(what: Summons): Promise<void> {
	if (what === 'next') return goToNext();
	if (shown) return;
	const language = page.data['language'] as Language;
	const [words, dialog] = await Promise.all([wordsIn(language), dialogs[what]()]);
	if (shown) return;
	const props: Summoned = {
		language,
		words,
		onclose: (then) => void close(then),
		onsummon: (other) => void close(() => void answer(other))
	};
	shown = mount(dialog.default, { target: document.body, props });
}

async function close(then?: () => void): Promise<void> {
	const mounted = shown;
	shown = undefined;
	if (mounted) await unmount(mounted);
	await tick();
	then?.();
}

async function wordsIn(language: Language): Promise<PaletteMessages> {
	const { palette } = await inLanguage(language, {
		fr: () => import('../../messages/fr/palette'),
		en: () => import('../../messages/en/palette')
	});
	return palette;
}

async function goToNext(): Promise<void> {
	const { nextUnanswered } = await import('./dossier');
	const address = nextUnanswered(page.data['language'] as Language);
	if (address) await goto(address);
}
