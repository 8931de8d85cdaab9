import type { Criterion } from './clause';
import type { Article, ArticleFace, FrameLine } from './dossier';
import type { Frame } from './edits';
import { defaultFrame, normalise, socialFrame } from './frame';

/** The award frame, and the articles with their shares normalised inside each criterion. */
export function weigh(articles: readonly Article[], chosen: Frame | undefined) {
	const scored = (criterion: Criterion) =>
		articles.filter((one) => one.faces.some((face) => face.criterion === criterion));
	const weights = chosen ?? (scored('social').length > 0 ? socialFrame : defaultFrame);
	const frame = (Object.keys(defaultFrame) as Criterion[])
		.filter((criterion) => weights[criterion] > 0)
		.map((criterion) => lineOf(criterion, weights[criterion], scored(criterion)));
	const shares = new Map(
		frame.flatMap((line) => line.parts.map((part) => [part.article, part.share]))
	);
	return { frame, articles: articles.map((one) => withShare(one, weights, shares)) };
}

function lineOf(criterion: Criterion, weight: number, articles: readonly Article[]): FrameLine {
	const shares = normalise(articles.map((one) => awardOf(one)?.share ?? 0));
	const parts = articles.map((one, i) => ({ article: one.id, share: shares[i] ?? 0 }));
	return { criterion, weight, parts };
}

export function awardOf(article: Article): ArticleFace | undefined {
	return article.faces.find((face) => face.face === 'award');
}

/** An award face whose criterion weighs nothing goes, and is said to. */
function withShare(article: Article, weights: Frame, shares: ReadonlyMap<string, number>): Article {
	const award = awardOf(article);
	if (!award?.criterion) return article;
	const others = article.faces.filter((face) => face !== award);
	if (weights[award.criterion] > 0) {
		const face = { ...award, share: shares.get(article.id) ?? 0 };
		return { ...article, faces: article.faces.map((one) => (one === award ? face : one)) };
	}
	const without = [...article.without, { face: 'award' as const, reason: 'no-weight' as const }];
	return { ...article, faces: others, without };
}
