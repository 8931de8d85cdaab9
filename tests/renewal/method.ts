import { buildRenewal } from '../../src/lib/content/renewal-build';
import { readContent } from '../../src/lib/content/plugin';
import type { Inventories } from '../../src/lib/renewal/inventories';
import type { Method } from '../../src/lib/renewal/method';

/** The real content, as the screens get it; its shape is checked here against what `renewal` asks. */
export const content: Readonly<Record<'fr' | 'en', { method: Method; inventories: Inventories }>> =
	buildRenewal(readContent('questionnaires'));

export const { method, inventories } = content.fr;
export const today = '2026-11-24';
