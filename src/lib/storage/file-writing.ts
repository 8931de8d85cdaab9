import type { SavedDossier } from '../domain/dossier';
import { fileName } from './file-name';

export const fileKind = 'dossier-achats-numeriques';

/**
 * The dossier as a file of the buyer's own, readable by people too. Apart from the reading, which
 * is fetched at need: the way out must be at hand when the network and the store both fail.
 */
export function writeFile(dossier: SavedDossier): { name: string; text: string } {
	const json = JSON.stringify({ kind: fileKind, ...dossier }, undefined, 2);
	return { name: fileName(dossier.title, dossier.changed, '.dossier.json'), text: `${json}\n` };
}
