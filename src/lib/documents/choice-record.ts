import type { Article, Dossier, DossierLot } from '../domain/dossier';
import { figureAt } from '../domain/face';
import { formatDate, formatQuantity, fill } from '../messages/format';
import { bullets, chapters, lead, say, tableOf } from './chapters';
import { criterionName } from './award-frame';
import { frameOf, titleOf } from './cover';
import { plain, type Block, type Document, type Inline } from './document';
import type { PieceEdition } from './edition';
import { questionsOf, reasonsFor, sourceLine, sourcesOf, toldBy } from './reasons';

/** From each answer to the clause that follows from it, with source and review date: what an audit asks. */
export function choiceRecord(edition: PieceEdition, dossier: Dossier): Document {
	const words = edition.pieces.record;
	const several = dossier.lots.length > 1;
	const title = titleOf(edition, dossier);
	const lots = dossier.lots.map((lot, i) => ({
		id: `clauses-${lot.lot.id}`,
		title: several ? fill(words.clausesLot, { n: i + 1 }) : words.clauses,
		blocks: retained(lot, dossier, edition)
	}));
	return {
		...frameOf(edition, dossier),
		kind: 'choice-record',
		title: words.title,
		subtitle: words.subtitle,
		blocks: [
			lead(fill(words.lead, { title })),
			...chapters([
				...lots,
				{ id: 'edits', title: words.edits, blocks: edits(dossier, edition) },
				{ id: 'refused', title: words.refused, blocks: refused(dossier, edition) },
				{ id: 'answers', title: words.answers, blocks: answers(dossier, edition) }
			])
		]
	};
}

function retained(lot: DossierLot, dossier: Dossier, edition: PieceEdition): Block[] {
	const { pieces } = edition;
	const rows = lot.articles.map((article) => [
		title(article, edition),
		because(article, dossier, edition),
		basis(article, edition)
	]);
	if (rows.length === 0) return [say(pieces.none)];
	return tableOf(
		pieces.record.clausesCaption,
		[
			[pieces.clause, 3],
			[pieces.because, 4],
			[pieces.record.basis, 4]
		],
		rows
	);
}

function title({ title: name, level }: Article, { pieces }: PieceEdition): Inline[] {
	return plain(`${name} (${fill(pieces.record.level, { level: pieces.levels[level] })})`);
}

function because(article: Article, dossier: Dossier, edition: PieceEdition): Inline[] {
	const reasons = reasonsFor(article.because, dossier.effective, edition);
	if (reasons.length === 0) return plain(edition.pieces.always);
	return plain(reasons.map(({ asked, answer }) => `${asked} ${answer}.`).join(' '));
}

function basis({ clause }: Article, { pieces, library }: PieceEdition): Inline[] {
	if (!clause) return plain('');
	const date = formatDate(clause.reviewed, library.language);
	const said = `${pieces.confidences[clause.confidence]}, ${fill(pieces.reviewed, { date })}`;
	const links = sourcesOf(clause.sources, library).flatMap((source) => [
		sourceLine(source, pieces.source),
		{ text: ', ' }
	]);
	return [...links, { text: said }];
}

function edits(dossier: Dossier, edition: PieceEdition): Block[] {
	const words = edition.pieces.record;
	const lines = [
		...dossier.lots.flatMap((lot) => lotEdits(lot, edition)),
		...dossier.lots.flatMap((lot) => weights(lot, dossier, edition)),
		...dossier.findings.flatMap(({ pitfall, accepted }) =>
			accepted ? [fill(words.accepted, { title: pitfall.title, reason: accepted })] : []
		),
		...dossier.selection.outcomes.flatMap(({ outcome }) => {
			const reason = dossier.saved.edits.continued[outcome.id];
			return reason ? [fill(words.continued, { title: outcome.title, reason })] : [];
		})
	];
	return lines.length > 0 ? bullets(lines.map(plain)) : [say(words.noEdits)];
}

function lotEdits(lot: DossierLot, edition: PieceEdition): string[] {
	const words = edition.pieces.record;
	const removed = lot.removed.map(({ article, reason }) =>
		fill(words.removed, { title: article.title, reason })
	);
	return [...removed, ...lot.articles.flatMap((article) => articleEdits(article, edition))];
}

function articleEdits(article: Article, edition: PieceEdition): string[] {
	const words = edition.pieces.record;
	const named = { title: article.title };
	const figures = Object.keys(article.edit.parameters ?? {}).map((name) =>
		figureEdit(article, name, edition)
	);
	return [
		...(article.own ? [fill(words.own, named)] : []),
		...figures,
		...(article.edit.texts ? [fill(words.amended, named)] : [])
	];
}

function figureEdit(
	{ title: name, clause, level, edit }: Article,
	id: string,
	edition: PieceEdition
) {
	const { language } = edition.library;
	const parameter = clause?.parameters[id];
	const print = (value: number) => formatQuantity(value, parameter?.unit, language);
	const set = print(edit.parameters?.[id] ?? 0);
	const before = figureAt(parameter, level);
	const named = { title: name, label: parameter?.label ?? id, value: set };
	const words = edition.pieces.record;
	return before === undefined
		? fill(words.figureSet, named)
		: fill(words.figure, { ...named, before: print(before) });
}

function weights(lot: DossierLot, { saved }: Dossier, { library, words, pieces }: PieceEdition) {
	if (!saved.edits.lots[lot.lot.id]?.frame) return [];
	const said = lot.frame.map(
		({ criterion, weight }) =>
			`${criterionName(criterion, lot, words)} ${formatQuantity(weight, 'percent', library.language)}`
	);
	return [fill(pieces.record.weights, { weights: said.join(', ') })];
}

/** By reason: many are simply for other purchases. */
function refused({ lots }: Dossier, { pieces }: PieceEdition): Block[] {
	const all = lots.flatMap((lot) => lot.refused);
	const reasons = [...new Set(all.map(({ reason }) => reason))];
	const lines = reasons.map((reason): Inline[] => {
		const titles = all.filter((one) => one.reason === reason).map(({ clause }) => clause.title);
		return [
			{ text: fill(pieces.record.refusedFor, { reason: pieces.refusals[reason] }), strong: true },
			{ text: [...new Set(titles)].join(', ') }
		];
	});
	return lines.length > 0 ? bullets(lines) : [say(pieces.none)];
}

function answers(dossier: Dossier, edition: PieceEdition): Block[] {
	const { pieces } = edition;
	const told = toldBy(questionsOf(edition.library), dossier.effective, edition);
	return tableOf(
		pieces.record.answersCaption,
		[
			[pieces.question, 3],
			[pieces.answer, 2]
		],
		told.map(({ asked, answer }) => [plain(asked), plain(answer)])
	);
}
