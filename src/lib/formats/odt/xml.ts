/** An element; attributes that are undefined are left out. The content is XML already. */
export function element(
	name: string,
	attributes: Readonly<Record<string, string | number | undefined>>,
	...content: readonly string[]
): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
		.join('');
	return content.length > 0
		? `<${name}${written}>${content.join('')}</${name}>`
		: `<${name}${written}/>`;
}

export function escapeXml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

/** Runs of spaces kept: the format reads several as one. */
export function characters(text: string): string {
	return escapeXml(text).replace(/ {2,}/g, (run) => ` <text:s text:c="${run.length - 1}"/>`);
}

export const namespaces = {
	'xmlns:office': 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
	'xmlns:style': 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
	'xmlns:text': 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
	'xmlns:table': 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
	'xmlns:fo': 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
	'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
	'xmlns:meta': 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
	'xmlns:xlink': 'http://www.w3.org/1999/xlink',
	'xmlns:loext': 'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0',
	'office:version': '1.3'
};

export const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
