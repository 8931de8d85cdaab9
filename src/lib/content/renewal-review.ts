import { ofKind, type Catalogue, type Item } from './catalogue';
import { nearest } from './nearest';
import { problemAt, type ContentProblem } from './problem';
import { renewalKinds, type RenewalKind } from './renewal-schema';

/** What the files of `renewal` say of one another, and of the reference. */
export function reviewRenewal(catalogue: Catalogue): ContentProblem[] {
	const present = (Object.keys(renewalKinds) as RenewalKind[]).flatMap((kind) =>
		ofKind(catalogue, kind)
	);
	if (present.length === 0) return [];
	const known = knownIn(catalogue);
	return present.flatMap((item) => [
		...unknown(item, citedIn(item.value), { ids: known.sources, what: 'source' }),
		...reviewOne(item as Item<RenewalKind>, known)
	]);
}

type Path = readonly (string | number)[];
interface Named {
	readonly path: Path;
	readonly id: string;
}

function knownIn(catalogue: Catalogue) {
	const keys = <K extends RenewalKind>(kind: K, field: string) =>
		ofKind(catalogue, kind).flatMap((one) =>
			Object.keys((one.value as unknown as Record<string, object>)[field] ?? {})
		);
	const own = (['devices', 'electricity', 'operating-systems', 'quotas'] as const).flatMap((kind) =>
		keys(kind, 'sources')
	);
	return {
		sources: [...own, 'boavizta', 'electricity-maps', 'ember'],
		classes: keys('devices', 'classes'),
		parts: keys('devices', 'parts'),
		sheets: keys('boavizta', 'sheets'),
		grids: keys('electricity-territories', 'grids'),
		duties: ofKind(catalogue, 'duty').map((one) => one.id),
		categories: ofKind(catalogue, 'questionnaire').map((one) => one.id)
	};
}

type Known = ReturnType<typeof knownIn>;

function reviewOne(item: Item<RenewalKind>, known: Known): ContentProblem[] {
	const value = item.value as unknown as Record<string, Record<string, Record<string, unknown>>>;
	const entries = (field: string) => Object.entries(value[field] ?? {});
	const names = (field: string): Named[] =>
		entries(field).map(([id]) => ({ path: [field, id], id }));
	const inside = (field: string, key: string): Named[] =>
		entries(field).flatMap(([id, one]) =>
			[one[key] ?? []].flat().map((name) => ({ path: [field, id, key], id: String(name) }))
		);
	switch (item.kind) {
		case 'devices':
			return [
				...unknown(item, inside('classes', 'sheets'), {
					ids: known.sheets,
					what: 'sheet of boavizta.yaml'
				}),
				...unknown(item, inside('classes', 'parts'), { ids: known.parts, what: 'part' }),
				...unknown(item, inside('classes', 'category'), { ids: known.categories, what: 'category' })
			];
		case 'electricity-ember':
			return unknown(item, names('grids'), {
				ids: known.grids,
				what: 'grid of electricity-territories.yaml'
			});
		case 'quotas':
			return unknown(item, inside('quotas', 'duty'), { ids: known.duties, what: 'duty' });
		case 'inventories':
			return unknown(item, names('classes'), { ids: known.classes, what: 'class of devices.yaml' });
		default:
			return [];
	}
}

function unknown(
	item: { page: Item['page'] },
	named: readonly Named[],
	{ ids, what }: { ids: readonly string[]; what: string }
): ContentProblem[] {
	return named
		.filter(({ id }) => !ids.includes(id))
		.map(({ path, id }) =>
			problemAt(item.page, path, `no ${what} is called "${id}"${nearest(id, ids)}`)
		);
}

/** Every `source` and `sources` of a file, with its place. */
function citedIn(value: unknown, path: Path = []): Named[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, one]): Named[] => {
		const here = [...path, Array.isArray(value) ? Number(key) : key];
		if (key === 'source' && typeof one === 'string') return [{ path: here, id: one }];
		if (key === 'sources' && Array.isArray(one))
			return one.map((id, index) => ({ path: [...here, index], id: String(id) }));
		return citedIn(one, here);
	});
}
