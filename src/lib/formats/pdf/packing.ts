import { zlibSync } from 'fflate';
import { binary } from './strings';

/** As many to a stream: readers unpack one whole to find one object. */
const most = 300;

interface Written {
	readonly id: number;
	/** Between `obj` and `endobj`. */
	readonly body: string;
}

/** Where an object is: at an offset in the file, or at a rank in a stream of objects. */
type Entry = readonly [kind: 0 | 1 | 2, place: number, rank: number];

/**
 * The same file with its small objects in compressed streams, which jsPDF cannot write; one character a byte.
 * `information` is the object that describes the document, in place of jsPDF's own.
 */
export function packFile(file: string, information: number): string {
	const { objects, header, root, id, own } = readFile(file);
	const kept = objects.filter((one) => one.id !== own);
	const size = objects.length + 1;
	const entries: Entry[] = Array.from({ length: size }, (_, at) => [0, 0, at === 0 ? 65535 : 0]);
	let text = header;
	const put = ({ id, body }: Written) => {
		entries[id] = [1, text.length, 0];
		text += `${id} 0 obj\n${body}\nendobj\n`;
	};
	kept.filter(isStream).forEach(put);
	const loose = kept.filter((one) => !isStream(one));
	for (let at = 0; at < loose.length; at += most) {
		const group = loose.slice(at, at + most);
		group.forEach((one, rank) => (entries[one.id] = [2, entries.length, rank]));
		put({ id: entries.length, body: streamOfObjects(group) });
	}
	const start = text.length;
	entries.push([1, start, 0]);
	const about = information ? `/Info ${information} 0 R` : '';
	const trailer = `/Type/XRef/W[1 4 2]/Size ${entries.length}/Root ${root}${about}/ID${id}`;
	const table = stream(trailer, entries.map(encodeEntry).join(''));
	return `${text}${entries.length - 1} 0 obj\n${table}\nendobj\nstartxref\n${start}\n%%EOF\n`;
}

function readFile(file: string) {
	const start = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(file)?.[1]);
	const end = file.slice(start);
	const offsets = [...end.matchAll(/^(\d{10}) \d{5} n $/gm)].map(([, offset]) => Number(offset));
	const sorted = [...offsets, start].sort((a, b) => a - b);
	const nexts = new Map(sorted.map((offset, at) => [offset, sorted[at + 1] ?? start]));
	const objects = offsets.map((offset, at): Written => {
		const head = `${at + 1} 0 obj\n`;
		if (!file.startsWith(head, offset)) throw new Error(`Object ${at + 1} was never written`);
		const body = file.slice(offset + head.length, nexts.get(offset)).replace(/\nendobj\s*$/, '');
		return { id: at + 1, body };
	});
	return {
		objects,
		header: file.slice(0, sorted[0]),
		root: /\/Root (\d+ 0 R)/.exec(end)?.[1] ?? '',
		id: /\/ID (\[[^\]]*\])/.exec(end)?.[1] ?? '',
		own: Number(/\/Info (\d+) 0 R/.exec(end)?.[1])
	};
}

function isStream({ body }: Written): boolean {
	return body.endsWith('\nendstream');
}

function streamOfObjects(group: readonly Written[]): string {
	let offset = 0;
	const pairs = group.map(({ id, body }) => {
		const pair = `${id} ${offset}`;
		offset += body.length + 1;
		return pair;
	});
	const index = `${pairs.join(' ')} `;
	const entries = `/Type/ObjStm/N ${group.length}/First ${index.length}`;
	return stream(entries, index + group.map(({ body }) => body).join('\n'));
}

function stream(entries: string, data: string): string {
	const bytes = Uint8Array.from(data, (one) => one.charCodeAt(0));
	const packed = binary(zlibSync(bytes, { level: 9 }));
	return `<<${entries}/Filter/FlateDecode/Length ${packed.length}>>\nstream\n${packed}\nendstream`;
}

function encodeEntry([kind, place, rank]: Entry): string {
	const bytes = [kind, place >>> 24, place >>> 16, place >>> 8, place, rank >>> 8, rank];
	return bytes.map((byte) => String.fromCharCode(byte & 0xff)).join('');
}
