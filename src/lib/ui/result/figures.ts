import type { Parameter } from '../../domain/clause';
import type { Article, ArticleFace } from '../../domain/dossier';
import { faceAt } from '../../domain/face';

/** The parameters that the guide's text of these faces prints, or that they score by. */
export function figuresOf(
	{ clause }: Article,
	faces: readonly ArticleFace[]
): [string, Parameter][] {
	if (!clause) return [];
	const { award, contract } = clause.verification;
	const texts = faces.flatMap((face) => [
		faceAt(clause, face.face, face.level)?.face.text ?? '',
		...(face.face === 'performance' ? [contract ?? ''] : [clause.evidence.text, award ?? '']),
		...(face.performance?.indicator.map((one) => one.text) ?? []),
		...(face.performance?.penalties.map((one) => one.per) ?? [])
	]);
	const scored = faces.flatMap(({ scale }) => (scale && 'on' in scale ? [scale.on] : []));
	return Object.entries(clause.parameters).filter(
		([name]) =>
			scored.includes(name) ||
			texts.some((text) => text.includes(`{${name}}`) || text.includes(`{${name}.value}`))
	);
}
