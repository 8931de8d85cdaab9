import type { z } from 'zod';
import type * as schema from './schema';

type Raw<K extends keyof typeof schema> = z.infer<(typeof schema)[K]>;

/** From the keys of the YAML to the shapes that the domain declares, texts still in both languages. */
export function shapeClause(id: string, raw: Raw<'clause'>) {
	const { 'from-level': fromLevel, 'legal-floor': legalFloor, parameters, award, ...rest } = raw;
	const shaped = Object.entries(parameters).map(
		([name, one]) => [name, shapeParameter(one)] as const
	);
	return {
		id,
		...rest,
		fromLevel,
		legalFloor,
		parameters: Object.fromEntries(shaped),
		award: award.map((face) => ({ ...face, scale: shapeScale(face.scale) }))
	};
}

function shapeParameter({
	table,
	value,
	level,
	from,
	dated,
	...rest
}: Raw<'clause'>['parameters'][string]) {
	if (table) return { ...rest, table: shapeTable(table) };
	if (level) return { ...rest, level };
	if (from) return { ...rest, from };
	if (dated) return { ...rest, dated };
	return { ...rest, value: value ?? 0 };
}

type RawTable = NonNullable<Raw<'clause'>['parameters'][string]['table']>;

function shapeTable({ 'by-unit': byUnit, rows, ...rest }: RawTable) {
	return {
		...rest,
		byUnit,
		rows: rows.map(({ 'up-to': upTo, 'plus-per': plusPer, ...row }) => ({ ...row, upTo, plusPer }))
	};
}

type RawScale = Raw<'clause'>['award'][number]['scale'];

function shapeScale(scale: RawScale) {
	if (scale.kind !== 'steps') return scale;
	const steps = scale.steps.map(({ 'at-least': atLeast, 'at-most': atMost, earns }) => ({
		atLeast,
		atMost,
		earns
	}));
	return { ...scale, steps };
}

export function shapeQuestionnaire(id: string, raw: Raw<'questionnaire'>) {
	return {
		id,
		...raw,
		sections: raw.sections.map((section) => ({
			...section,
			questions: section.questions.map((one) => ({ ...one, id: `${id}/${one.id}` }))
		})),
		outcomes: raw.outcomes.map((one) => ({ ...one, id: `${id}/${one.id}` }))
	};
}

export function shapeDuty(id: string, { 'to-verify': toVerify, ...raw }: Raw<'duty'>) {
	return { id, ...raw, toVerify };
}
