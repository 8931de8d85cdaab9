import { unzipSync, strFromU8 } from 'fflate';
import { JSDOM } from 'jsdom';

const { DOMParser } = new JSDOM('').window;

/** A part of a Word or OpenDocument file, parsed as the XML that it must be. */
export function partOf(bytes: Uint8Array, name: string): Document {
	const part = unzipSync(bytes, { filter: (file) => file.name === name })[name];
	if (!part) throw new Error(`no ${name} in the file`);
	const xml = new DOMParser().parseFromString(strFromU8(part), 'application/xml');
	const fault = xml.querySelector('parsererror');
	if (fault) throw new Error(`${name}: ${fault.textContent}`);
	return xml;
}

export function elements(node: Document | Element, name: string): Element[] {
	return [...node.getElementsByTagName(name)];
}

/** The words of the text, each once per place, in order. */
export function wordsOf(nodes: readonly Element[]): string[] {
	return nodes
		.map((node) => node.textContent ?? '')
		.join(' ')
		.split(/\s+/)
		.filter(Boolean);
}
