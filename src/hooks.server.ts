import type { Handle } from '@sveltejs/kit';

/** The language of the page stands in its address; the page that chooses one is in French first. */
export const handle: Handle = ({ event, resolve }) => {
	const language = event.params.lang ?? 'fr';
	return resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', language) });
};
