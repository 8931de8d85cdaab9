import { parseNumber } from '../../domain/reading';
import { faint } from './reading-colour';
import {
	bookLimits,
	numberText,
	percentText,
	type FoundCell,
	type FoundSheet,
	type Range
} from './reading-found';
import { elementsOf, parseXml, XmlFault, type XmlElement } from './reading-xml';

/** The sheets of `content.xml`: an OpenDocument file keeps what is shown beside what is held. */
export function readOdsSheets(content: string): FoundSheet[] {
	const root = elementsOf(parseXml(content))[0];
	const styles = new Map(childrenOf(root, 'automatic-styles').flatMap(elementsOf).map(named));
	const body = childrenOf(root, 'body').flatMap((one) => childrenOf(one, 'spreadsheet'));
	return body.flatMap((one) => childrenOf(one, 'table')).map((table) => readTable(table, styles));
}

type Styles = ReadonlyMap<string, XmlElement>;

function named(style: XmlElement): [string, XmlElement] {
	return [style.attributes.get('name') ?? '', style];
}

function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
	return element ? elementsOf(element).filter((one) => one.name === name) : [];
}

function readTable(table: XmlElement, styles: Styles): FoundSheet {
	const rows = new Map<number, Map<number, FoundCell>>();
	const merges: Range[] = [];
	const hiddenRows = new Set<number>();
	let at = 0;
	for (const { element, hidden } of within(table, 'table-row')) {
		const times = repeats(element, 'number-rows-repeated');
		const cells = readRow(element, styles);
		const held = cells.filter(({ cell }) => cell !== undefined);
		if (held.length > 0 && at + times > bookLimits.rows) throw new XmlFault('too many rows');
		// Rows without words go on to the end of the sheet.
		for (let row = at; row < Math.min(at + times, bookLimits.rows); row++) {
			if (hidden) hiddenRows.add(row);
			if (held.length > 0)
				rows.set(row, new Map(held.map(({ column, cell }) => [column, cell as FoundCell])));
			for (const { column, across, down } of cells)
				if (across > 1 || down > 1)
					merges.push({
						top: row,
						left: column,
						bottom: row + down - 1,
						right: column + across - 1
					});
		}
		at += times;
	}
	const { attributes } = table;
	return {
		name: attributes.get('name') ?? '',
		hidden: isHidden(styles.get(attributes.get('style-name') ?? '')),
		rows,
		hiddenRows,
		hiddenColumns: hiddenColumnsOf(table),
		merges
	};
}

interface Member {
	readonly element: XmlElement;
	readonly hidden: boolean;
}

/** In heads and groups too; a group that is folded hides what it holds. */
function within(element: XmlElement, name: string, folded = false): Member[] {
	return elementsOf(element).flatMap((one): Member[] => {
		const seen = one.attributes.get('visibility') ?? 'visible';
		if (one.name === name) return [{ element: one, hidden: folded || seen !== 'visible' }];
		const group = /^table-(header-)?(rows|row-group|columns|column-group)$/.test(one.name);
		return group ? within(one, name, folded || one.attributes.get('display') === 'false') : [];
	});
}

function hiddenColumnsOf(table: XmlElement): Set<number> {
	const found = new Set<number>();
	let at = 0;
	for (const { element, hidden } of within(table, 'table-column')) {
		const times = repeats(element, 'number-columns-repeated');
		for (let column = at; hidden && column < Math.min(at + times, bookLimits.columns); column++)
			found.add(column);
		at += times;
	}
	return found;
}

function isHidden(style: XmlElement | undefined): boolean {
	return childrenOf(style, 'table-properties').some(
		(one) => one.attributes.get('display') === 'false'
	);
}

interface Placed {
	readonly column: number;
	readonly cell?: FoundCell;
	readonly across: number;
	readonly down: number;
}

function readRow(row: XmlElement, styles: Styles): Placed[] {
	const placed: Placed[] = [];
	let at = 0;
	for (const element of elementsOf(row)) {
		if (!/^(covered-)?table-cell$/.test(element.name)) continue;
		const times = repeats(element, 'number-columns-repeated');
		const cell = readCell(element, styles);
		const across = repeats(element, 'number-columns-spanned');
		const down = repeats(element, 'number-rows-spanned');
		if (cell && at + times > bookLimits.columns) throw new XmlFault('too many columns');
		const end = cell || across + down > 2 ? Math.min(at + times, bookLimits.columns) : at;
		for (let column = at; column < end; column++) placed.push({ column, cell, across, down });
		at += times;
	}
	return placed;
}

