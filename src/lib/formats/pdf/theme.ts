import type { FontName } from './typeface';

/** Points, from the top left corner; A4. */
export const page = {
	width: 595.28,
	height: 841.89,
	left: 68,
	right: 527.28,
	top: 74,
	bottom: 774
};

/** About 90 characters of the body size. */
export const column = page.right - page.left;

export const colours = {
	ink: '#1d1d1f',
	muted: '#55595e',
	accent: '#0b5a52',
	line: '#b9c2bf',
	frame: '#6b7370',
	tint: '#eff5f3',
	paper: '#ffffff'
};

/** Sizes in points; `leading` is the distance between two lines. */
export interface Style {
	readonly size: number;
	readonly leading: number;
	readonly colour: string;
	readonly font?: FontName;
}

export const styles = {
	title: { size: 25, leading: 31, colour: colours.ink, font: 'bold' },
	subtitle: { size: 12.5, leading: 18, colour: colours.muted },
	eyebrow: { size: 9.5, leading: 14, colour: colours.accent, font: 'bold' },
	body: { size: 9.5, leading: 14.2, colour: colours.ink },
	lead: { size: 11, leading: 16.5, colour: colours.ink },
	note: { size: 8.3, leading: 12, colour: colours.muted },
	caption: { size: 8.8, leading: 13, colour: colours.ink, font: 'bold' },
	entry: { size: 9.2, leading: 13.6, colour: colours.ink },
	cell: { size: 8.7, leading: 12.2, colour: colours.ink },
	cellHead: { size: 8.3, leading: 11.6, colour: colours.ink, font: 'bold' },
	label: { size: 9.7, leading: 13.6, colour: colours.ink, font: 'bold' },
	requirement: { size: 9, leading: 13, colour: colours.ink },
	field: { size: 7.8, leading: 11, colour: colours.muted, font: 'bold' },
	meta: { size: 7.8, leading: 11, colour: colours.muted },
	running: { size: 7.8, leading: 11, colour: colours.muted }
} satisfies Record<string, Style>;

/** By level of heading, from 1 to 4, with the space above and what must follow on the page. */
export const headings: readonly [HeadingStyle, HeadingStyle, HeadingStyle, HeadingStyle] = [
	{ size: 18, leading: 23, colour: colours.accent, font: 'bold', before: 34, company: 96 },
	{ size: 13, leading: 17.5, colour: colours.ink, font: 'bold', before: 25, company: 54 },
	{ size: 10.8, leading: 15, colour: colours.ink, font: 'bold', before: 19, company: 30 },
	{ size: 9.8, leading: 14.4, colour: colours.accent, font: 'bold', before: 14, company: 30 }
];

export interface HeadingStyle extends Style {
	readonly before: number;
	readonly company: number;
}
