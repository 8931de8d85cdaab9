import { strToU8, zipSync } from 'fflate';
import type { Document } from '../../documents/document';
import { locales } from '../../domain/language';
import { safeDocument } from '../xml-safe';
import { contentXml } from './content';
import { stylesXml } from './styles';
import { declaration, element, escapeXml, namespaces } from './xml';

export interface OdtOptions {
	readonly created: Date;
	/** Left out when absent. */
	readonly author?: string;
	/** To paste in another file: neither cover, contents nor header. */
	readonly paste?: boolean;
}

const type = 'application/vnd.oasis.opendocument.text';

/** An OpenDocument text with named styles. */
export function renderOdt(
	given: Document,
	{ created, author, paste = false }: OdtOptions
): Uint8Array {
	const document = safeDocument(given);
	const parts = {
		'META-INF/manifest.xml': manifest,
		'content.xml': contentXml(document, paste),
		'styles.xml': stylesXml(document),
		'meta.xml': metaXml(document, created, author)
	};
	const packed = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
	return zipSync(
		// First and not compressed: programs tell the type of the file by it.
		{ mimetype: [strToU8(type), { level: 0 }], ...Object.fromEntries(packed) },
		{ mtime: created }
	);
}

const manifest =
	declaration +
	element(
		'manifest:manifest',
		{
			'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0',
			'manifest:version': '1.3'
		},
		...[
			['/', type],
			['content.xml', 'text/xml'],
			['styles.xml', 'text/xml'],
			['meta.xml', 'text/xml']
		].map(([path, media]) =>
			element('manifest:file-entry', {
				'manifest:full-path': path,
				'manifest:media-type': media
			})
		)
	);

function metaXml({ title, language }: Document, created: Date, author?: string): string {
	return (
		declaration +
		element(
			'office:document-meta',
			namespaces,
			element(
				'office:meta',
				{},
				element('dc:title', {}, escapeXml(title)),
				element('dc:language', {}, locales[language]),
				element('meta:creation-date', {}, created.toISOString().slice(0, 19)),
				...(author ? [element('meta:initial-creator', {}, escapeXml(author))] : [])
			)
		)
	);
}
