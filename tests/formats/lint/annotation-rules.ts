import type { Element, LintedFile, Rule } from './file';
import { dictOf, idOf, listOf, textOf } from './file';
import type { Dict } from './objects';
import { Reference } from './objects';
import { parentTree } from './page-rules';

interface Annotation {
	readonly id: number;
	readonly dict: Dict;
	readonly page: number;
	readonly subtype: string;
	readonly element: Element | undefined;
}

const hiddenFlag = 2;

/** Those that a reader meets. */
function annotationsOf({ objects, pages, elements }: LintedFile): Annotation[] {
	return pages.flatMap((page) =>
		listOf(objects, page.dict.get('Annots')).flatMap((value) => {
			const [id, dict] = [idOf(value), dictOf(objects, value)];
			const element = elements.find((one) => one.annotations.includes(id));
			const hidden = (Number(dict.get('F') ?? 0) & hiddenFlag) !== 0;
			const subtype = String(dict.get('Subtype')).slice(1);
			return hidden ? [] : [{ id, dict, page: page.id, subtype, element }];
		})
	);
}

const separate: Rule = ({ objects, pages }) =>
	pages.flatMap(({ dict, number }) =>
		listOf(objects, dict.get('Annots')).every((value) => value instanceof Reference)
			? []
			: [`page ${number}: an annotation inside the page`]
	);

const tagged: Rule = (file) => {
	const wanted: Record<string, string> = { Link: 'Link', Widget: 'Form' };
	return annotationsOf(file).flatMap(({ id, subtype, element }) =>
		element && element.type === wanted[subtype]
			? []
			: [`${subtype} ${id} stands under ${element?.type ?? 'nothing'}`]
	);
};

const ways: Rule = (file) => {
	const tree = parentTree(file);
	return annotationsOf(file).flatMap(({ id, dict, page, element }) => {
		const key = dict.get('StructParent');
		const back = typeof key === 'number' ? idOf(tree.get(key)) : 0;
		return [
			...(element && back === element.id ? [] : [`annotation ${id} does not lead to its element`]),
			...(idOf(dict.get('P')) === page ? [] : [`annotation ${id} does not name its page`])
		];
	});
};

/** An element of a link or field without its annotation leads nowhere. */
const anchored: Rule = ({ elements }) =>
	elements.flatMap(({ id, type, annotations }) =>
		(type === 'Link' || type === 'Form') && annotations.length === 0
			? [`${type} ${id} has no annotation`]
			: []
	);

const linksSpeak: Rule = (file) =>
	annotationsOf(file).flatMap(({ id, subtype, dict }) =>
		subtype !== 'Link' || textOf(dict.get('Contents')).trim() ? [] : [`Link ${id} has no words`]
	);

/** Fields and the groups above them. */
const fieldsSpeak: Rule = (file) =>
	annotationsOf(file).flatMap(({ id, subtype, dict }) => {
		if (subtype !== 'Widget') return [];
		const group = dict.has('Parent') ? [dictOf(file.objects, dict.get('Parent'))] : [];
		return [dict, ...group].every((one) => textOf(one.get('TU')).trim())
			? []
			: [`Widget ${id} or its group has no words`];
	});

export const annotationRules = { separate, tagged, ways, anchored, linksSpeak, fieldsSpeak };
