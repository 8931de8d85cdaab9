import type { z } from 'zod';
import type { AccessAssessment, EcodesignAssessment } from '../domain/framework';
import { ofKind, type Catalogue } from './catalogue';
import type { rgesn } from './schema-framework';

/** What the guide says of itself. */
export interface FrameworkParts {
	readonly rgaa: AccessAssessment;
	readonly rgesn: EcodesignAssessment;
}

/** Apart from the content of dossiers: an answer changed here changes none of theirs. */
export function frameworksOf(catalogue: Catalogue) {
	const [access] = ofKind(catalogue, 'rgaa');
	const [ecodesign] = ofKind(catalogue, 'rgesn');
	return { rgaa: access?.value, rgesn: ecodesign && shapeRgesn(ecodesign.value) };
}

function shapeRgesn({ limits, measures, themes, ...raw }: z.infer<typeof rgesn>) {
	return {
		...raw,
		limits: shapeFigures(limits),
		measures: measures.map(shapeFigures),
		themes: themes.map((theme) => ({
			...theme,
			criteria: theme.criteria.map(({ 'may-not-apply': _, ...criterion }) => criterion)
		}))
	};
}

function shapeFigures<T extends { 'eco-index': number }>({ 'eco-index': ecoIndex, ...rest }: T) {
	return { ...rest, ecoIndex };
}
