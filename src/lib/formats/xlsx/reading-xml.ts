/** An element of a file that is not trusted; `name` without its prefix. */
export interface XmlElement {
	readonly name: string;
	/** By local name. */
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: (XmlElement | string)[];
}

export class XmlFault extends Error {}

const most = { elements: 400_000, depth: 100 };

const token =
	/<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>|<\?[^]*?\?>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:\s+[^\s=>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;

/** A tree, or an `XmlFault`: no document type, no entity but the five, nothing unclosed, no end of depth. */
export function parseXml(xml: string): XmlElement {
	const root: XmlElement = { name: '', attributes: new Map(), children: [] };
	const open = [{ tag: '', element: root }];
	const read = new RegExp(token);
	let count = 0;
	while (read.lastIndex < xml.length) {
		const found = read.exec(xml);
		if (!found) throw new XmlFault('not well formed');
		const [, data, closing, opening, attributes = '', selfClosed, text] = found;
		const parent = open.at(-1);
		if (!parent) throw new XmlFault('closed too often');
		if (data !== undefined) parent.element.children.push(data);
		else if (text !== undefined) parent.element.children.push(decode(text));
		else if (closing !== undefined) {
			if (open.pop()?.tag !== closing) throw new XmlFault('closed out of order');
		} else if (opening !== undefined) {
			const element = {
				name: localOf(opening),
				attributes: attributesOf(attributes),
				children: []
			};
			parent.element.children.push(element);
			if (++count > most.elements || open.length > most.depth) throw new XmlFault('too much');
			if (!selfClosed) open.push({ tag: opening, element });
		}
	}
	if (open.length !== 1) throw new XmlFault('not closed');
	return root;
}

export function elementsOf({ children }: XmlElement): XmlElement[] {
	return children.filter((one) => typeof one !== 'string');
}

function localOf(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}

function attributesOf(text: string): Map<string, string> {
	const pairs = text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
	return new Map(
		[...pairs].map(([, name = '', one, two]) => [localOf(name), decode(one ?? two ?? '')])
	);
}

const named: ReadonlyMap<string, string> = new Map([
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
	['apos', "'"]
]);

function decode(text: string): string {
	return text.replace(/&([^;]{0,10};)?/g, (_, reference: string | undefined) => {
		const name = reference?.slice(0, -1) ?? '';
		const code = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name);
		const point = code ? (code[1] ? parseInt(code[1], 16) : Number(code[2])) : -1;
		const one = point >= 0 && point <= 0x10ffff ? String.fromCodePoint(point) : named.get(name);
		if (one === undefined) throw new XmlFault('unknown entity');
		return one;
	});
}
