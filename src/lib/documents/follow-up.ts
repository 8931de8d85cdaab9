import type { Article, Dossier } from '../domain/dossier';
import { deadlinesOf, obligationsOf, type Deadline, type Obligation } from '../domain/follow-up';
import { valueOf } from '../domain/question';
import { fill, formatDate } from '../messages/format';
import { indicatorDelay, penaltyText, type Printing } from './article';
import { chapters, lead, say, tableOf } from './chapters';
import { frameOf, printingOf, titleOf } from './cover';
import { plain, type Block, type Document } from './document';
import type { PieceEdition } from './edition';
import { printText } from './wording';

/** One line of the follow-up, printed. */
export interface FollowUpLine {
	readonly id: string;
	readonly article: string;
	readonly indicator: string;
	readonly due: string;
	readonly proof: string;
	readonly penalty: string;
}

export interface FollowUpOptions {
	/** ISO date of the start of the contract: with it, deadlines are dated. */
	readonly start?: string;
}

/** Who must send what, when, with which proof and penalty, for the years of the contract. */
export function followUp(
	edition: PieceEdition,
	dossier: Dossier,
	{ start }: FollowUpOptions = {}
): Document {
	const words = edition.pieces.followUp;
	const lines = followUpLines(edition, dossier);
	const table = tableOf(
		words.caption,
		[
			[words.article, 3],
			[words.indicator, 4],
			[words.due, 2],
			[words.proof, 5],
			[words.penalty, 3]
		],
		lines.map(({ article, indicator, due, proof, penalty }) =>
			[article, indicator, due, proof, penalty].map(plain)
		)
	);
	return {
		...frameOf(edition, dossier),
		kind: 'follow-up',
		title: words.title,
		subtitle: words.subtitle,
		blocks: [
			lead(fill(words.lead, { title: titleOf(edition, dossier) })),
			...chapters([
				{
					id: 'indicators',
					title: words.caption,
					blocks: lines.length > 0 ? table : [say(words.none)]
				},
				...(start
					? [{ id: 'calendar', title: words.calendar, blocks: calendar(edition, dossier, start) }]
					: [])
			])
		]
	};
}

export function followUpLines(edition: PieceEdition, dossier: Dossier): FollowUpLine[] {
	const printing = printingOf(edition, dossier, { notes: false });
	return obligationsOf(dossier).map((one) => lineOf(one, edition, printing));
}

function lineOf(
	obligation: Obligation,
	{ pieces }: PieceEdition,
	printing: Printing
): FollowUpLine {
	const { id, article, face, indicator, penalties } = obligation;
	const print = (text: string) => printText(text, article, face.level, printing);
	const rhythm = printing.words.rhythms[indicator.every];
	const delay = indicatorDelay(indicator, printing);
	return {
		id,
		article: article.title,
		indicator: print(indicator.text),
		due: delay ? fill(pieces.followUp.within, { rhythm, delay }) : rhythm,
		proof: proofsOf(article, print).join(' '),
		penalty: penalties.map((one) => penaltyText(one, print, printing)).join(' ')
	};
}

/** What the company hands over during the contract, then how the buyer checks it. */
function proofsOf({ clause, level }: Article, print: (text: string) => string): string[] {
	const lines = (clause?.supplier ?? []).filter(
		({ stage, at }) => stage === 'contract' && (!at || at.includes(level))
	);
	const handed = lines.map(({ label }) => `${print(label).replace(/\.$/, '')}.`);
	const check = clause?.verification.contract;
	return check ? [...handed, print(check)] : handed;
}

/** Dated deadlines; the duration is the buyer's answer, one year when there is none. */
export function datedDeadlines(dossier: Dossier, start: string): Deadline[] {
	const months = valueOf(dossier.effective['purchase/duration']);
	return deadlinesOf(obligationsOf(dossier), start, typeof months === 'number' ? months : 12);
}

/** A deadline as a calendar holds it. */
export interface CalendarEntry {
	readonly id: string;
	/** ISO date. */
	readonly date: string;
	readonly title: string;
	readonly text: string;
}

/** One entry for each dated deadline, under an id that does not change when the file is made anew. */
export function calendarEntries(
	edition: PieceEdition,
	dossier: Dossier,
	start: string
): CalendarEntry[] {
	const lines = new Map(followUpLines(edition, dossier).map((line) => [line.id, line]));
	const name = titleOf(edition, dossier);
	return datedDeadlines(dossier, start).flatMap(({ obligation, date }) => {
		const line = lines.get(obligation.id);
		if (!line) return [];
		const { article, indicator, proof, penalty } = line;
		const text = [indicator, proof, penalty].filter(Boolean).join(' ');
		const id = `${dossier.saved.id}-${obligation.id}-${date}`;
		return [{ id, date, title: `${name} – ${article}`, text }];
	});
}

function calendar(edition: PieceEdition, dossier: Dossier, start: string): Block[] {
	const words = edition.pieces.followUp;
	const { language } = edition.library;
	const lines = new Map(followUpLines(edition, dossier).map((line) => [line.id, line]));
	const rows = datedDeadlines(dossier, start).flatMap(({ obligation, date }) => {
		const line = lines.get(obligation.id);
		return line ? [[formatDate(date, language), line.article, line.indicator].map(plain)] : [];
	});
	return [
		say(fill(words.calendarLead, { start: formatDate(start, language) })),
		...tableOf(
			words.calendarCaption,
			[
				[words.date, 2],
				[words.article, 3],
				[words.indicator, 5]
			],
			rows
		),
		say(words.onDemand)
	];
}
