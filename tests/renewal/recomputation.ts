import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { parse } from 'yaml';

/** The overview of a small CSV, worked out again from the files of figures alone. */
interface Bounds {
	low: number;
	central: number;
	high: number;
}

interface ClassFigures {
	ademe?: Whole & { watts?: number; 'hours-a-day'?: number };
	single?: Whole & { energy: number };
	average: 'ademe' | 'sheets' | 'single';
	sheets?: string;
	hours?: number;
	standby?: number;
	life: number;
	'energy-high'?: { value: number };
	'embodied-high'?: { value: number };
}

interface Whole {
	manufacture: number;
	distribution?: number;
	'end-of-life'?: number;
}

const figures = (name: string) =>
	parse(readFileSync(`questionnaires/renewal/${name}.yaml`, 'utf8'));
const { classes } = figures('devices') as { classes: Record<string, ClassFigures> };
const { sheets } = figures('boavizta') as {
	sheets: Record<string, { embodied: number[]; energy: number[] }>;
};

const between = (central: number, ends: readonly number[]): Bounds => ({
	low: Math.min(central, ...ends),
	central,
	high: Math.max(central, ...ends)
});
const whole = (part?: Whole) =>
	part && part.manufacture + (part.distribution ?? 0) + (part['end-of-life'] ?? 0);
const given = (...values: (number | undefined)[]) => values.filter((one) => one !== undefined);

function embodied(one: ClassFigures): Bounds {
	const [q1, median, q3] = sheets[one.sheets ?? '']?.embodied ?? [];
	const average = whole(one.ademe) ?? whole(one.single);
	const central = one.average === 'sheets' ? median : average;
	const around = average === undefined ? [] : [0.7 * average, 1.3 * average];
	return between(central ?? NaN, [...around, ...given(q1, q3, one['embodied-high']?.value)]);
}

function energy(one: ClassFigures): Bounds | undefined {
	const [q1, median, q3] = sheets[one.sheets ?? '']?.energy ?? [];
	const { watts, 'hours-a-day': daily } = one.ademe ?? {};
	const far = one['energy-high']?.value;
	const theory = watts && daily ? (watts * daily * 365) / 1000 : undefined;
	if (one.single) return between(one.single.energy, []);
	if (one.average === 'sheets' && median) return between(median, given(q1, q3, theory, far));
	if (!watts || !daily) return undefined;
	const hours = one.hours ?? daily * 365;
	const central = (watts * hours + (one.standby ?? 0) * (8760 - hours)) / 1000;
	return between(central, given(median, theory, far));
}

/** kgCO2e a kWh. */
function gridOf(id: string): Bounds {
	if (id === 'mainland') return between(figures('electricity').grids.mainland.grams / 1000, []);
	const years = Object.values<number>(figures('electricity-territories').grids[id].years);
	const yearly = years.map((grams) => grams / 1000);
	const ember = figures('electricity-ember').grids[id] as number | undefined;
	return between(ember === undefined ? (yearly.at(-1) ?? NaN) : ember / 1000, yearly);
}

const words: readonly (readonly [RegExp, string])[] = [
	[/^station/i, 'workstation'],
	[/portable|laptop/i, 'laptop'],
	[/^mini/i, 'mini-desktop'],
	[/fixe|desktop/i, 'desktop'],
	[/all in one/i, 'all-in-one'],
	[/thin/i, 'thin-client'],
	[/écran|monitor/i, 'monitor'],
	[/tablet/i, 'tablet'],
	[/smartphone/i, 'smartphone'],
	[/imprimante|printer/i, 'printer'],
	[/projecteur/i, 'projector'],
	[/serveur/i, 'server'],
	[/switch/i, 'switch']
];
const column = {
	type: /^type$|^category$/i,
	date: /date d'achat|mise en service|purchased/i,
	count: /quantité/i,
	price: /valeur|prix|cost/i
};

/** `2020-05-14`, or `05/2020`, which is the middle of the month. */
function daysOf(text: string): number | undefined {
	const month = /^(\d\d)\/(\d{4})$/.exec(text);
	const time = Date.parse(month ? `${month[2]}-${month[1]}-15` : text);
	return Number.isNaN(time) ? undefined : time / 86_400_000;
}

/** "2 410,00" and "1,020.00": the last mark is that of the decimals. */
function amountOf(text: string): number {
	const [wholePart = '', cents = '0'] = text.replace(/\s/g, '').split(/[.,](?=\d{2}$)/);
	return Number(`${wholePart.replace(/[.,]/g, '')}.${cents}`) || 0;
}

function corners(parts: readonly Bounds[], compute: (...values: number[]) => number): number[] {
	const [first, ...rest] = parts;
	if (!first) return [compute()];
	return [first.low, first.high].flatMap((value) =>
		corners(rest, (...others) => compute(value, ...others))
	);
}

/** Both ends of what a year kept spares must agree. */
function verdictOf(one: ClassFigures, grid: Bounds): 'keep' | 'replace' | 'undecided' {
	const used = energy(one) ?? between(0, []);
	const all = corners(
		[embodied(one), used, used, grid],
		(made = 0, old = 0, fresh = 0, factor = 0) => made / one.life - (old - fresh) * factor
	);
	if (Math.min(...all) > 0) return 'keep';
	return Math.max(...all) < 0 ? 'replace' : 'undecided';
}

export function recompute(file: string, { today, grid: place }: { today: string; grid: string }) {
	const text = readFileSync(`tests/renewal/fixtures/${file}`, 'utf8');
	const { data, meta } = Papa.parse<Record<string, string>>(text, {
		header: true,
		skipEmptyLines: true
	});
	const name = (of: RegExp) => meta.fields?.find((one) => of.test(one)) ?? '';
	const grid = gridOf(place);
	const now = daysOf(today) ?? NaN;
	const nothing = () => ({ low: 0, central: 0, high: 0 });
	const total = { embodied: nothing(), use: nothing(), total: nothing() };
	const verdicts = { keep: 0, replace: 0, undecided: 0, unknown: 0 };
	const ages = new Map<number, number>();
	const found = { count: 0, undated: 0, paid: 0 };
	for (const row of data) {
		const count = Number(row[name(column.count)] ?? 1);
		const id = words.find(([word]) => word.test(row[name(column.type)] ?? ''))?.[1] ?? 'other';
		const day = daysOf(row[name(column.date)] ?? '');
		found.count += count;
		found.paid += count * amountOf(row[name(column.price)] ?? '');
		if (day === undefined) found.undated += count;
		else {
			const age = Math.floor((now - day) / 365.25);
			ages.set(age, (ages.get(age) ?? 0) + count);
		}
		const one = classes[id];
		if (!one) {
			verdicts.unknown += count;
			continue;
		}
		verdicts[verdictOf(one, grid)] += count;
		for (const end of ['low', 'central', 'high'] as const) {
			const made = (count * embodied(one)[end]) / one.life;
			const used = count * (energy(one)?.[end] ?? 0) * grid[end];
			total.embodied[end] += made;
			total.use[end] += used;
			total.total[end] += made + used;
		}
	}
	const byAge = [...ages].sort(([a], [b]) => a - b);
	return { ...found, footprint: total, verdicts, ages: byAge };
}
