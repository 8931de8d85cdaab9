import type { Dossier } from '../domain/dossier';
import type { DocumentMessages } from '../messages/fr/documents';
import { fill } from '../messages/format';
import { plain, type Block } from './document';

/** What the check found and which stops were passed, with the reasons given. */
export function printWarnings({ warnings: words }: DocumentMessages, dossier: Dossier): Block[] {
	const found = dossier.findings.flatMap(({ pitfall, where, accepted }) => {
		const passages = where.flatMap((place) => place.words ?? []);
		const lines = [
			fill(words.line, { title: pitfall.title, text: pitfall.text }),
			...passages.map((passage) => fill(words.words, { words: passage })),
			fill(words.remedy, { remedy: pitfall.remedy }),
			...(accepted ? [fill(words.accepted, { reason: accepted })] : [])
		];
		return warning(lines.join(' '));
	});
	const all = [...found, ...passedStops(words, dossier)];
	return all.length > 0 ? [title(words.title), ...all] : [];
}

function passedStops(words: DocumentMessages['warnings'], dossier: Dossier): Block[] {
	return dossier.selection.outcomes.flatMap(({ outcome }) => {
		const reason = dossier.saved.edits.continued[outcome.id];
		return reason ? [warning(fill(words.continued, { outcome: outcome.title, reason }))] : [];
	});
}

function title(text: string): Block {
	return { kind: 'paragraph', text: [{ text, strong: true }] };
}

function warning(text: string): Block {
	return { kind: 'paragraph', role: 'warning', text: plain(text) };
}
