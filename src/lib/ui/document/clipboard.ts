import { headingTitle } from '../../documents/document';
import type { Block, Inline, Table } from '../../documents/document';

/** Puts the blocks on the clipboard, with headings, lists and tables for word processors; false when refused. */
export async function copyBlocks(blocks: readonly Block[]): Promise<boolean> {
	try {
		await navigator.clipboard.write([
			new ClipboardItem({
				'text/html': new Blob([htmlOf(blocks)], { type: 'text/html' }),
				'text/plain': new Blob([textOf(blocks)], { type: 'text/plain' })
			})
		]);
		return true;
	} catch {
		return false;
	}
}

export function htmlOf(blocks: readonly Block[]): string {
	return blocks.map(blockHtml).join('\n');
}

export function textOf(blocks: readonly Block[]): string {
	return blocks.map(blockText).filter(Boolean).join('\n\n');
}

function blockHtml(block: Block): string {
	switch (block.kind) {
		case 'heading':
			return `<h${block.level}>${escape(headingTitle(block))}</h${block.level}>`;
		case 'paragraph':
			return `<p>${runsHtml(block.text)}</p>`;
		case 'list': {
			const tag = block.ordered ? 'ol' : 'ul';
			return `<${tag}>${block.items.map((item) => `<li>${runsHtml(item)}</li>`).join('')}</${tag}>`;
		}
		case 'table':
			return tableHtml(block);
		case 'answer':
			return `<p>${escape(answerLines(block).join('\n')).replaceAll('\n', '<br>')}</p>`;
		default:
			return '';
	}
}

function tableHtml({ caption, columns, rows, rowHeaders, total }: Table): string {
	const head = columns.map(({ title }) => `<th scope="col">${escape(title)}</th>`).join('');
	const body = [...rows, ...(total ? [total] : [])].map((row) => {
		const cells = row.map((cell, i) =>
			i === 0 && rowHeaders
				? `<th scope="row">${runsHtml(cell)}</th>`
				: `<td>${runsHtml(cell)}</td>`
		);
		return `<tr>${cells.join('')}</tr>`;
	});
	return `<table><caption>${escape(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function runsHtml(runs: readonly Inline[]): string {
	return runs
		.map(({ text, strong, emphasis, link }) => {
			const safe = escape(text);
			const look = strong ? `<strong>${safe}</strong>` : emphasis ? `<em>${safe}</em>` : safe;
			return link?.startsWith('https://') ? `<a href="${escape(link)}">${look}</a>` : look;
		})
		.join('');
}

function blockText(block: Block): string {
	switch (block.kind) {
		case 'heading':
			return headingTitle(block);
		case 'paragraph':
			return plainText(block.text);
		case 'list':
			return block.items
				.map((item, i) => `${block.ordered ? `${i + 1}.` : '–'} ${plainText(item)}`)
				.join('\n');
		case 'table':
			return [block.caption, ...rowsOf(block)].join('\n');
		case 'answer':
			return answerLines(block).join('\n');
		default:
			return '';
	}
}

function rowsOf({ columns, rows, total }: Table): string[] {
	const cells = [...rows, ...(total ? [total] : [])].map((row) => row.map(plainText));
	return [columns.map((column) => column.title), ...cells].map((row) => row.join('\t'));
}

function answerLines(row: Extract<Block, { kind: 'answer' }>): string[] {
	const title = [row.number, row.label].filter(Boolean).join('. ');
	const kind = [row.requiredText, row.perText].filter(Boolean).join(', ');
	return [title, kind, row.requirement, row.proof].filter(Boolean);
}

function plainText(runs: readonly Inline[]): string {
	return runs.map((run) => run.text).join('');
}

function escape(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
