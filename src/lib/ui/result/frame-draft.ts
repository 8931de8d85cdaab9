import type { Criterion } from '../../domain/clause';
import { criteria } from '../../domain/clause';
import type { DossierLot } from '../../domain/dossier';
import type { Frame } from '../../domain/edits';
import { advisedMinimum, frameProblems } from '../../domain/frame';
import type { Language } from '../../domain/language';
import { formatQuantity } from '../../messages/format';
import type { ResultMessages } from '../../messages/fr/result';
import { readNumberEntry, type NumberEntry } from './number-entry';

/** What stands in the fields, by criterion; absent where nothing was typed. */
export type FrameDraft = Readonly<Partial<Record<Criterion, NumberEntry>>>;

interface Telling {
	readonly language: Language;
	readonly words: ResultMessages['edits']['frame'];
}

/** The weights in force. */
export function frameOf({ frame }: DossierLot): Frame {
	const weight = (criterion: Criterion) =>
		frame.find((line) => line.criterion === criterion)?.weight ?? 0;
	const entries = criteria.map((criterion) => [criterion, weight(criterion)]);
	return Object.fromEntries(entries) as Record<Criterion, number>;
}

export function typeWeight(
	draft: FrameDraft,
	criterion: Criterion,
	text: string,
	seen: number
): FrameDraft {
	return { ...draft, [criterion]: readNumberEntry(text, seen) };
}

/** The weights in force with those typed in their place; undefined when one cannot be read. */
export function draftedFrame(frame: Frame, draft: FrameDraft): Frame | undefined {
	const entries = criteria.map((criterion) => {
		const entry = draft[criterion];
		return [criterion, entry ? entry.value : frame[criterion]] as const;
	});
	if (entries.some(([, weight]) => weight === undefined)) return undefined;
	return Object.fromEntries(entries) as Record<Criterion, number>;
}

/** All that is wrong with what is typed, in words; none when the weights can apply. */
export function problemsIn(
	frame: Frame,
	draft: FrameDraft,
	{ language, words, nameOf }: Telling & { nameOf: (criterion: Criterion) => string }
): string[] {
	const unread = criteria.filter((one) => draft[one] && draft[one].value === undefined);
	const drafted = draftedFrame(frame, draft);
	if (!drafted) return unread.map((criterion) => words.unread(nameOf(criterion)));
	return frameProblems(drafted).map((problem) => {
		if (problem.kind === 'negative') return words.negative(nameOf(problem.criterion));
		const missing = 100 - problem.sum;
		const points = formatQuantity(Math.abs(missing), 'point', language);
		return missing > 0 ? words.missing(points) : words.tooMuch(points);
	});
}

/** The environment weighs too little to move anyone. */
export function adviceOn(frame: Frame, { language, words }: Telling): string | undefined {
	if (frame.environment >= advisedMinimum) return undefined;
	return words.low(formatQuantity(advisedMinimum, 'percent', language));
}
