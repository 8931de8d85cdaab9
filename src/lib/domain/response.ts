/** What a supplier sent back: read from a file, judged line by line, kept apart from what it asks. */
export interface Response {
	/** By id of the line asked. Nothing stands here that could belong to another line. */
	readonly replies: ReadonlyMap<string, Reply>;
	readonly problems: readonly ResponseProblem[];
	/** A workbook, where problems have places in sheets; else a PDF. */
	readonly medium?: 'sheet';
}

/** Yes or no; a number in the line's unit; an option's id; an ISO date; a text. */
export type ReplyValue = boolean | number | string;

export interface Reply {
	/** Given once, for all models when it is asked of each. */
	readonly value?: ReplyValue;
	/** Given model by model, or site by site. */
	readonly each?: readonly { readonly of: string; readonly value: ReplyValue }[];
	/** What differs from one model to another, in the supplier's words. */
	readonly detail?: string;
	/** The document and the page that prove it. */
	readonly proof?: string;
}

/** The file cannot be read at all. */
export const refusals = [
	'not-a-pdf',
	'too-big',
	'too-slow',
	'too-long',
	'too-many-fields',
	'damaged',
	'no-reader',
	'password',
	'no-fields',
	'not-ours',
	'other-format',
	'other-dossier',
	'other-lot',
	'old-workbook',
	'too-large-workbook',
	'no-frame',
	'several-frames',
	'hidden-answers'
] as const;
export type Refusal = (typeof refusals)[number];

/** What it holds is to look at with care. */
export const cautions = [
	'empty',
	'other-version',
	'scripts',
	'attachments',
	'unknown-fields',
	'hidden-copy'
] as const;
export type Caution = (typeof cautions)[number];

/** One line could not be read, or not for sure. */
export const lineFaults = [
	'missing-field',
	'duplicate-field',
	'other-kind',
	'moved',
	'shown-differs',
	'unknown-code',
	'formula',
	'hidden',
	'merged',
	'not-a-number',
	'not-a-date',
	'cut',
	'cleaned'
] as const;
export type LineFault = (typeof lineFaults)[number];

export type ResponseProblem =
	| { readonly kind: Refusal }
	| { readonly kind: Caution; readonly found?: string }
	| {
			readonly kind: LineFault;
			/** The line's id. */
			readonly line: string;
			readonly part: ReplyPart;
			/** As the file holds it. */
			readonly found?: string;
			/** As the page shows it. */
			readonly shown?: string;
			/** In a workbook: `F12`. */
			readonly place?: { readonly sheet: string; readonly cell: string };
	  };

export const replyParts = ['answer', 'detail', 'proof'] as const;
export type ReplyPart = (typeof replyParts)[number];

/** Sent as it was received, or cut short before what was filled in. */
export function isBlank(
	replies: ReadonlyMap<string, Reply>,
	problems: readonly ResponseProblem[]
): boolean {
	return replies.size === 0 && !problems.some((one) => 'line' in one);
}

export function refuse(kind: Refusal): Response {
	return { replies: new Map(), problems: [{ kind }] };
}
