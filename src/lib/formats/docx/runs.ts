import { Bookmark, ExternalHyperlink, InternalHyperlink, TextRun } from 'docx';
import type { ParagraphChild } from 'docx';
import type { Block, Inline } from '../../documents/document';
import { locales } from '../../domain/language';
import { publicAddress } from '../public-address';

export interface Runs {
	/** Runs of text, with their links. */
	write(text: readonly Inline[]): ParagraphChild[];
	/** The heading's words, as a target of links. */
	target(id: string, children: ParagraphChild[]): ParagraphChild;
	anchor(id: string): string | undefined;
}

/** Bookmarks are short and ours: an id can be too long for a word processor. */
export function createRuns(blocks: readonly Block[]): Runs {
	const anchors = new Map(
		blocks.flatMap((block, at) => (block.kind === 'heading' ? [[block.id, `part_${at}`]] : []))
	);
	return { write, target, anchor: (id) => anchors.get(id) };

	function write(text: readonly Inline[]): ParagraphChild[] {
		return text.map((run) => {
			const to = run.link?.startsWith('#') ? anchors.get(run.link.slice(1)) : undefined;
			if (to) return new InternalHyperlink({ anchor: to, children: [toRun(run, true)] });
			const link = publicAddress(run.link);
			return link
				? new ExternalHyperlink({ link, children: [toRun(run, true)] })
				: toRun(run, false);
		});
	}

	function target(id: string, children: ParagraphChild[]): ParagraphChild {
		return new Bookmark({ id: anchors.get(id) ?? id, children });
	}
}

/** One character style at most: a link keeps its own look. */
function toRun({ text, strong, emphasis, lang }: Inline, linked: boolean): TextRun {
	const style = linked ? 'Hyperlink' : strong ? 'Strong' : emphasis ? 'Emphasis' : undefined;
	return new TextRun({
		text,
		...(style && { style }),
		...(lang && { language: { value: locales[lang] } })
	});
}
