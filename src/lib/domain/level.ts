/** Ambition: 1 basic, 2 advanced, 3 exemplary; cumulative. */
export const levels = [1, 2, 3] as const;
export type Level = (typeof levels)[number];

/** Risk that the market does not deliver at that level. */
export const risks = ['low', 'medium', 'high'] as const;
export type Risk = (typeof risks)[number];

/**
 * How far a figure or a rule may be trusted.
 * `verified`: read in the source. `calibrate`: a starting value, to calibrate by market sounding.
 * `background`: not read; no number of it is ever printed.
 */
export const confidences = ['verified', 'calibrate', 'background'] as const;
export type Confidence = (typeof confidences)[number];
