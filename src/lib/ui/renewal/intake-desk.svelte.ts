import type { Language } from '../../domain/language';
import { loadRenewal } from '../../content/renewal-load';
import type { DateChoices } from '../../renewal/row-dates';
import type { Choices, Intaken } from '../../renewal/intaken';
import type { Inventories } from '../../renewal/inventories';
import type { Column, Role } from '../../renewal/mapping';
import type { Method } from '../../renewal/method';
import { now } from '../identity';
import type { Opening } from './inventory-file';
import type { InventoryReading, InventoryRefusal } from './inventory-reading';
import { mappingOf, originOf, signatureOf, type Mapping, type Origin } from './plan-data';
import { rememberedMapping } from './plan-store';

export type IntakeStage = 'choose' | 'opening' | 'mapping' | 'reading' | 'account';
export type IntakeFault = InventoryRefusal['fault'];

interface Settling {
	readonly orders?: DateChoices;
	readonly without?: readonly string[];
	readonly sites?: Readonly<Record<string, string>>;
}

/** An inventory on its way in: opened, its columns confirmed, read, its doubts settled. */
export class IntakeDesk {
	stage = $state<IntakeStage>('choose');
	file = $state.raw<File>();
	fault = $state.raw<IntakeFault>();
	share = $state(0);
	opening = $state.raw<Opening>();
	columns = $state.raw<readonly Column[]>([]);
	remembered = $state(false);
	intaken = $state.raw<Intaken>();
	orders = $state.raw<DateChoices>({});
	without = $state.raw<readonly string[]>([]);
	/** Grid of the sites that are elsewhere than the others. */
	sites = $state.raw<Readonly<Record<string, string>>>({});
	/** ISO day of the inventory: that of the file, to correct. */
	at = $state('');
	method = $state.raw<Method>();
	inventories = $state.raw<Inventories>();
	#reading: InventoryReading | undefined;
	#mapping: Mapping | undefined;

	/** `grids` are those that sites already have. */
	constructor(
		readonly language: Language,
		readonly grids: Readonly<Record<string, string>> = {}
	) {}

	get layout() {
		return { headerRow: this.opening?.proposal.headerRow ?? -1, columns: this.columns };
	}

	open(file: File, sheet?: number): Promise<void> {
		this.file = file;
		this.at = dayOfFile(file);
		return this.#step('opening', 'choose', async () => {
			const reading = await this.#start();
			const opening = await reading.open(file, sheet);
			this.opening = opening;
			this.columns = opening.proposal.columns;
			const mapping = await rememberedMapping(signatureOf(opening.proposal));
			this.remembered = mapping?.roles.length === this.columns.length;
			this.#mapping = this.remembered ? mapping : undefined;
			if (mapping && this.remembered)
				this.columns = this.columns.map((one, at) => ({
					...one,
					role: mapping.roles[at] ?? 'ignored'
				}));
			this.stage = 'mapping';
		});
	}

	/** A field stands for one column only: the one that held it before is ignored. */
	setRole(at: number, role: Role): void {
		const single = role !== 'personal' && role !== 'ignored';
		this.columns = this.columns.map((one, index) => {
			if (index === at) return { ...one, role };
			return single && one.role === role ? { ...one, role: 'ignored' } : one;
		});
	}

	read(): Promise<void> {
		const { file, opening, layout } = this;
		if (!file || !opening) return Promise.resolve();
		this.orders = {};
		this.without = this.#mapping?.without ?? [];
		this.sites = this.grids;
		this.share = 0;
		return this.#step('reading', 'mapping', async () => {
			const reading = await this.#start();
			const progress = (share: number) => (this.share = share);
			const plain = layout.columns.map(({ header, role }) => ({ header, role }));
			this.intaken = await reading.read(file, {
				...{ opening, progress, choices: this.#choices() },
				layout: { headerRow: layout.headerRow, columns: plain }
			});
			this.#forgetAbsent(this.intaken);
			this.stage = 'account';
		});
	}

	/** Another answer about the file already read. */
	async settle(part: Settling): Promise<void> {
		this.orders = part.orders ?? this.orders;
		this.without = part.without ?? this.without;
		this.sites = part.sites ?? this.sites;
		try {
			this.intaken = await (await this.#start()).settle(this.#choices());
		} catch (error) {
			this.#refuse(error, 'choose');
		}
	}

	/** Where the fleet comes from, and how its columns were read. */
	account(intaken: Intaken): { origin: Origin; mapping: Mapping } {
		const today = now().slice(0, 10);
		const at = this.at === '' || this.at > today ? today : this.at;
		return {
			origin: originOf({ name: this.file?.name ?? '', at }, intaken),
			mapping: mappingOf(this.layout, this.without)
		};
	}

	cancel(): void {
		this.#reading?.cancel();
	}

	back(stage: 'choose' | 'mapping'): void {
		this.stage = stage;
		this.fault = undefined;
	}

	/** What was chosen before holds only where the file still has it. */
	#forgetAbsent({ statuses, sites }: Intaken): void {
		const known = (list: Intaken['sites'], name: string) => list.some((one) => one.name === name);
		this.without = this.without.filter((one) => known(statuses, one));
		const kept = Object.entries(this.sites).filter(([name]) => known(sites, name));
		this.sites = Object.fromEntries(kept);
	}

	#choices(): Choices {
		const { orders, without: withoutStatuses } = this;
		return { today: now().slice(0, 10), orders, withoutStatuses, sites: Object.keys(this.sites) };
	}

	async #start(): Promise<InventoryReading> {
		if (this.#reading) return this.#reading;
		const [{ startReading }, { method, inventories }] = await Promise.all([
			import('./inventory-reading'),
			loadRenewal(this.language)
		]);
		this.method = method;
		this.inventories = inventories;
		this.#reading = startReading(inventories);
		return this.#reading;
	}

	async #step(stage: IntakeStage, before: IntakeStage, work: () => Promise<void>): Promise<void> {
		this.stage = stage;
		this.fault = undefined;
		try {
			await work();
		} catch (error) {
			this.#refuse(error, before);
		}
	}

	#refuse(error: unknown, stage: IntakeStage): void {
		const fault = (error as Partial<InventoryRefusal>).fault;
		this.fault = fault ?? 'failed';
		this.stage = stage;
	}
}

function dayOfFile({ lastModified }: File): string {
	const today = now().slice(0, 10);
	const day = new Date(lastModified).toISOString().slice(0, 10);
	return day < today ? day : today;
}
