import type { Dossier } from '../domain/dossier';
import { valueOf } from '../domain/question';
import { fill } from '../messages/format';
import { paragraphs, type Printing } from './article';
import { plain, type Block, type Heading } from './document';

/** An article of the CCAP whose penalties replace the CCAG's own. */
export interface Derogation {
	readonly number: string;
	readonly title: string;
}

/** The last article of the CCAP: a derogation that is not listed there does not hold. */
export function printDerogations(
	derogations: readonly Derogation[],
	number: string,
	dossier: Dossier,
	{ words: { derogations: words } }: Printing
): Block[] {
	const heading: Heading = {
		kind: 'heading',
		level: 2,
		number,
		text: words.title,
		id: 'ccap-derogations'
	};
	const chosen = valueOf(dossier.effective['purchase/ccag']);
	if (chosen !== 'fcs' && chosen !== 'tic') return [heading, ...paragraphs(words.noCcag)];
	const ccag = words.ccag[chosen];
	if (derogations.length === 0) return [heading, ...paragraphs(fill(words.none, { ccag }))];
	const items = derogations.map((one) => plain(fill(words.line, { ...one, ccag })));
	return [
		heading,
		...paragraphs(fill(words.lead, { ccag })),
		{ kind: 'list', ordered: false, items }
	];
}
