import type { Element, Rule } from './file';
import { dictOf, idOf, textOf } from './file';

const parents: Rule = ({ elements }) =>
	elements.flatMap(({ id, type, dict, parent }) =>
		!parent || idOf(dict.get('P')) === parent.id ? [] : [`${type} ${id}: wrong parent`]
	);

const blocks = 'P H1 H2 H3 H4 H5 H6 L Table TOC Sect Figure Form Link Span Reference'.split(' ');
const inline = 'Span Link Reference Form Figure'.split(' ');

/** What each element may hold; nothing in it is text only. */
const inside: Readonly<Record<string, readonly string[]>> = {
	Document: blocks,
	Sect: blocks,
	P: inline,
	Span: inline,
	...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`H${level}`, inline])),
	L: ['Caption', 'L', 'LI'],
	LI: ['Lbl', 'LBody'],
	Lbl: inline,
	LBody: blocks,
	TOC: ['Caption', 'TOC', 'TOCI'],
	TOCI: ['Reference', 'TOC', 'P', 'Lbl'],
	Reference: inline,
	Table: ['Caption', 'TR', 'THead', 'TBody', 'TFoot'],
	THead: ['TR'],
	TBody: ['TR'],
	TFoot: ['TR'],
	TR: ['TH', 'TD'],
	TH: blocks,
	TD: blocks,
	Caption: inline,
	Link: ['Span'],
	Form: ['Lbl', 'P', 'Span'],
	Figure: ['Caption', 'P', 'Span']
};

/** These hold elements and no text of their own. */
const frames = new Set('Document Sect L LI TOC TOCI Table THead TBody TFoot TR'.split(' '));

const nesting: Rule = ({ elements }) =>
	elements.flatMap(({ id, type, kids, marks }) => {
		const allowed = inside[type];
		if (!allowed) return [`${type} ${id}: not a type of element`];
		return [
			...kids
				.filter((kid) => !allowed.includes(kid.type))
				.map((kid) => `${type} ${id} holds ${kid.type}`),
			...(frames.has(type) && marks.length > 0 ? [`${type} ${id} holds text`] : [])
		];
	});

const mustStand: Readonly<Record<string, readonly string[]>> = {
	LI: ['L'],
	Lbl: ['LI', 'TOCI', 'Form'],
	LBody: ['LI'],
	TOCI: ['TOC'],
	THead: ['Table'],
	TBody: ['Table'],
	TFoot: ['Table'],
	TR: ['Table', 'THead', 'TBody', 'TFoot'],
	TH: ['TR'],
	TD: ['TR'],
	Caption: ['Table', 'Figure', 'L', 'TOC']
};

const places: Rule = ({ elements }) =>
	elements.flatMap(({ id, type, parent }) => {
		const allowed = mustStand[type];
		return !allowed || allowed.includes(parent?.type ?? '')
			? []
			: [`${type} ${id} stands in ${parent?.type}`];
	});

const headings: Rule = ({ elements }) => {
	const levels = elements.flatMap(({ type }) => (/^H[1-6]$/.test(type) ? [Number(type[1])] : []));
	const skips = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
	return [
		...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one heading of level 1']),
		...skips.map((level) => `a level of heading is skipped before H${level}`)
	];
};

/** No heading, paragraph or item is empty; a cell may be. */
const words: Rule = ({ elements }) =>
	elements.flatMap((element) =>
		/^(H\d|P|Span|Lbl|LBody|LI|L|TOC|TOCI|Caption|Link|Reference|Sect)$/.test(element.type) &&
		!holdsContent(element)
			? [`${element.type} ${element.id} is empty`]
			: []
	);

function holdsContent({ marks, annotations, kids }: Element): boolean {
	return marks.length > 0 || annotations.length > 0 || kids.some(holdsContent);
}

const lists: Rule = ({ objects, elements }) =>
	elements.flatMap(({ id, type, kids, dict }) => {
		if (type === 'L') {
			const numbering = dictOf(objects, dict.get('A')).get('ListNumbering');
			return numbering ? [] : [`L ${id}: how it is numbered is not said`];
		}
		const parts = kids.map((kid) => kid.type).join(' ');
		return type !== 'LI' || parts === 'Lbl LBody' ? [] : [`LI ${id} is not a label and a body`];
	});

const figures: Rule = ({ elements }) =>
	elements.flatMap(({ id, type, dict }) =>
		type !== 'Figure' || textOf(dict.get('Alt')).trim() ? [] : [`Figure ${id} has no words`]
	);

const languages: Rule = ({ elements }) =>
	elements.flatMap(({ id, type, dict }) =>
		!dict.has('Lang') || /^[a-z]{2}-[A-Z]{2}$/.test(textOf(dict.get('Lang')))
			? []
			: [`${type} ${id}: not a language`]
	);

export const treeRules = {
	parents,
	nesting,
	places,
	headings,
	words,
	lists,
	figures,
	languages
};
