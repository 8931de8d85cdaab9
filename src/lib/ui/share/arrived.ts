import type { Arrival } from '../arrival';

/** What a link brought, on its way to the comparison with a dossier of this browser. */
export const arrived: { against?: string; arrival?: Arrival } = {};
