import { afterAll, expect, test } from 'vitest';
import type { Response } from '../../../src/lib/domain/response';
import { renderChecklist, sampleChecklist } from '../checklist-sample';
import { answerTo, fillWithPdfjs, proofOf, type Filling } from './filling';
import { mutate } from './mutants';
import { createPool } from './pool';

const { document, expected } = sampleChecklist(14);
const pool = createPool();
afterAll(() => pool.close());

/** Every text is unlike the others: read under another line, it would be known. */
const written = expected.lines.map(({ id, asks }, at) => {
	const number = String(1001 + at);
	const days = `${String(at + 1).padStart(2, '0')}/08/2027`;
	const answer = { date: days, number, price: number }[asks as string] ?? `Texte ${number}`;
	return {
		id,
		answer,
		proof: `Pièce ${2001 + at}`,
		ticked: asks === 'yes-no' || asks === 'choice'
	};
});
const filling: Filling = Object.fromEntries(
	written.flatMap(({ id, answer, proof, ticked }) => [
		...(ticked ? [] : [[answerTo(id), answer]]),
		[proofOf(id), proof]
	])
);

/** Each text with the line that it was typed in; dates as they are read. */
const owners = new Map(
	written.flatMap(({ id, answer, proof }) => {
		const [day, month, year] = answer.split('/');
		return [
			[month ? `${year}-${month}-${day}` : answer, id],
			[proof, id]
		];
	})
);

function strayed({ replies }: Response): string[] {
	return [...replies].flatMap(([id, { value, each = [], detail, proof }]) =>
		[value, detail, proof, ...each.flatMap((one) => [one.of, one.value])]
			.filter((one) => one !== undefined && (owners.get(String(one)) ?? id) !== id)
			.map((one) => `${String(one)} under ${id}`)
	);
}

test('500 damaged files: none hangs or breaks the reader, and nothing stands under another line', async () => {
	const filled = await fillWithPdfjs(renderChecklist(document), filling);
	const whole = await pool.read(filled, expected);
	expect(whole.problems).toEqual([]);
	expect(whole.replies.size).toBe(14);
	const outcomes = new Map<string, number>();
	for (let seed = 0; seed < 500; seed++) {
		const response = await pool.read(mutate(filled, seed), expected, 2000);
		expect(strayed(response), `mutant ${seed}`).toEqual([]);
		for (const kind of new Set(response.problems.map((one) => one.kind)))
			outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1);
		const told = response.problems.length > 0;
		expect(told || response.replies.size === 14, `mutant ${seed}`).toBe(true);
	}
	for (const kind of ['damaged', 'moved', 'shown-differs', 'duplicate-field', 'missing-field'])
		expect(outcomes.get(kind), kind).toBeGreaterThan(0);
}, 240_000);
