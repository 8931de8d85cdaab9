import type { Clause } from '../domain/clause';
import type { Article, ArticleFace, Dossier, DossierLot } from '../domain/dossier';
import { riskAt, variantAt } from '../domain/face';
import { fill } from '../messages/format';
import type { Printing } from './article';
import { ask, lead, say } from './chapters';
import { frameOf, printingOf, titleOf } from './cover';
import type { AnswerRow, Block, Document, Heading } from './document';
import type { PieceEdition } from './edition';
import { lotTitle } from './placement';
import { figuresToCalibrate, printText } from './wording';

/** What to ask several companies before a demanding requirement becomes a minimum. */
export function soundingQuestionnaire(edition: PieceEdition, dossier: Dossier): Document {
	const words = edition.pieces.sounding;
	const printing = printingOf(edition, dossier, { notes: false });
	const several = dossier.lots.length > 1;
	let n = 0;
	const rows = dossier.lots.flatMap((lot, i) => {
		const asked = lot.articles.flatMap((article) => {
			const row = rowOf(article, { lot, printing, words });
			return row ? [{ ...row, number: String(++n) }] : [];
		});
		const title: Heading = {
			kind: 'heading',
			level: 1,
			text: lotTitle(lot, i, edition),
			id: `lot-${lot.lot.id}`
		};
		return several && asked.length > 0 ? [title, ...asked] : asked;
	});
	return {
		...frameOf(edition, dossier),
		kind: 'sounding',
		title: words.title,
		subtitle: words.subtitle,
		blocks: [
			lead(fill(words.lead, { title: titleOf(edition, dossier) })),
			say(words.rule),
			...(rows.length > 0 ? [...rows, remarks(words)] : [say(words.none)])
		]
	};
}

type Words = PieceEdition['pieces']['sounding'];

interface Asking {
	readonly lot: DossierLot;
	readonly printing: Printing;
	readonly words: Words;
}

/** Nothing is asked of an article that the market is known to bear and whose figures are verified. */
function rowOf(article: Article, { lot, printing, words }: Asking): AnswerRow | undefined {
	const told = requirementOf(article);
	if (!told) return undefined;
	const print = printText(told.text, article, told.level, printing);
	const figures = figuresToCalibrate([told.text], article, told.level, printing);
	const risky = riskAt(told.clause, told.level) !== 'low';
	if (!risky && figures.length === 0) return undefined;
	return ask({
		id: `${lot.lot.id}:${article.id}#sounding`,
		label: article.title,
		asks: 'choice',
		requirement: print.replace(/\s*\n\s*/g, ' '),
		proof:
			figures.length > 0 ? fill(words.toCalibrate, { figures: figures.join(', ') }) : words.risk,
		requiredText: words.optional,
		answerLabel: words.ask,
		proofLabel: words.remark,
		options: [
			{ id: 'today', label: words.today },
			{ id: 'year', label: words.year },
			{ id: 'no', label: words.no }
		]
	});
}

interface Requirement extends Pick<ArticleFace, 'text' | 'level'> {
	readonly clause: Clause;
}

/** The minimum that the market may not bear yet; else the one in force; else what is scored. */
function requirementOf(article: Article): Requirement | undefined {
	const { clause, level, faces, without } = article;
	if (!clause) return undefined;
	const held = without.find(
		({ face, reason }) => face === 'specification' && reason !== 'no-weight'
	);
	const withheld = held && variantAt(clause.specification, level);
	if (withheld) return { clause, text: withheld.face.text, level: withheld.level };
	const told =
		faces.find(({ face }) => face === 'specification') ??
		faces.find(({ face }) => face === 'award');
	return told && { clause, text: told.text, level: told.level };
}

function remarks(words: Words): Block {
	return ask({
		id: 'sounding#remarks',
		label: words.open,
		requirement: words.openAsk,
		requiredText: words.optional,
		answerLabel: words.remark
	});
}
