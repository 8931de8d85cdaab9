import { check, type Finding } from './check';
import type { Clause, Criterion, FaceName, PerformanceFace, Scale } from './clause';
import type { Comment } from './comment';
import type { Leaf } from './condition';
import {
	emptyEdits,
	type Amendment,
	type ClauseEdit,
	type Edits,
	type LotEdits,
	type OwnClause
} from './edits';
import { faceAt, scaleInForce, variantAt } from './face';
import { effectiveAnswers } from './interview';
import type { Level } from './level';
import type { Library } from './library';
import type { Lot } from './lot';
import type { Answers } from './question';
import {
	competes,
	select,
	type LotSelection,
	type RefusedClause,
	type SelectedClause,
	type Selection,
	type WithheldFace
} from './selection';
import { situate } from './situation';
import { weigh } from './weighing';

export const dossierFormat = 2;

/** What is stored, and nothing derived. Dates are ISO date-times. */
export interface SavedDossier {
	readonly format: typeof dossierFormat;
	readonly id: string;
	/** The dossier that it was copied from: both can be compared. */
	readonly origin?: string;
	readonly title: string;
	readonly created: string;
	readonly changed: string;
	/** The content's version when it was last changed. */
	readonly contentVersion: string;
	readonly answers: Answers;
	readonly edits: Edits;
	readonly comments: readonly Comment[];
	readonly responses: readonly never[];
}

export function newDossier(id: string, now: string, contentVersion: string): SavedDossier {
	const dates = { created: now, changed: now, contentVersion };
	return {
		format: dossierFormat,
		id,
		title: '',
		...dates,
		answers: {},
		edits: emptyEdits,
		comments: [],
		responses: []
	};
}

export const pieces = ['rc', 'cctp', 'ccap', 'letter'] as const;
export type Piece = (typeof pieces)[number];

/** One purchase with the buyer's edits: what the screens and the documents show. */
export interface Dossier {
	readonly saved: SavedDossier;
	readonly effective: Answers;
	readonly selection: Selection;
	/** A full tender, or a consultation letter with its execution conditions. */
	readonly layout: 'tender' | 'letter';
	readonly lots: readonly DossierLot[];
	readonly findings: readonly Finding[];
}

export interface DossierLot {
	readonly lot: Lot;
	readonly level: Level;
	/** Empty where offers are not compared by published criteria. */
	readonly frame: readonly FrameLine[];
	readonly articles: readonly Article[];
	readonly refused: readonly RefusedClause[];
	readonly removed: readonly RemovedClause[];
}

export interface FrameLine {
	readonly criterion: Criterion;
	/** Percent of the total. */
	readonly weight: number;
	readonly parts: readonly { readonly article: string; readonly share: number }[];
}

export interface Article {
	readonly id: string;
	readonly title: string;
	/** Absent for a clause of the buyer's own. */
	readonly clause?: Clause;
	readonly own?: OwnClause;
	readonly level: Level;
	readonly bears: Clause['bears'];
	readonly faces: readonly ArticleFace[];
	readonly because: readonly Leaf[];
	readonly without: readonly WithheldFace[];
	readonly edit: ClauseEdit;
}

export interface ArticleFace {
	readonly face: FaceName;
	readonly piece: Piece;
	/** The level whose figures are in force in this face. */
	readonly level: Level;
	/** With `{parameter}` still to print. */
	readonly text: string;
	/** Rewritten by the buyer, in the library's language. */
	readonly amended: boolean;
	/** Rewritten in the other language: this text is the guide's and is to revise. */
	readonly toRevise: boolean;
	readonly criterion?: Criterion;
	readonly scale?: Scale;
	/** Points out of 100 inside its criterion. */
	readonly share?: number;
	readonly performance?: PerformanceFace;
}

export interface RemovedClause {
	readonly article: Article;
	readonly reason: string;
}

