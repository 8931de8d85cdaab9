import { jsPDF } from 'jspdf';
import { expect, test } from 'vitest';
import { packFile } from '../../src/lib/formats/pdf/packing';
import { openDesk } from './desk';
import { readObjects } from './lint/objects';
import { buildEnglish } from './sample';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

function drawPlain(): string {
	const pdf = new jsPDF();
	for (let page = 0; page < 400; page++) {
		pdf.text(`Page ${page} (é)`, 10, 10);
		pdf.addPage();
	}
	return pdf.output();
}

test('a packed file holds the same objects, whichever streams they went to, and weighs less', () => {
	const file = drawPlain();
	const packed = packFile(file, 0);
	const [before, after] = [readObjects(bytes(file)), readObjects(bytes(packed))];
	const information = before.trailer.get('Info');
	expect(information).toMatchObject({ id: expect.any(Number) });
	for (const [id, value] of before.byId)
		if (id !== (information as { id: number }).id) expect(after.byId.get(id)).toEqual(value);
	expect(after.trailer.get('Root')).toEqual(before.trailer.get('Root'));
	expect(after.trailer.get('ID')).toEqual(before.trailer.get('ID'));
	expect(packed.length).toBeLessThan(file.length * 0.8);
});

test('an object announced and never written is an error, not a hole in the file', () => {
	const { file, finish } = openDesk();
	file.on('postPutResources', () => void file.reserve());
	expect(() => finish(buildEnglish([]))).toThrow('never written');
});

test('no object has a number before the pages have theirs', () => {
	const { annotations } = openDesk();
	expect(() => annotations.reference().id()).toThrow('before the pages');
});
