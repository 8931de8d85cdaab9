import { jsPDF } from 'jspdf';
import type { Document } from '../../documents/document';
import { locales } from '../../domain/language';
import { tidy } from './characters';
import type { PdfFile } from './file';
import { binary, encodeText } from './strings';

interface About {
	readonly created: Date;
	readonly author?: string;
	/** Says nothing of the tool either. */
	readonly anonymous?: boolean;
}

interface Description {
	readonly title: string;
	readonly subject: string;
	readonly author: string;
	readonly language: string;
	readonly created: Date;
	readonly tool: string;
	readonly producer: string;
}

const ownTool = 'Guide d’achats numériques responsables';
const ownProducer = `jsPDF ${(jsPDF as unknown as { readonly version: string }).version}`;
const unfit = /[\p{Cs}\ufffe\uffff]/gu;

/** Same document and same date, same file, in every time zone. */
export function describeFile(file: PdfFile, document: Document, about: About) {
	const clean = (text: string) => tidy(text).replace(unfit, '\ufffd');
	const description: Description = {
		title: clean(document.title),
		subject: clean(document.dossier),
		author: clean(about.author ?? ''),
		language: locales[document.language],
		created: about.created,
		tool: about.anonymous ? '' : ownTool,
		producer: about.anonymous ? '' : ownProducer
	};
	const date = stamp(about.created);
	// jsPDF's types ask for a date, which it would write in the local time zone.
	file.pdf.setCreationDate(date as unknown as Date);
	file.pdf.setFileId(fingerprint(JSON.stringify([document, about.created, about.author])));
	let metadata = 0;
	file.on('postPutResources', () => {
		const information = file.reserve();
		file.write(information, informationOf(description, date));
		file.describe(information);
		metadata = file.reserve();
		file.plainStream(metadata, '/Type/Metadata/Subtype/XML', packetOf(description));
	});
	file.on('putCatalog', () => {
		file.line(`/Metadata ${metadata} 0 R /Lang (${description.language})`);
		file.line('/ViewerPreferences <</DisplayDocTitle true>>');
	});
}

function stamp(created: Date): string {
	return `D:${created.toISOString().replace(/[-:T]/g, '').slice(0, 14)}+00'00'`;
}

function informationOf(
	{ title, subject, author, tool, producer }: Description,
	date: string
): string {
	const texts = { Title: title, Subject: subject, Author: author, Creator: tool };
	const entries = Object.entries({ ...texts, Producer: producer })
		.filter(([, text]) => text)
		.map(([name, text]) => `/${name} ${encodeText(text)}`);
	return `${entries.join('')}/CreationDate (${date})`;
}

/** PDF/UA names itself here, and readers of metadata look for the title. */
function packetOf(description: Description): string {
	const { title, subject, author, language, created, tool, producer } = description;
	const inAlt = (text: string) =>
		`<rdf:Alt><rdf:li xml:lang="x-default">${escape(text)}</rdf:li></rdf:Alt>`;
	const packet = [
		'<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
		'<x:xmpmeta xmlns:x="adobe:ns:meta/">',
		'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
		'<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
		'<pdfuaid:part>1</pdfuaid:part>',
		`<dc:title>${inAlt(title)}</dc:title>`,
		`<dc:description>${inAlt(subject)}</dc:description>`,
		author && `<dc:creator><rdf:Seq><rdf:li>${escape(author)}</rdf:li></rdf:Seq></dc:creator>`,
		`<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>`,
		`<xmp:CreateDate>${created.toISOString().slice(0, 19)}Z</xmp:CreateDate>`,
		tool && `<xmp:CreatorTool>${tool}</xmp:CreatorTool>`,
		producer && `<pdf:Producer>${producer}</pdf:Producer>`,
		'</rdf:Description></rdf:RDF></x:xmpmeta>',
		'<?xpacket end="r"?>'
	];
	return binary(new TextEncoder().encode(packet.filter(Boolean).join('\n')));
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** 128 bits in hexadecimal; told apart, not secret. */
function fingerprint(text: string): string {
	return [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((seed) => hash(text, seed)).join('');
}

function hash(text: string, seed: number): string {
	let sum = seed;
	for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
	return (sum >>> 0).toString(16).padStart(8, '0');
}
