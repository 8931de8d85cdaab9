import type { Clause, Indicator, Penalty, PerformanceFace } from '../domain/clause';
import type { Article, ArticleFace } from '../domain/dossier';
import type { Library } from '../domain/library';
import { fill, formatQuantity } from '../messages/format';
import { plain, type Block, type Inline } from './document';
import { printScale } from './scale';
import { figuresToCalibrate, printText, tablesIn, type Wording } from './wording';

/** What articles are printed with. `notes`: the remarks meant for the buyer alone. */
export interface Printing extends Wording {
	readonly library: Library;
	readonly notes: boolean;
}

/** Everything that stands under an article's heading, in the piece of that face. */
export function printFace(article: Article, face: ArticleFace, printing: Printing): Block[] {
	const text = printText(face.text, article, face.level, printing);
	return [
		...paragraphs(text),
		...tablesIn(face.text, article.clause, printing),
		...scaleOf(article, face, printing),
		...proofOf(article, face, printing),
		...(face.performance ? printPerformance(article, face, face.performance, printing) : []),
		...(printing.notes ? notesOn(article, face, printing) : [])
	];
}

/** Blank lines part paragraphs; lines that begin with a dash make a list. */
export function paragraphs(text: string): Block[] {
	return text
		.split(/\n+/)
		.map((line) => line.trim())
		.filter(Boolean)
		.reduce<Block[]>((blocks, line) => {
			const item = /^[-–•] (.*)$/.exec(line)?.[1];
			const last = blocks.at(-1);
			if (item === undefined) return [...blocks, { kind: 'paragraph', text: plain(line) }];
			if (last?.kind !== 'list')
				return [...blocks, { kind: 'list', ordered: false, items: [plain(item)] }];
			return [...blocks.slice(0, -1), { ...last, items: [...last.items, plain(item)] }];
		}, []);
}

function scaleOf(article: Article, face: ArticleFace, printing: Printing): Block[] {
	if (!face.scale) return [];
	const { title, clause } = article;
	const print = (text: string) => printText(text, article, face.level, printing);
	const { language, words } = printing;
	return printScale(face.scale, { title, clause, share: face.share ?? 0, language, words, print });
}

/**
 * A means of proof is asked where something is promised or scored, once with the offer. How the buyer
 * checks it belongs to the published method where it is scored, and to the buyer alone elsewhere.
 */
function proofOf(article: Article, face: ArticleFace, printing: Printing): Block[] {
	const { clause } = article;
	if (!clause || face.face === 'performance') return [];
	const words = printing.words.article;
	const proof = printText(clause.evidence.text, article, face.level, printing);
	const tells = printing.notes || face.face === 'award';
	const check = tells ? clause.verification.award : undefined;
	return [
		led(words.proof, proof),
		...labelsOf(clause, printing),
		...(check ? [led(words.checkAward, printText(check, article, face.level, printing))] : [])
	];
}

/** A label is never bare: its characteristics stand beside it, and any equivalent is accepted. */
function labelsOf(clause: Clause, { library, words }: Printing): Block[] {
	const { labels: form, labelJoin } = words.article;
	return clause.evidence.labels
		.map((id) => library.labels.find((label) => label.id === id))
		.filter((label) => label !== undefined)
		.map(({ name, characteristics }) => ({
			kind: 'paragraph',
			text: plain(fill(form, { name, characteristics: characteristics.map(bare).join(labelJoin) }))
		}));
}

function bare(text: string): string {
	return text.replace(/\.$/, '');
}

function printPerformance(
	article: Article,
	face: ArticleFace,
	performance: PerformanceFace,
	printing: Printing
): Block[] {
	const print = (text: string) => printText(text, article, face.level, printing);
	const check = article.clause?.verification.contract;
	const words = printing.words.article;
	return [
		...performance.indicator.flatMap((one) => printIndicator(one, print, printing)),
		...(check ? [led(words.checkContract, print(check))] : []),
		...performance.penalties.map((one) => ({
			kind: 'paragraph' as const,
			text: plain(penaltyText(one, print, printing))
		}))
	];
}

function printIndicator(
	indicator: Indicator,
	print: (text: string) => string,
	printing: Printing
): Block[] {
	const { article, rhythms } = printing.words;
	const { every, text } = indicator;
	const named = led(fill(article.indicator, { rhythm: rhythms[every] }), print(text));
	const delay = indicatorDelay(indicator, printing);
	if (!delay) return [named];
	return [named, { kind: 'paragraph', text: plain(fill(article.within, { delay })) }];
}

/** "30 jours": how long after its term what is due may be sent. */
export function indicatorDelay({ within }: Indicator, { words }: Printing): string | undefined {
	return within && `${within.value}\u00a0${words.delays[within.unit]}`;
}

/** "Pénalité : 500 € par certificat manquant." */
export function penaltyText(
	penalty: Penalty,
	print: (text: string) => string,
	{ language, words }: Printing
): string {
	const { article, penaltyUnits } = words;
	const amount = fill(penaltyUnits[penalty.unit], { amount: amountOf(penalty, { language }) });
	return fill(article.penalty, { amount, per: bare(print(penalty.per)) });
}

function amountOf({ amount, unit }: Penalty, { language }: Pick<Printing, 'language'>): string {
	return formatQuantity(amount, unit === 'eur' ? 'eur' : 'percent', language);
}

function notesOn(article: Article, face: ArticleFace, printing: Printing): Block[] {
	const words = printing.words.article;
	const own =
		article.own && (article.own.language === printing.language ? words.own : words.otherLanguage);
	const revise = article.own || !face.toRevise ? undefined : words.toRevise;
	const notes = [
		own,
		face.amended ? words.amended : undefined,
		revise,
		calibration(article, face, printing)
	];
	return notes
		.filter((note) => note !== undefined)
		.map((note) => ({ kind: 'paragraph', role: 'note', text: plain(note) }));
}

function calibration(article: Article, face: ArticleFace, printing: Printing): string | undefined {
	const words = printing.words.article;
	const indicators = face.performance?.indicator.map((one) => one.text) ?? [];
	const texts = face.amended ? [] : [face.text, ...indicators];
	const figures = figuresToCalibrate(texts, article, face.level, printing);
	const penalties = (face.performance?.penalties ?? [])
		.filter((one) => one.confidence !== 'verified')
		.map((one) => fill(words.penaltyFigure, { amount: amountOf(one, printing) }));
	const all = [...figures, ...penalties];
	return all.length > 0 ? fill(words.calibrate, { figures: all.join(', ') }) : undefined;
}

function led(lead: string, text: string): Block {
	const runs: Inline[] = [{ text: lead, strong: true }, { text }];
	return { kind: 'paragraph', text: runs };
}
