import { languages } from '../../domain/language';
import type { SavedDossier } from '../../domain/dossier';
import type { SheetLabels } from '../../formats/xlsx/reading-frame';
import { labelsOf } from '../../formats/xlsx/reading-labels';
import { openWorkbench, pieceOf } from '../document/workbench';

/** In either language, whichever the screen speaks: suppliers receive both. */
export async function loadLabels(saved: SavedDossier): Promise<SheetLabels> {
	const bench = await openWorkbench(saved);
	return labelsOf(
		languages.map((language) => ({
			document: pieceOf('supplier-checklist', { bench, language, saved }),
			words: bench[language].pieces.sheet
		}))
	);
}
