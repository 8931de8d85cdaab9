/** Everything that a buyer hands on, in the order in which a purchase needs it. */
export const pieceKinds = [
	'advice-note',
	'sounding',
	'consultation-letter',
	'tender-clauses',
	'bilingual',
	'supplier-checklist',
	'price-schedule',
	'choice-record',
	'follow-up'
] as const;
export type PieceKind = (typeof pieceKinds)[number];
