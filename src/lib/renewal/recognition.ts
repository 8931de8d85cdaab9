import { normalise, wordsPattern } from './header';
import type { ClassWords, Inventories } from './inventories';

export interface Described {
	readonly type: string;
	readonly designation: string;
	readonly manufacturer: string;
	readonly model: string;
}

export interface Recogniser {
	/** Id of a class, or `other` when no word is known. */
	classOf(device: Described): string;
	isVirtual(device: Described): boolean;
	/** Whether a text holds words of a type. */
	isType(text: string): boolean;
}

/** The type decides; within its family the model may be more precise: a "fixe" that is a micro. */
export function recogniser(inventories: Inventories): Recogniser {
	const before = made.get(inventories);
	if (before) return before;
	const own = build(inventories);
	made.set(inventories, own);
	return own;
}

/** Its patterns are long to make, and the same for one content. */
const made = new WeakMap<Inventories, Recogniser>();

function build({ classes, virtual }: Inventories): Recogniser {
	const rules = classes.map((one) => ({
		...one,
		type: wordsPattern(one.types),
		name: wordsPattern([...one.types, ...one.models])
	}));
	const machines = wordsPattern(virtual);
	const find = (text: string, which: 'type' | 'name') => {
		const words = normalise(text);
		return words === '' ? undefined : rules.find((rule) => rule[which]?.test(words));
	};
	return {
		classOf: ({ type, designation, manufacturer, model }) => {
			const byType = find(type, 'type') ?? find(designation, 'type');
			const byModel = find(`${manufacturer} ${model}`, 'name') ?? find(designation, 'name');
			return decide(byType, byModel);
		},
		isVirtual: ({ type, manufacturer, model }) =>
			machines?.test(normalise(`${type} ${manufacturer} ${model}`)) ?? false,
		isType: (text) => find(text, 'type') !== undefined
	};
}

function decide(byType: ClassWords | undefined, byModel: ClassWords | undefined): string {
	if (!byType) return byModel?.class ?? 'other';
	const basic = byType.class === byType.family;
	return basic && byModel?.family === byType.family ? byModel.class : byType.class;
}

const firms: readonly (readonly [RegExp, string])[] = [
	[/^(hp|hewlett|hpe)\b/, 'HP'],
	[/^dell\b/, 'Dell'],
	[/^lenovo\b/, 'Lenovo'],
	[/^apple\b/, 'Apple'],
	[/^asus/, 'ASUS'],
	[/^acer\b/, 'Acer'],
	[/^fujitsu\b/, 'Fujitsu'],
	[/^toshiba\b/, 'Toshiba'],
	[/^dynabook\b/, 'Dynabook'],
	[/^microsoft\b/, 'Microsoft'],
	[/^samsung\b/, 'Samsung'],
	[/^iiyama\b/, 'iiyama'],
	[/^(to be filled|system manufacturer|default string|o e m$)/, '']
];

/** One spelling by manufacturer: "Dell Inc.", "DELL" and "Dell" are one. */
export function manufacturerOf(text: string): string {
	const words = normalise(text);
	const known = firms.find(([pattern]) => pattern.test(words));
	return known ? known[1] : text.trim();
}
