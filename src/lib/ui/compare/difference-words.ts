import { criteria } from '../../domain/clause';
import type { Comment } from '../../domain/comment';
import type { Difference } from '../../domain/comparison';
import type { Amendment, Frame, OwnClause } from '../../domain/edits';
import type { Language } from '../../domain/language';
import type { Library } from '../../domain/library';
import type { Level } from '../../domain/level';
import { formatNumber, formatQuantity } from '../../messages/format';
import type { CompareMessages } from '../../messages/fr/compare';
import type { InterviewMessages } from '../../messages/fr/interview';
import type { ResultMessages } from '../../messages/fr/result';
import { answerText } from '../../messages/answer-text';

export interface Telling {
	readonly library: Library;
	readonly language: Language;
	readonly words: CompareMessages;
	readonly interview: InterviewMessages;
	readonly result: ResultMessages;
}

/** One side, in words, and the language in which it was written when it is not the page's. */
export interface Side {
	readonly text: string;
	readonly lang?: Language;
}

/** A difference in words: what it is about, and what each version says. */
export interface Told {
	/** The clause, when there is one. */
	readonly subject?: string;
	readonly what: string;
	readonly mine: Side;
	readonly theirs: Side;
}

export function tell(difference: Difference, telling: Telling): Told {
	const { words, result } = telling;
	switch (difference.kind) {
		case 'title':
			return both(difference, words.name, (one) => one?.title || words.noName);
		case 'answer':
			return tellAnswer(difference, telling);
		case 'continued':
			return both(
				difference,
				words.continued(outcomeTitle(difference.id, telling)),
				(one) => one ?? words.noReason
			);
		case 'accepted':
			return both(
				difference,
				words.accepted(pitfallTitle(difference.id, telling)),
				(one) => one ?? words.noReason
			);
		case 'frame':
			return both(difference, words.weights, (one) =>
				one ? frameText(one, telling) : words.guideWeights
			);
		case 'own':
			return {
				subject: (difference.mine ?? difference.theirs)?.title,
				what: words.own,
				mine: ownSide(difference.mine, telling),
				theirs: ownSide(difference.theirs, telling)
			};
		case 'comment':
			return both(difference, commentTitle(difference, telling), (one) =>
				one ? commentText(one, words) : words.noComment
			);
		case 'text':
			return {
				subject: clauseTitle(difference.clause, telling),
				what: words.text(result.clauses.face[difference.face]),
				mine: textSide(difference.mine, words),
				theirs: textSide(difference.theirs, words)
			};
		default:
			return {
				subject: clauseTitle(difference.clause, telling),
				...tellNumber(difference, telling)
			};
	}
}

type InClause = Extract<Difference, { kind: 'level' | 'share' | 'removed' | 'figure' }>;

function tellNumber(difference: InClause, telling: Telling): Told {
	const { words, result, language } = telling;
	switch (difference.kind) {
		case 'level':
			return both(difference, words.level, (one) =>
				one === undefined ? words.guide : result.levels[one as Level]
			);
		case 'share':
			return both(difference, words.share, (one) =>
				one === undefined ? words.guideWeights : words.points(formatNumber(one, language))
			);
		case 'removed':
			return both(difference, words.presence, (one) =>
				one === undefined ? words.kept : words.removed(one)
			);
		default: {
			const { clause, parameter } = difference;
			const known = telling.library.clauses.find((one) => one.id === clause);
			const { label = parameter, unit } = known?.parameters[parameter] ?? {};
			return both(difference, words.figure(label), (one) =>
				one === undefined ? words.guide : formatQuantity(one, unit, language)
			);
		}
	}
}

function both<T>(
	{ mine, theirs }: { readonly mine?: T; readonly theirs?: T },
	what: string,
	say: (side: T | undefined) => string
): Told {
	return { what, mine: { text: say(mine) }, theirs: { text: say(theirs) } };
}

function tellAnswer(
	difference: Extract<Difference, { kind: 'answer' }>,
	{ library, language, interview }: Telling
): Told {
	const question = [library.purchase, ...library.questionnaires]
		.flatMap((one) => one.sections)
		.flatMap((section) => section.questions)
		.find((one) => one.id === difference.question);
	const printing = { language, words: interview };
	return both(difference, question?.text ?? difference.question, (one) =>
		question ? answerText(question, one, printing) : JSON.stringify(one ?? null)
	);
}

export function clauseTitle(id: string, { library }: Pick<Telling, 'library'>): string {
	return library.clauses.find((one) => one.id === id)?.title ?? id;
}

function outcomeTitle(id: string, { library }: Telling): string {
	const outcomes = [library.purchase, ...library.questionnaires].flatMap((one) => one.outcomes);
	return outcomes.find((one) => one.id === id)?.title ?? id;
}

function pitfallTitle(id: string, { library }: Telling): string {
	return library.pitfalls.find((one) => one.id === id)?.title ?? id;
}

function frameText(frame: Frame, telling: Telling): string {
	return criteria
		.map(
			(one) =>
				`${telling.words.criteria[one]} ${formatQuantity(frame[one], 'percent', telling.language)}`
		)
		.join(', ');
}

function ownSide(own: OwnClause | undefined, { words, result }: Telling): Side {
	if (!own) return { text: words.absent };
	const { specification, performance } = own.faces;
	const parts = [own.title, specification, performance, result.edits.own.bearsOn[own.bears]];
	return { text: parts.filter(Boolean).join('\n'), lang: own.language };
}

function textSide(amendment: Amendment | undefined, words: CompareMessages): Side {
	return amendment ? { text: amendment.text, lang: amendment.language } : { text: words.guide };
}

function commentTitle(
	{ mine, theirs }: Extract<Difference, { kind: 'comment' }>,
	telling: Telling
): string {
	const clause = (mine ?? theirs)?.clause;
	return clause ? telling.words.comment(clauseTitle(clause, telling)) : telling.words.lotComment;
}

function commentText({ author, text, resolved }: Comment, words: CompareMessages): string {
	const said = words.says(author ?? words.unsigned, text);
	return resolved ? `${said} (${words.settled})` : said;
}
