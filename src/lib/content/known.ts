import { ofKind, type Catalogue } from './catalogue';

/** The ids that exist, by kind: what references are held against. */
export interface Known {
	readonly questions: ReadonlyMap<string, QuestionEntry>;
	readonly ids: Readonly<Record<'source' | 'label' | 'term' | 'duty', readonly string[]>>;
	readonly thresholds: readonly string[];
	readonly categories: readonly string[];
	/** Folders under the families: categories, future ones and topics. */
	readonly folders: readonly string[];
}

export interface QuestionEntry {
	readonly id: string;
	readonly type: string;
	readonly options: readonly string[];
	/** Place in the flow: purchase first, then the categories. */
	readonly order: number;
	readonly questionnaire: string;
}

export function knownOf(catalogue: Catalogue): Known {
	const questionnaires = ofKind(catalogue, 'questionnaire').sort(
		(a, b) => Number(a.id !== 'purchase') - Number(b.id !== 'purchase')
	);
	const entries = questionnaires.flatMap(({ id, value }) =>
		value.sections.flatMap((section) =>
			section.questions.map((one) => ({
				id: `${id}/${one.id}`,
				type: one.type,
				options: one.options.map((option) => option.id),
				questionnaire: id
			}))
		)
	);
	const idsOf = (kind: 'source' | 'label' | 'term' | 'duty') =>
		ofKind(catalogue, kind).map((item) => item.id);
	return {
		questions: new Map(entries.map((entry, order) => [entry.id, { ...entry, order }])),
		ids: {
			source: idsOf('source'),
			label: idsOf('label'),
			term: idsOf('term'),
			duty: idsOf('duty')
		},
		thresholds: ofKind(catalogue, 'thresholds').flatMap(({ value }) => Object.keys(value)),
		categories: questionnaires.map((one) => one.id).filter((id) => id !== 'purchase'),
		folders: [
			...new Set(ofKind(catalogue, 'clause').map((one) => one.id.split('/').slice(0, 2).join('/')))
		]
	};
}