function repeats({ attributes }: XmlElement, name: string): number {
	const times = Number(attributes.get(name) ?? 1);
	if (!Number.isInteger(times) || times < 1 || times > 2 ** 21) throw new XmlFault('no count');
	return times;
}

function readCell(element: XmlElement, styles: Styles): FoundCell | undefined {
	const shown = childrenOf(element, 'p').map(wordsOf).join('\n');
	const formula = element.attributes.get('formula');
	if (formula !== undefined) return { text: shown, formula: formula.replace(/^\w+:/, '') };
	const style = styles.get(element.attributes.get('style-name') ?? '');
	const held = heldBy(element, shown, styles.get(style?.attributes.get('data-style-name') ?? ''));
	if (held.text === '' && !held.shown) return undefined;
	return { ...held, ...(isFaint(style) && { faint: true }) };
}

type Held = Pick<FoundCell, 'text' | 'shown' | 'formula'>;

function heldBy({ attributes }: XmlElement, shown: string, format: XmlElement | undefined): Held {
	const tell = (text: string, same: boolean): Held => ({ text, ...(!same && { shown }) });
	const number = Number(attributes.get('value'));
	switch (attributes.get('value-type')) {
		case 'float':
		case 'currency':
			return tell(numberText(number), sameNumber(number, shown));
		case 'percentage':
			return tell(percentText(number), sameNumber(number * 100, shown.replace('%', '')));
		case 'date':
			return dayHeld(attributes.get('date-value') ?? '', shown);
		case 'boolean': {
			const value = attributes.get('boolean-value') === 'true';
			return tell(String(value), (value ? /^(vrai|true)$/i : /^(faux|false)$/i).test(shown.trim()));
		}
		case 'time':
			return { text: shown };
		default: {
			if (/^(#[A-Z/0!?]+|Err:\d+)$/.test(shown)) return { text: shown, formula: shown };
			const held = attributes.get('string-value') ?? shown;
			return tell(held, held === shown && !isMasked(format));
		}
	}
}

/** Where "1,234" could be read two ways, either will do: both were written by the program. */
function sameNumber(value: number, shown: string): boolean {
	const bare = shown.trim();
	const readings = [
		parseNumber(bare),
		Number(bare.replace(',', '.')),
		Number(bare.replace(/[,.\s]/g, ''))
	];
	return readings.some(
		(one) => one !== undefined && Math.abs(one - value) <= 1e-9 * Math.max(1, Math.abs(value))
	);
}

function dayHeld(held: string, shown: string): Held {
	const day = held.slice(0, 10);
	const [year = '', , date = ''] = day.split('-');
	const seen: readonly string[] = shown.match(/\d+/g) ?? [];
	const whole = seen.some((one) => Number(one) === Number(date));
	const dated = seen.some((one) => one === year || one === year.slice(2));
	return { text: day, ...(!(whole && dated) && { shown }) };
}

/** A format of texts that shows words of its own. */
function isMasked(format: XmlElement | undefined): boolean {
	if (format?.name !== 'text-style') return false;
	const own = childrenOf(format, 'text').some((one) => wordsOf(one).trim() !== '');
	return own || childrenOf(format, 'text-content').length === 0;
}

function wordsOf(element: XmlElement): string {
	return element.children
		.map((one) => {
			if (typeof one === 'string') return one.replace(/\s+/g, ' ');
			if (one.name === 's') return ' '.repeat(Math.min(100, repeats(one, 'c')));
			if (one.name === 'tab') return '\t';
			return one.name === 'line-break' ? '\n' : wordsOf(one);
		})
		.join('');
}

function isFaint(style: XmlElement | undefined): boolean {
	const colour = childrenOf(style, 'text-properties')[0]?.attributes.get('color');
	const ground = childrenOf(style, 'table-cell-properties')[0]?.attributes.get('background-color');
	return colour !== undefined && faint(colour, ground);
}
