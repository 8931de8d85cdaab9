import type { Field } from './form-field';
import { isTick } from './form-field';
import type { Box } from './structure';
import { colours } from './theme';

const text = 'Form';
export const fontResource = text;
export const textSize = 9;

export const defaultAppearance = `/DA(/${text} ${textSize} Tf ${paint(colours.ink)} rg)`;

/** Whoever draws the field anew, once it is filled, takes its ground and edge from here. */
export function characteristics({ kind }: Pick<Field, 'kind'>): string {
	return (
		`/MK<</BC[${paint(colours.frame)}]/BG[${paint(colours.paper)}]${isTick(kind) ? '/CA(4)' : ''}>>` +
		`/BS<</Type/Border/W 1/S/S>>`
	);
}

/** The box to write in, by hand too. */
export function drawEmpty({ kind }: Pick<Field, 'kind'>, box: Box): string {
	return isTick(kind) ? drawFrame(kind, box) : `${drawFrame(kind, box)}\n/Tx BMC\nEMC`;
}

/** Drawn, since no font that viewers carry of their own may be used. */
export function drawTicked({ kind }: Pick<Field, 'kind'>, box: Box): string {
	const [x, y] = [box.width / 10, box.height / 10].map(
		(unit) => (part: number) => round(part * unit)
	) as [(part: number) => string, (part: number) => string];
	const path = `${x(2.2)} ${y(5)} m ${x(4.2)} ${y(2.8)} l ${x(7.9)} ${y(7.4)} l S`;
	return `${drawFrame(kind, box)}\nq ${paint(colours.ink)} RG 1.5 w 1 J 1 j ${path} Q`;
}

function drawFrame(kind: Field['kind'], { width, height }: Box): string {
	const line = edge(kind);
	const [w, h] = [width - line, height - line].map(round);
	return (
		`q ${paint(colours.paper)} rg ${paint(colours.frame)} RG ${line} w ` +
		`${line / 2} ${line / 2} ${w} ${h} re B Q`
	);
}

function edge(kind: Field['kind']): number {
	return isTick(kind) ? 1 : 0.7;
}

function paint(colour: string): string {
	return [1, 3, 5].map((at) => round(parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ');
}

function round(value: number): string {
	return String(Math.round(value * 1000) / 1000);
}
