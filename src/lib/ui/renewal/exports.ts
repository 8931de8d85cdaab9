import { renewalPlan } from '../../documents/renewal-plan';
import type { Document } from '../../documents/document';
import { writeCsv } from '../../formats/csv/write';
import { inLanguage } from '../language-part';
import { fileName } from '../../storage/file-name';
import { planFor } from '../../renewal/plan';
import { quotasOf } from '../../renewal/quota';
import { recordText } from '../../renewal/record';
import { groupTable, numEcoEvalTable, planTable, type TableWords } from '../../renewal/tables';
import { download } from '../download';
import { now } from '../identity';
import { chosenOf, scenariosOf } from './plan-data';
import { writePlan } from './plan-file';
import { own } from '../../renewal/settings';
import type { Sheet } from './sheet';

export const dataFiles = ['groups', 'years', 'numEcoEval', 'record', 'plan'] as const;
export type DataFile = (typeof dataFiles)[number];

/** Makes a file of data and hands it over; gives its name. */
export function saveData(kind: DataFile, sheet: Sheet): string {
	const { name, text, type } = dataFile(kind, sheet);
	download(name, text, type);
	return name;
}

export function dataFile(kind: DataFile, sheet: Sheet) {
	const title = sheet.desk.saved?.title ?? '';
	const named = (ending: string) => fileName(title, now(), ending);
	const separator = sheet.language === 'fr' ? (';' as const) : (',' as const);
	const csv = (ending: string, rows: Parameters<typeof writeCsv>[0]) => ({
		...{ name: named(ending), type: 'text/csv' },
		text: writeCsv(rows, { separator })
	});
	switch (kind) {
		case 'groups':
			return csv('-groups.csv', groupTable(sheet.assessment, wordsOf(sheet)));
		case 'years':
			return csv('-plan.csv', planTable(plansOf(sheet), wordsOf(sheet)));
		case 'numEcoEval':
			return {
				...{ name: named('-numecoeval.csv'), type: 'text/csv' },
				text: writeCsv(numEcoEval(sheet), { mark: false, decimal: '.' })
			};
		case 'record':
			return {
				...{ name: named('-assessment.json'), type: 'application/json' },
				text: recordText(
					{ fleet: sheet.data.fleet, assessment: sheet.assessment, plans: plansOf(sheet) },
					{ method: sheet.method, settings: sheet.data.settings }
				)
			};
		case 'plan': {
			const saved = sheet.desk.current();
			if (!saved) throw new Error('no plan is open');
			return { ...writePlan(saved), type: 'application/json' };
		}
	}
}

function numEcoEval({ data, method }: Sheet) {
	const energyOf = (id: string) =>
		own(data.settings, id).energyOld ??
		method.classes.find((one) => one.id === id)?.energy?.central;
	return numEcoEvalTable(data.fleet, { country: countryOf({ data, method }), energyOf });
}

/** Territories of France are in France; another country has its own name. */
function countryOf({ data, method }: Pick<Sheet, 'data' | 'method'>): string {
	const grid = method.grids.find((one) => one.id === data.settings.grid);
	return grid?.kind === 'country' ? grid.label : 'France';
}

function plansOf({ data, method }: Sheet) {
	const context = { method, settings: data.settings };
	return scenariosOf(data).map((one) => planFor(data.fleet, one, context));
}

function wordsOf({ terms, method }: Sheet): TableWords {
	return {
		...{ group: terms.groupColumns, plan: terms.planColumns },
		classOf: (id) => method.classes.find((one) => one.id === id)?.label ?? terms.word('other'),
		word: (id) =>
			method.grids.find((one) => one.id === id)?.label ??
			terms.word(id === 'unknown' ? 'not-known' : id)
	};
}

/** The plan as the neutral document that every format renders. */
export async function documentOf(sheet: Sheet): Promise<Document> {
	const { renewalDocument: words } = await inLanguage(sheet.language, {
		fr: () => import('../../messages/fr/renewal-document'),
		en: () => import('../../messages/en/renewal-document')
	});
	const { renewalAccount: account } = await inLanguage(sheet.language, {
		fr: () => import('../../messages/fr/renewal-account'),
		en: () => import('../../messages/en/renewal-account')
	});
	const { data, method, assessment, speech } = sheet;
	const { settings, buyer } = data;
	const chosen = planFor(data.fleet, chosenOf(data), { method, settings });
	return renewalPlan({
		name: sheet.desk.saved?.title || sheet.words.untitled,
		...{ words, account, speech, method, settings, assessment, chosen },
		plans: plansOf(sheet),
		quotas: quotasOf(chosen, { method, buyer })
	});
}
