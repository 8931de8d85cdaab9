import type { Dossier } from '../domain/dossier';
import type { DutyResult } from '../domain/duty';
import type { SelectedOutcome } from '../domain/selection';
import { fill } from '../messages/format';
import { paragraphs } from './article';
import { bullets, chapters, lead, say, tableOf } from './chapters';
import { frameOf, titleOf } from './cover';
import { plain, type Block, type Document, type Inline } from './document';
import type { PieceEdition } from './edition';
import { reasonLine, reasonsFor, sourceLine, sourcesOf, toldBy } from './reasons';

/**
 * Why buy or why not: the recommendation, the need, the duties, what was left out and the sources.
 * Cut down to what decides when it says not to buy.
 */
export function adviceNote(edition: PieceEdition, dossier: Dossier): Document {
	const words = edition.pieces.advice;
	const [first, ...others] = dossier.selection.outcomes;
	const stops = first?.outcome.stops === true && !passedReason(first, dossier);
	const part = (id: string, title: string, blocks: readonly Block[]) => ({ id, title, blocks });
	const recommended = part(
		'recommendation',
		words.recommendation,
		recommend(first, dossier, edition)
	);
	const away = part('others', words.others, alternatives(others, stops, edition));
	const cited = part(
		'figures',
		words.figures,
		figures(stops ? first : undefined, dossier, edition)
	);
	const whole = [
		recommended,
		part('need', words.need, need(dossier, edition)),
		away,
		part('duties', words.duties, duties(dossier, edition)),
		part('choices', words.choices, choices(dossier, edition)),
		cited
	];
	const title = titleOf(edition, dossier);
	return {
		...frameOf(edition, dossier),
		kind: 'advice-note',
		title: words.title,
		subtitle: words.subtitle,
		blocks: [
			lead(fill(words.lead, { title })),
			...chapters(stops ? [recommended, away, cited] : whole)
		]
	};
}

function passedReason({ outcome }: SelectedOutcome, { saved }: Dossier): string | undefined {
	return saved.edits.continued[outcome.id];
}

function recommend(
	first: SelectedOutcome | undefined,
	dossier: Dossier,
	edition: PieceEdition
): Block[] {
	const words = edition.pieces.advice;
	if (!first) return [say(words.noOutcome)];
	const reason = passedReason(first, dossier);
	const reasons = reasonsFor(first.because, dossier.effective, edition);
	return [
		strong(first.outcome.title),
		...paragraphs(first.outcome.text),
		...(reasons.length > 0 ? [strong(words.reasons)] : []),
		...bullets(reasons.map(reasonLine)),
		...(reason
			? [
					{
						kind: 'paragraph' as const,
						role: 'warning' as const,
						text: plain(fill(words.passed, { reason }))
					}
				]
			: [])
	];
}

function strong(text: string): Block {
	return { kind: 'paragraph', text: [{ text, strong: true }] };
}

/** What is bought, why, and the questions of the categories; who buys and how is not the need. */
function need(dossier: Dossier, edition: PieceEdition): Block[] {
	const { pieces, library } = edition;
	const { purchase, questionnaires } = library;
	const sections = purchase.sections.filter(({ id }) => ['project', 'need'].includes(id));
	const asked = [...sections, ...questionnaires.flatMap((one) => one.sections)].flatMap(
		(section) => section.questions
	);
	const told = toldBy(asked, dossier.effective, edition);
	return tableOf(
		pieces.advice.needCaption,
		[
			[pieces.question, 3],
			[pieces.answer, 2]
		],
		told.map(({ asked: question, answer }) => [plain(question), plain(answer)])
	);
}

/** By their titles alone where the first recommendation settles the matter. */
function alternatives(
	others: readonly SelectedOutcome[],
	brief: boolean,
	{ pieces }: PieceEdition
): Block[] {
	if (others.length === 0) return [say(pieces.advice.noOthers)];
	if (brief) return bullets(others.map(({ outcome }) => plain(outcome.title)));
	return others.flatMap(({ outcome }) => [
		{
			kind: 'paragraph' as const,
			text: [
				{ text: `${outcome.title}. `, strong: true },
				{ text: outcome.text.replace(/\s*\n\s*/g, ' ').trim() }
			]
		}
	]);
}

function duties({ selection }: Dossier, { pieces, library }: PieceEdition): Block[] {
	const words = pieces.advice;
	const known = ({ id }: DutyResult) => library.duties.find((duty) => duty.id === id);
	const living = selection.duties.filter(({ result }) => result !== 'does-not-bind');
	const rows = living.flatMap((one) => {
		const duty = known(one);
		if (!duty) return [];
		const name: Inline[] = [{ text: duty.title }, { text: ` (${duty.basis})` }];
		const todo = one.result === 'uncertain' && duty.doubt ? duty.doubt : duty.todo;
		return [[name, plain(pieces.results[one.result]), plain(todo)]];
	});
	const others = selection.duties
		.filter(({ result }) => result === 'does-not-bind')
		.flatMap((one) => known(one)?.title ?? []);
	return [
		...tableOf(
			words.dutyCaption,
			[
				[words.duty, 4],
				[words.result, 2],
				[words.todo, 4]
			],
			rows
		),
		...(others.length > 0 ? [say(fill(words.notBinding, { titles: others.join(', ') }))] : [])
	];
}

/** What the buyer removed, and what the procedure, the market or the level leaves out; not what is for other purchases. */
function choices({ lots }: Dossier, { pieces }: PieceEdition): Block[] {
	const removed = lots.flatMap((lot) =>
		lot.removed.map(({ article, reason }) =>
			line(article.title, fill(pieces.advice.removed, { reason }))
		)
	);
	const refused = lots.flatMap((lot) =>
		lot.refused
			.filter(({ reason }) => reason !== 'condition')
			.map(({ clause, reason }) => line(clause.title, pieces.refusals[reason]))
	);
	const all = [...removed, ...refused];
	return all.length > 0 ? [say(pieces.advice.choicesLead), ...bullets(all)] : [say(pieces.none)];
}

function line(title: string, reason: string): Inline[] {
	return [{ text: `${title}, `, strong: true }, { text: reason }];
}

function figures(
	only: SelectedOutcome | undefined,
	{ selection }: Dossier,
	{ pieces, library }: PieceEdition
): Block[] {
	const outcomes = only ? [only] : selection.outcomes;
	const cited = outcomes.flatMap(({ outcome }) => outcome.sources);
	const binding = only
		? []
		: selection.duties
				.filter(({ result }) => result !== 'does-not-bind')
				.flatMap(({ id }) => library.duties.find((duty) => duty.id === id)?.sources ?? []);
	const sources = sourcesOf([...cited, ...binding], library);
	if (sources.length === 0) return [say(pieces.advice.noFigures)];
	return [
		say(pieces.advice.figuresLead),
		...bullets(sources.map((source) => [sourceLine(source, pieces.source)]))
	];
}
