import type { Document } from '../../documents/document';
import { characters, declaration, element, namespaces } from './xml';

const ink = '#1d1d1f';
const muted = '#55595e';
const accent = '#0b5a52';
const countries = { fr: 'FR', en: 'GB' };

type Look = Readonly<Record<string, string>>;

/** Every look is a named style; the names are those of the office suites. */
export function stylesXml(document: Document): string {
	const { language } = document;
	const base = element(
		'style:default-style',
		{ 'style:family': 'paragraph' },
		element('style:paragraph-properties', {
			'fo:margin-bottom': '0.21cm',
			'fo:line-height': '115%'
		}),
		element('style:text-properties', {
			'fo:font-family': 'Arial',
			'fo:font-size': '10pt',
			'fo:color': ink,
			'fo:language': language,
			'fo:country': countries[language]
		})
	);
	return (
		declaration +
		element(
			'office:document-styles',
			namespaces,
			element('office:styles', {}, base, ...paragraphStyles(), ...characterStyles(), ...lists()),
			element('office:automatic-styles', {}, pageLayout),
			element('office:master-styles', {}, masterPage(document))
		)
	);
}

function paragraphStyles(): string[] {
	return [
		paragraph('Standard', {}),
		paragraph('Title', { size: '25pt', weight: 'bold' }),
		paragraph('Subtitle', { size: '12.5pt', color: muted }),
		heading(1, '17pt', accent, '0.85cm'),
		heading(2, '13pt', ink, '0.65cm'),
		heading(3, '11pt', ink, '0.5cm'),
		heading(4, '10pt', accent, '0.35cm'),
		paragraph('Lead', { size: '11pt' }),
		paragraph('Note', { size: '8.5pt', color: muted }),
		paragraph(
			'Warning',
			{},
			{
				'fo:border-left': `2.2pt solid ${accent}`,
				'fo:padding-left': '0.25cm',
				'fo:background-color': '#eff5f3'
			}
		),
		paragraph(
			'Question',
			{ weight: 'bold' },
			{ 'fo:keep-with-next': 'always', 'fo:margin-top': '0.42cm' }
		),
		paragraph('Requirement', {}, { 'fo:keep-with-next': 'always' }),
		paragraph(
			'Caption',
			{ size: '9pt', weight: 'bold' },
			{ 'fo:keep-with-next': 'always', 'fo:margin-top': '0.28cm' }
		),
		paragraph('Table_20_Contents', { size: '9pt' }, { 'fo:margin-bottom': '0.04cm' }),
		paragraph(
			'Table_20_Heading',
			{ size: '9pt', weight: 'bold' },
			{ 'fo:margin-bottom': '0.04cm' }
		),
		paragraph(
			'Table_20_Figure',
			{ size: '9pt' },
			{ 'fo:text-align': 'end', 'fo:margin-bottom': '0.04cm' }
		),
		paragraph(
			'Table_20_Total',
			{ size: '9pt', weight: 'bold' },
			{ 'fo:text-align': 'end', 'fo:margin-bottom': '0.04cm' }
		),
		paragraph('Break', {}, { 'fo:break-before': 'page' }),
		paragraph('Contents_20_1', {}, { 'fo:margin-bottom': '0.1cm' }),
		paragraph('Contents_20_2', {}, { 'fo:margin-left': '0.5cm', 'fo:margin-bottom': '0.1cm' }),
		paragraph('Contents_20_3', {}, { 'fo:margin-left': '1cm', 'fo:margin-bottom': '0.1cm' })
	];
}

function heading(level: number, size: string, color: string, before: string): string {
	return paragraph(
		`Heading_20_${level}`,
		{ size, color, weight: 'bold' },
		{ 'fo:keep-with-next': 'always', 'fo:margin-top': before },
		{ 'style:default-outline-level': String(level) }
	);
}

function paragraph(name: string, text: Look, block: Look = {}, more: Look = {}): string {
	return element(
		'style:style',
		{
			'style:name': name,
			'style:display-name': name.replaceAll('_20_', ' '),
			'style:family': 'paragraph',
			...(name !== 'Standard' && { 'style:parent-style-name': 'Standard' }),
			...more
		},
		element('style:paragraph-properties', block),
		element('style:text-properties', {
			'fo:font-size': text.size,
			'fo:color': text.color,
			'fo:font-weight': text.weight
		})
	);
}

function characterStyles(): string[] {
	const named = (name: string, look: Look) =>
		element(
			'style:style',
			{
				'style:name': name,
				'style:display-name': name.replaceAll('_20_', ' '),
				'style:family': 'text'
			},
			element('style:text-properties', look)
		);
	return [
		named('Strong_20_Emphasis', { 'fo:font-weight': 'bold' }),
		named('Emphasis', { 'fo:font-style': 'italic' }),
		named('Internet_20_link', { 'fo:color': accent, 'style:text-underline-style': 'solid' })
	];
}

function lists(): string[] {
	const place = element(
		'style:list-level-properties',
		{ 'text:list-level-position-and-space-mode': 'label-alignment' },
		element('style:list-level-label-alignment', {
			'text:label-followed-by': 'listtab',
			'fo:text-indent': '-0.63cm',
			'fo:margin-left': '0.63cm'
		})
	);
	return [
		element(
			'text:list-style',
			{ 'style:name': 'Bullets' },
			element('text:list-level-style-bullet', { 'text:level': 1, 'text:bullet-char': '•' }, place)
		),
		element(
			'text:list-style',
			{ 'style:name': 'Steps' },
			element(
				'text:list-level-style-number',
				{ 'text:level': 1, 'style:num-format': '1', 'style:num-suffix': '.' },
				place
			)
		)
	];
}

const pageLayout = element(
	'style:page-layout',
	{ 'style:name': 'A4' },
	element('style:page-layout-properties', {
		'fo:page-width': '21cm',
		'fo:page-height': '29.7cm',
		'fo:margin-top': '2cm',
		'fo:margin-bottom': '2cm',
		'fo:margin-left': '2cm',
		'fo:margin-right': '2cm'
	}),
	element(
		'style:header-style',
		{},
		element('style:header-footer-properties', { 'fo:margin-bottom': '0.5cm' })
	),
	element(
		'style:footer-style',
		{},
		element('style:header-footer-properties', { 'fo:margin-top': '0.5cm' })
	)
);

function masterPage({ dossier, title, asOf, words }: Document): string {
	const [before = '', between = '', after = ''] = words.page.split(/\{pages?\}/).map(characters);
	const pages = `${before}<text:page-number text:select-page="current"/>${between}<text:page-count/>${after}`;
	return element(
		'style:master-page',
		{ 'style:name': 'Standard', 'style:page-layout-name': 'A4' },
		element('style:header', {}, note(characters(`${dossier} – ${title}`))),
		element('style:footer', {}, note(`${characters(asOf)} – ${pages}`))
	);
}

function note(content: string): string {
	return element('text:p', { 'text:style-name': 'Note' }, content);
}
