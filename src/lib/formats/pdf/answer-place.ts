import type { AnswerRow } from '../../documents/document';
import { plain } from '../../documents/document';
import type { Field } from './form-field';
import type { Line, Typesetter } from './lines';
import type { Pen, Tag } from './pen';
import type { Strip } from './strip';
import { gap, stackLines } from './strip';
import type { Box } from './structure';
import { styles } from './theme';

export interface Bounds {
	readonly left: number;
	readonly right: number;
}

export interface Option {
	readonly field: Field;
	readonly lines: readonly Line[];
	readonly width: number;
}

/** A row with what its layout depends on; widths in points. */
export interface Place {
	readonly row: AnswerRow;
	readonly bounds: Bounds;
	/** Where the proof starts when it stands beside the answer. */
	readonly middle: number;
	/** For the answer, then. */
	readonly room: number;
	readonly options: readonly Option[];
	readonly unitWidth: number;
	readonly tag: Tag;
	readonly setter: Typesetter;
}

export const pad = 6;
export const boxHeight = 20;
export const labelStyle = styles.field;
export const optionStyle = styles.requirement;

/** Each text of the row is a paragraph of its own, so that the fields stand between them. */
export function paragraphOf({ tag }: Place): Tag {
	return { type: 'P', parent: tag };
}

/** Filled in on screen where it stands, told to readers where it is drawn. */
export function drawField(pen: Pen, field: Field, area: Box, { tag }: Place) {
	pen.field(field, area, { type: 'Form', parent: tag });
}

export function buildLabel(text: string, place: Place): Strip[] {
	const { left, right } = place.bounds;
	const lines = place.setter.lines(plain(text), labelStyle, right - left);
	const look = { style: labelStyle, x: left, tag: paragraphOf(place), before: 0 };
	return [...stackLines(lines, look), gap(2)];
}

export function buildBox(height: number, draw: Strip['draw']): Strip {
	// One more point, for the ground of the next strip not to cover the edge.
	return { height: height + 1, before: 0, keep: false, draw };
}
