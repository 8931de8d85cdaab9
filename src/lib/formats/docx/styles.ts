import { AlignmentType, BorderStyle, LevelFormat, LevelSuffix } from 'docx';
import type { ILevelsOptions, IPropertiesOptions } from 'docx';

const ink = '1D1D1F';
const accent = '0B5A52';
const tint = 'EFF5F3';

/** Twentieths of a point. */
const points = (n: number) => Math.round(n * 20);

const tight = { spacing: { before: 20, after: 20, line: 240 } };

/** Every look is a named style, so that a house template can replace it. */
export const styles: NonNullable<IPropertiesOptions['styles']> = {
	default: {
		document: {
			run: { font: 'Arial', size: 20 },
			paragraph: { spacing: { after: points(6), line: 276 } }
		},
		title: heading(25, ink, 0, 4),
		heading1: outlined(0, heading(17, accent, 24, 6)),
		heading2: outlined(1, heading(13, ink, 18, 4)),
		heading3: outlined(2, heading(11, ink, 14, 4)),
		heading4: outlined(3, heading(10, accent, 10, 2)),
		caption: {
			run: { bold: true, italics: false, size: 18, color: ink },
			paragraph: { keepNext: true, spacing: { before: points(8), after: points(4) } }
		},
		hyperlink: { run: { color: accent, underline: { type: 'single' } } }
	},
	characterStyles: [
		{ id: 'Strong', name: 'Strong', quickFormat: true, run: { bold: true } },
		{ id: 'Emphasis', name: 'Emphasis', quickFormat: true, run: { italics: true } }
	],
	paragraphStyles: [
		named('Subtitle', 'Subtitle', { run: { size: 25, color: '55595E' } }),
		named('Lead', 'Lead', { run: { size: 22 } }),
		named('Note', 'Note', { run: { size: 17, color: '55595E' } }),
		named('Warning', 'Warning', {
			paragraph: {
				border: { left: { style: BorderStyle.SINGLE, size: 18, color: accent, space: 8 } },
				shading: { fill: tint, type: 'clear', color: 'auto' }
			}
		}),
		named('Question', 'Question', {
			run: { bold: true },
			paragraph: { keepNext: true, spacing: { before: points(12), after: points(3) } }
		}),
		named('Requirement', 'Requirement', {}),
		named('TableText', 'Table Text', { run: { size: 18 }, paragraph: tight }),
		named('TableHeading', 'Table Heading', { run: { size: 18, bold: true }, paragraph: tight }),
		named('TableFigure', 'Table Figure', {
			run: { size: 18 },
			paragraph: { ...tight, alignment: AlignmentType.RIGHT }
		}),
		named('TableTotal', 'Table Total', {
			run: { size: 18, bold: true },
			paragraph: { ...tight, alignment: AlignmentType.RIGHT }
		}),
		named('ListBullet', 'List Bullet', {}),
		named('ListNumber', 'List Number', {})
	]
};

/** `headings` counts from the number of the first one. */
export function numberings(start: number): NonNullable<IPropertiesOptions['numbering']> {
	const count = (level: number): ILevelsOptions => ({
		level,
		format: LevelFormat.DECIMAL,
		text: Array.from({ length: level + 1 }, (_, i) => `%${i + 1}`).join('.'),
		start: level === 0 ? start : 1,
		suffix: LevelSuffix.SPACE
	});
	const item = (format: ILevelsOptions['format'], text: string): ILevelsOptions => ({
		level: 0,
		format,
		text,
		style: { paragraph: { indent: { left: points(18), hanging: points(18) } } }
	});
	return {
		config: [
			{ reference: 'headings', levels: [0, 1, 2, 3].map(count) },
			{ reference: 'bullets', levels: [item(LevelFormat.BULLET, '•')] },
			{ reference: 'steps', levels: [item(LevelFormat.DECIMAL, '%1.')] }
		]
	};
}

function heading(size: number, color: string, before: number, after: number) {
	return {
		run: { size: size * 2, bold: true, color },
		paragraph: {
			keepNext: true,
			spacing: { before: points(before), after: points(after), line: 264 }
		}
	};
}

/** Without it LibreOffice takes a heading for a paragraph that looks like one. */
function outlined(outlineLevel: number, look: { readonly paragraph?: object } = {}) {
	return { ...look, paragraph: { ...look.paragraph, outlineLevel } };
}

/** Headings and nothing of their looks, for what is to be pasted. */
export const bareHeadings = {
	heading1: outlined(0),
	heading2: outlined(1),
	heading3: outlined(2),
	heading4: outlined(3)
};

function named(id: string, name: string, look: object) {
	return { id, name, basedOn: 'Normal', quickFormat: true, ...look };
}
