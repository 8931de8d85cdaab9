import { error } from '@sveltejs/kit';
import type { DrawingEntry } from '$lib/content/drawing';
import { loadDrawing, loadDrawingIndex } from '$lib/content/load-drawing';
import { languages, type Language } from '$lib/domain/language';
import { inLanguage } from '$lib/ui/language-part';
import { partPaths } from '$lib/ui/diagram/paths';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const parts = ['', ...(await loadDrawingIndex('fr')).flatMap(partPaths).map((one) => one.path)];
	return languages.flatMap((lang) => parts.map((part) => ({ lang, part })));
};

export const load: PageLoad = async ({ params }) => {
	const language = params.lang as Language;
	const [index, { diagram: words }] = await Promise.all([
		loadDrawingIndex(language),
		inLanguage(language, {
			fr: () => import('$lib/messages/fr/diagram'),
			en: () => import('$lib/messages/en/diagram')
		})
	]);
	const path = params.part.replace(/\/$/, '');
	if (!path) return { index, words };
	return { index, words, shown: await shownAt(path, index, language) };
};

async function shownAt(path: string, index: readonly DrawingEntry[], language: Language) {
	const place = index.flatMap(partPaths).find((one) => one.path === path);
	const drawing = place && (await loadDrawing(language, place.drawing));
	if (!drawing) error(404);
	return { drawing, part: place.part };
}
