import type { Place } from '../place';

/** The pages of the site map that no dossier is needed for, in its order. */
export const workPlaces = [
	'home',
	'dossiers',
	'renewal',
	'data'
] as const satisfies readonly Place[];
export const guidePlaces = [
	'about',
	'help',
	'diagram',
	'accessibility',
	'ecodesign'
] as const satisfies readonly Place[];
/** Reached from a dossier or from a link received: they show nothing by themselves. */
export const innerRoutes = ['dossier', 'shared', 'offline', 'sitemap'];
