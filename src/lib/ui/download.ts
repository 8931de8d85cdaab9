import type { SavedDossier } from '../domain/dossier';
import { writeFile } from '../storage/file-writing';

/** Hands a file to the person, by the browser's own download. */
export function download(name: string, content: BlobPart, type: string): void {
	const address = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Settles once the date of the copy is noted, or could not be: the file is out either way. */
export async function downloadDossier(dossier: SavedDossier): Promise<void> {
	const { name, text } = writeFile(dossier);
	download(name, text, 'application/json');
	await import('./copies').then(({ noteCopy }) => noteCopy(dossier)).catch(() => {});
}
