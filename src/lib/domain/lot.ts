import { valueOf, type Answers } from './question';

/** Part of a dossier with its own categories, selection, award frame and checklist. */
export interface Lot {
	/** `lot` when there is one, else `lot-laptops`: edits are kept under it. */
	readonly id: string;
	readonly categories: readonly string[];
}

/** The lots follow from the answers: each category belongs to exactly one. */
export function lotsOf(answers: Answers): Lot[] {
	const categories = categoriesOf(answers);
	const divided = valueOf(answers['purchase/lots']) === 'one-per-category';
	if (!divided || categories.length < 2) return [{ id: 'lot', categories }];
	return categories.map((category) => ({ id: lotId(category), categories: [category] }));
}

/** The categories chosen, in the order of the catalogue's options as answered. */
export function categoriesOf(answers: Answers): readonly string[] {
	const value = valueOf(answers['purchase/categories']);
	return Array.isArray(value) ? value : [];
}

function lotId(category: string): string {
	return `lot-${category.slice(category.indexOf('/') + 1)}`;
}
