import type { LintedFile, Rule } from './file';
import { dictOf, idOf, resolve, textOf } from './file';
import { Stream } from './objects';

const says = (holds: boolean, problem: string): string[] => (holds ? [] : [problem]);

const marked: Rule = ({ objects, catalog }) =>
	says(dictOf(objects, catalog.get('MarkInfo')).get('Marked') === true, 'not marked as tagged');

const language: Rule = ({ catalog }) =>
	says(/^[a-z]{2}-[A-Z]{2}$/.test(textOf(catalog.get('Lang'))), 'no language');

const titleShown: Rule = ({ objects, catalog }) =>
	says(
		dictOf(objects, catalog.get('ViewerPreferences')).get('DisplayDocTitle') === true,
		'the title is not shown'
	);

const metadata: Rule = (file) => {
	const packet = packetOf(file);
	if (!packet) return ['no metadata'];
	const { objects } = file;
	const title = /<dc:title>.*?<rdf:li[^>]*>([^<]*)<\/rdf:li>/s.exec(packet)?.[1] ?? '';
	const plain = title.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
	const information = dictOf(objects, objects.trailer.get('Info'));
	return [
		...says(/<pdfuaid:part>1<\/pdfuaid:part>/.test(packet), 'the metadata do not name PDF/UA'),
		...says(plain.trim() !== '', 'the metadata have no title'),
		...says(plain === textOf(information.get('Title')), 'two titles that differ')
	];
};

function packetOf({ objects, catalog }: LintedFile): string | undefined {
	const stream = resolve(objects, catalog.get('Metadata'));
	if (!(stream instanceof Stream) || stream.dict.has('Filter')) return undefined;
	return Buffer.from(stream.data, 'latin1').toString('utf8');
}

const rooted: Rule = ({ objects, catalog, elements }) => {
	const root = dictOf(objects, catalog.get('StructTreeRoot'));
	return [
		...says(root.get('Type') === '/StructTreeRoot', 'no structure'),
		...says(elements[0]?.type === 'Document', 'the structure does not start with Document'),
		...says(
			elements[0] === undefined ||
				idOf(elements[0].dict.get('P')) === idOf(catalog.get('StructTreeRoot')),
			'the first element does not lead back to the root'
		)
	];
};

/** Bookmarks lead to pages of the file. */
const bookmarks: Rule = ({ objects, catalog, pages }) => {
	const problems: string[] = [];
	const visit = (id: number) => {
		const item = dictOf(objects, objects.byId.get(id));
		const target = item.get('Dest');
		const page = Array.isArray(target) ? idOf(target[0]) : 0;
		if (!pages.some((one) => one.id === page) || !textOf(item.get('Title')))
			problems.push(`bookmark ${id} has no title or leads nowhere`);
		for (const key of ['First', 'Next']) if (item.has(key)) visit(idOf(item.get(key)));
	};
	const first = dictOf(objects, catalog.get('Outlines')).get('First');
	if (first) visit(idOf(first));
	return problems;
};

export const documentRules = { marked, language, titleShown, metadata, rooted, bookmarks };
