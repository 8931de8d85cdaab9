import type { Article, Dossier, DossierLot } from './dossier';
import type { Library, Pitfall } from './library';
import { valueOf } from './question';

/** A point of attention found in the dossier: it warns, and never locks. */
export interface Finding {
	readonly pitfall: Pitfall;
	readonly where: readonly Place[];
	/** The reason given for exporting all the same. */
	readonly accepted?: string;
}

export interface Place {
	readonly lot: string;
	readonly article?: string;
	/** The words at fault. */
	readonly words?: string;
}

type Draft = Omit<Dossier, 'findings'>;
type Check = (lot: DossierLot, context: { library: Library; dossier: Draft }) => Place[];

/** Each check answers to a pitfall of the reference, by id. */
const checks: Readonly<Record<string, Check>> = {
	'environment-criterion-missing': (lot, context) =>
		applies(context.dossier, 'environmental-award-criterion') &&
		context.dossier.layout === 'tender' &&
		!scoresEnvironment(lot)
			? [{ lot: lot.lot.id }]
			: [],
	'price-only': (lot, context) =>
		applies(context.dossier, 'environmental-award-criterion') && isPriceOnly(lot)
			? [{ lot: lot.lot.id }]
			: [],
	'environment-condition-missing': (lot, context) =>
		applies(context.dossier, 'environmental-performance-condition') && !performs(lot, 'environment')
			? [{ lot: lot.lot.id }]
			: [],
	'social-condition-missing': (lot, context) =>
		applies(context.dossier, 'social-performance-condition') &&
		!performs(lot, 'social') &&
		!hasGround(context.dossier)
			? [{ lot: lot.lot.id }]
			: [],
	'label-without-equivalent': (lot, { library }) =>
		inTexts(lot, (text) => bareLabel(text, library)),
	'standard-without-equivalent': (lot) => inTexts(lot, bareStandard)
};

/** All that the checks find, the most serious first. */
export function check(library: Library, dossier: Draft): Finding[] {
	const severities = ['block', 'warn', 'info'];
	return library.pitfalls
		.map((pitfall) => ({
			pitfall,
			where: dossier.lots.flatMap((lot) => checks[pitfall.id]?.(lot, { library, dossier }) ?? []),
			accepted: dossier.saved.edits.accepted[pitfall.id]
		}))
		.filter((finding) => finding.where.length > 0)
		.sort(
			(a, b) => severities.indexOf(a.pitfall.severity) - severities.indexOf(b.pitfall.severity)
		);
}

export const checkedPitfalls = Object.keys(checks);

function applies(dossier: Draft, duty: string): boolean {
	const found = dossier.selection.duties.find((one) => one.id === duty);
	return found !== undefined && found.result !== 'does-not-bind';
}

function scoresEnvironment(lot: DossierLot): boolean {
	return lot.frame.some((line) =>
		line.parts.some((part) => {
			const article = lot.articles.find((one) => one.id === part.article);
			return (
				part.share > 0 && (line.criterion === 'environment' || article?.bears === 'environment')
			);
		})
	);
}

/** A life-cycle cost may stand alone: it takes the environment into account. */
function isPriceOnly(lot: DossierLot): boolean {
	const [only, ...others] = lot.frame;
	if (!only || others.length > 0 || only.criterion !== 'price') return false;
	return !lot.articles.some((one) =>
		one.faces.some(
			(face) => face.scale?.kind === 'cost' && face.scale.formula === 'life-cycle-cost'
		)
	);
}

function performs(lot: DossierLot, bears: Article['bears']): boolean {
	return lot.articles.some(
		(one) => one.bears === bears && one.faces.some((face) => face.face === 'performance')
	);
}

function hasGround(dossier: Draft): boolean {
	const social = valueOf(dossier.effective['purchase/social']);
	return social !== undefined && social !== 'include';
}

function inTexts(lot: DossierLot, find: (text: string) => string | undefined): Place[] {
	return lot.articles.flatMap((article) =>
		article.faces.flatMap((face) => {
			const words = find(face.text);
			return words ? [{ lot: lot.lot.id, article: article.id, words }] : [];
		})
	);
}

const equivalent = /\b(ou|or)\b[^.;]{0,40}[ée]quivalent/i;
const reach = 200;

function bareLabel(text: string, { labels }: Library): string | undefined {
	return labels
		.map((label) => label.name)
		.filter((name) => name.length > 3)
		.find((name) => placesOf(name, text).some((at) => lacksEquivalent(text, at)));
}

function placesOf(name: string, text: string): number[] {
	const parts = text.split(name);
	return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join(name).length);
}

const standard =
	/\b(?:NF\s)?(?:EN|ISO|IEC|IEEE|NF)(?:\s?\/\s?(?:IEC|EN|TR|TS))?[\s ]?(?:[A-Z]\s?)?\d[\d-]*/g;

function bareStandard(text: string): string | undefined {
	for (const match of text.matchAll(standard))
		if (lacksEquivalent(text, match.index)) return match[0];
	return undefined;
}

function lacksEquivalent(text: string, at: number): boolean {
	return !equivalent.test(text.slice(at, at + reach));
}
