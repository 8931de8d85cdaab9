// @vitest-environment jsdom
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { supplierChecklist } from '../../src/lib/documents/supplier-checklist';
import { tenderClauses } from '../../src/lib/documents/tender-clauses';
import type { Document } from '../../src/lib/documents/document';
import type { Answers } from '../../src/lib/domain/question';
import { exporting } from '../../src/lib/messages/fr/export';
import DocumentView from '../../src/lib/ui/document/DocumentView.svelte';
import { groupsOf } from '../../src/lib/ui/document/groups';
import { pdfName } from '../../src/lib/ui/document/pdf-file';
import Preview from '../../src/lib/ui/document/Preview.svelte';
import { dossierOf } from '../domain/purchases';
import { documentWords } from '../formats/document-words';
import { buildTender } from '../formats/sample';
import { wholeEdition } from '../library';

const inline = ['SPAN', 'STRONG', 'EM', 'A', 'BUTTON'];

/** The words on the screen, in order; the contents and the signs of lists are made by each medium. */
function wordsOf(node: Node): string[] {
	const text = (one: Node): string => {
		if (one.nodeType === Node.TEXT_NODE) return one.textContent ?? '';
		if (!(one instanceof Element) || one.classList.contains('contents')) return '';
		const inner = [...one.childNodes].map(text).join('');
		return inline.includes(one.tagName) && one.children.length === 0 && !one.matches('.answer *')
			? inner
			: ` ${inner} `;
	};
	return text(node).split(/\s+/).filter(Boolean);
}

function withoutSigns(words: readonly string[]): string[] {
	return words.filter((word) => word !== '•');
}

function shown(document: Document): string[] {
	const { container } = render(DocumentView, {
		props: { document, groups: groupsOf(document), opens: true }
	});
	return wordsOf(container);
}

function documents(language: 'fr' | 'en', answers: Answers = {}): Document[] {
	const edition = wholeEdition(language);
	const dossier = dossierOf(answers, undefined, language);
	return [
		tenderClauses(edition, dossier),
		tenderClauses(edition, dossier, { notes: false }),
		supplierChecklist(edition, dossier)
	];
}

describe('the preview says what the document says, word for word', () => {
	it.each(['fr', 'en'] as const)('tender, response frame: %s', (language) => {
		for (const document of documents(language))
			expect(shown(document)).toEqual(withoutSigns(documentWords(document)));
	});

	it('a consultation letter', () => {
		const [letter] = documents('fr', { 'purchase/value': 20_000 });
		if (letter) expect(shown(letter)).toEqual(withoutSigns(documentWords(letter)));
	});
});

describe('headings and tables', () => {
	it('levels follow the title of the page, and tables have headers', () => {
		const [document] = documents('fr');
		if (!document) return;
		const { container } = render(DocumentView, {
			props: { document, groups: groupsOf(document), opens: true }
		});
		expect(container.querySelector('h1')).toBeNull();
		expect(container.querySelectorAll('h2')).toHaveLength(1);
		expect(container.querySelectorAll('h3').length).toBe(3);
		for (const table of container.querySelectorAll('table')) {
			expect(table.caption?.textContent).toBeTruthy();
			expect(table.querySelectorAll('thead th[scope=col]').length).toBeGreaterThan(1);
			expect(table.querySelectorAll('tbody th[scope=row]').length).toBe(
				table.querySelectorAll('tbody tr').length
			);
		}
	});
});

describe('one part at a time', () => {
	it('turns the pages, and goes from the contents to an article', async () => {
		const person = userEvent.setup();
		const [document] = documents('fr');
		if (!document) return;
		Element.prototype.scrollIntoView = () => undefined;
		render(Preview, { props: { document, language: 'fr', words: exporting } });
		const region = () => screen.getByRole('region');
		expect(region().textContent).toContain(document.asOf);
		const [next] = screen.getAllByRole('button', { name: exporting.next });
		if (next) await person.click(next);
		expect(region().textContent).not.toContain(document.asOf);
		expect(globalThis.document.activeElement).toBe(region());
		await person.selectOptions(screen.getByLabelText(exporting.group), '0');
		await person.click(screen.getByRole('button', { name: /Dérogations/ }));
		expect(region().querySelector('h3, h4')).toBeTruthy();
		expect(region().textContent).toContain('Dérogations au CCAG');
	});
});

it('the file’s name is taken by every platform', () => {
	const odd = {
		...buildTender(1),
		dossier: 'Écrans « œuvre » & cætera – très, très long intitulé de marché public'
	};
	for (const language of ['fr', 'en'] as const)
		expect(pdfName({ ...odd, language }, new Date('2026-11-24'))).toMatch(
			/^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/
		);
});
