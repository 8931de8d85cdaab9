import type { AnswerRow, Document } from '../../src/lib/documents/document';
import { fingerprintOf, type Asked, type Expected } from '../../src/lib/domain/asked';
import { renderPdf } from '../../src/lib/formats/pdf';
import { fonts } from './pdf-text';
import { buildAnswerRow, buildChecklist } from './sample';

const created = new Date('2026-11-24T09:00:00Z');

/** As the domain would ask it. */
export function askedOfRow(row: AnswerRow): Asked {
	const { id, asks, per, required } = row;
	return { id, asks, options: row.options.map((one) => one.id), per, required };
}

/** `count` rows of every kind, the odd ones asked of each model, and what is expected back. */
export function sampleChecklist(count = 14): { document: Document; expected: Expected } {
	const rows = Array.from({ length: count }, (_, at) => withDetail(buildAnswerRow(at)));
	const lines = rows.map(askedOfRow);
	const model = { dossier: 'sample', lot: 'lot', fingerprint: fingerprintOf(lines) };
	const { blocks, ...frame } = buildChecklist(0);
	return {
		document: { ...frame, form: model, blocks: [...blocks, ...rows] },
		expected: { ...model, lines }
	};
}

function withDetail(row: AnswerRow): AnswerRow {
	const differs = row.options.length > 0 && row.per !== 'offer';
	return differs ? { ...row, detailLabel: 'Ceux qui diffèrent, et leur réponse' } : row;
}

export function renderChecklist(document: Document): Uint8Array {
	return renderPdf(document, { fonts, created }).bytes;
}