/** Joins selection and edits. The library is in one language; so are the texts. */
export function assemble(library: Library, saved: SavedDossier): Dossier {
	const effective = effectiveAnswers(library, saved.answers);
	const selection = select(library, saved.answers, choicesOf(saved.edits));
	const layout = competes(situate(library.thresholds, effective)) ? 'tender' : 'letter';
	const lots = selection.lots.map((one) =>
		assembleLot(one, saved.edits.lots[one.lot.id] ?? { clauses: {}, own: [] }, { library, layout })
	);
	const dossier = { saved, effective, selection, layout, lots } as const;
	return { ...dossier, findings: check(library, dossier) };
}

interface Setting {
	readonly library: Library;
	readonly layout: Dossier['layout'];
}

function choicesOf(edits: Edits) {
	return Object.fromEntries(Object.entries(edits.lots).map(([lot, one]) => [lot, one.clauses]));
}

function assembleLot(selected: LotSelection, edits: LotEdits, setting: Setting): DossierLot {
	const drafted = selected.clauses.map((one) =>
		draft(one, edits.clauses[one.clause.id] ?? {}, setting)
	);
	const kept = drafted.filter((one) => one.edit.removed === undefined);
	const own = edits.own.map((one) => draftOwn(one, selected.level, setting));
	const { frame, articles } =
		setting.layout === 'tender' ? weigh(kept, edits.frame) : { frame: [], articles: kept };
	const living = articles.filter((one) => one.faces.length > 0);
	return {
		lot: selected.lot,
		level: selected.level,
		frame,
		articles: [...living, ...own],
		refused: [...selected.refused, ...articles.flatMap(emptied)],
		removed: drafted.flatMap((article) =>
			article.edit.removed === undefined ? [] : [{ article, reason: article.edit.removed }]
		)
	};
}

/** Nothing is left of a clause that was only scored, once its criterion weighs nothing. */
function emptied({ clause, faces, because }: Article): RefusedClause[] {
	return clause && faces.length === 0 ? [{ clause, because, reason: 'no-weight' }] : [];
}

function draft(selected: SelectedClause, edit: ClauseEdit, setting: Setting): Article {
	const { clause, level, because, without } = selected;
	const faces = selected.faces.map((one) =>
		draftFace(selected, one.face, one.level, { edit, ...setting })
	);
	const { id, title, bears } = clause;
	return { id, title, clause, level, bears, faces, because, without, edit };
}

function draftFace(
	{ clause, faces }: SelectedClause,
	face: FaceName,
	level: Level,
	{ edit, library, layout }: Setting & { edit: ClauseEdit }
): ArticleFace {
	const amendment = edit.texts?.[face];
	const guide = faceAt(clause, face, level)?.face.text ?? '';
	const spoken = wording(guide, amendment, library);
	const base = { face, piece: pieceOf(face, layout), level, ...spoken };
	if (face === 'performance')
		return { ...base, performance: variantAt(clause.performance, level)?.face };
	if (face !== 'award') return base;
	const award = variantAt(clause.award, level)?.face;
	const minimum = faces.find((one) => one.face === 'specification')?.level;
	const scale = award && scaleInForce(clause, award, minimum, edit.parameters ?? {});
	return { ...base, criterion: award?.of, scale, share: edit.share ?? award?.share ?? 0 };
}

function wording(guide: string, amendment: Amendment | undefined, { language }: Library) {
	const amended = amendment?.language === language;
	return {
		text: amended ? amendment.text : guide,
		amended,
		toRevise: amendment !== undefined && !amended
	};
}

function pieceOf(face: FaceName, layout: Dossier['layout']): Piece {
	if (layout === 'letter') return 'letter';
	if (face === 'specification') return 'cctp';
	return face === 'performance' ? 'ccap' : 'rc';
}

function draftOwn(own: OwnClause, level: Level, { library, layout }: Setting): Article {
	const faces = (Object.entries(own.faces) as [FaceName, string][]).map(([face, text]) => ({
		face,
		piece: pieceOf(face, layout),
		level,
		text,
		amended: false,
		toRevise: own.language !== library.language
	}));
	const { id, title, bears } = own;
	return { id, title, own, level, bears, faces, because: [], without: [], edit: {} };
}
