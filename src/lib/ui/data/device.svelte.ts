import { binLimit, purge } from '../../storage/bin';
import type { DeletedEntry, DossierEntry, Store } from '../../storage/dossiers';
import { copyOf, readFacts } from '../../storage/facts';
import type { DeletedPlanEntry } from '../../storage/plans';
import { classify, type StorageProblem } from '../../storage/problem';
import { now } from '../identity';
import { devicePlans, deviceStore, mirrorNow } from '../store';

/** What this device keeps. */
export interface Survey {
	readonly dossiers: readonly (DossierEntry & { readonly copied?: string })[];
	readonly plans: number;
	readonly bin: readonly Binned[];
	/** Bytes; absent where the browser does not tell. */
	readonly size?: { readonly used: number; readonly quota: number };
	readonly mirror: 'absent' | { readonly written?: string; readonly bytes: number };
	readonly persisted: boolean | undefined;
}

export interface Binned {
	readonly kind: 'dossier' | 'plan';
	readonly id: string;
	readonly title: string;
	readonly deleted: string;
}

/** The page of what is kept: read anew after each deed. */
export class Device {
	survey = $state.raw<Survey>();
	problem = $state.raw<StorageProblem>();

	load(): Promise<void> {
		return this.attempt(async () => {});
	}

	/** Does it, then reads all again; gives whether it was done. */
	async attempt(deed: (store: Store) => Promise<unknown>): Promise<void> {
		try {
			const store = await deviceStore();
			await deed(store);
			this.survey = await surveyDevice(store);
			this.problem = undefined;
		} catch (error) {
			this.problem = classify(error);
		}
	}

	restore({ kind, id, deleted }: Binned): Promise<void> {
		return this.attempt(async (store) => {
			const holder = kind === 'plan' ? await devicePlans() : store;
			await holder.restore(id, deleted);
		});
	}

	empty(): Promise<void> {
		return this.attempt(async (store) => {
			await purge(store);
			await mirrorNow();
		});
	}

	persist(): Promise<void> {
		return this.attempt(() => navigator.storage.persist());
	}
}

async function surveyDevice(store: Store): Promise<Survey> {
	const plans = await devicePlans();
	await purgeOld(store, await store.deleted(), await plans.deleted());
	const facts = await readFacts(store);
	const estimate = await navigator.storage?.estimate?.();
	return {
		dossiers: (await store.list()).map((one) => ({
			...one,
			copied: facts.get(copyOf(one.id))?.at
		})),
		plans: (await plans.list()).length,
		bin: [
			...(await store.deleted()).map(ofKind('dossier')),
			...(await plans.deleted()).map(ofKind('plan'))
		],
		size: estimate && { used: estimate.usage ?? 0, quota: estimate.quota ?? 0 },
		mirror: await surveyMirror(),
		persisted: await navigator.storage?.persisted?.()
	};
}

function ofKind(kind: Binned['kind']) {
	return ({ id, title, deleted }: DeletedEntry | DeletedPlanEntry): Binned => ({
		kind,
		id,
		title,
		deleted
	});
}

async function surveyMirror(): Promise<Survey['mirror']> {
	const { canMirror, latestCopy } = await import('../keeping');
	if (!canMirror()) return 'absent';
	const copy = await latestCopy().catch(() => undefined);
	return { written: copy?.written, bytes: copy?.bytes ?? 0 };
}

async function purgeOld(store: Store, ...bins: readonly (readonly { deleted: string }[])[]) {
	const limit = binLimit(now());
	if (bins.flat().some((one) => one.deleted < limit)) await purge(store, limit);
}
