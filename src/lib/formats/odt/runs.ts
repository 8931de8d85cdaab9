import type { Inline } from '../../documents/document';
import { publicAddress } from '../public-address';
import { characters, element } from './xml';

export function paragraph(style: string, content: string): string {
	return element('text:p', { 'text:style-name': style }, content);
}

/** Runs of text, with their links and languages. */
export function runs(text: readonly Inline[]): string {
	return text.map(run).join('');
}

function run({ text, strong, emphasis, lang, link }: Inline): string {
	const style = strong ? 'Strong_20_Emphasis' : emphasis ? 'Emphasis' : undefined;
	const styled = span(style, span(lang && `In_${lang}`, characters(text)));
	const href = hrefOf(link);
	if (!href) return styled;
	const attributes = {
		'xlink:type': 'simple',
		'xlink:href': href,
		'text:style-name': 'Internet_20_link'
	};
	return element('text:a', attributes, styled);
}

function span(style: string | undefined, content: string): string {
	return style ? element('text:span', { 'text:style-name': style }, content) : content;
}

function hrefOf(link: string | undefined): string | undefined {
	return link?.startsWith('#') ? link : publicAddress(link);
}
