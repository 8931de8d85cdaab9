import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SavedDossier } from '../../src/lib/domain/dossier';
import {
	createAutosave,
	delay,
	deviceClock,
	type Autosave,
	type SaveState
} from '../../src/lib/storage/autosave';
import { noActs } from '../../src/lib/storage/journal';
import { StorageProblem } from '../../src/lib/storage/problem';
import { sample } from './dossier-samples';

const opened = sample({ title: '0' });

/** A disk whose writes end when the test says so. */
class SlowDisk {
	stored: SavedDossier | undefined;
	writes = 0;
	#waiting: { end: () => void; fail: (error: unknown) => void } | undefined;

	constructor(stored?: SavedDossier) {
		this.stored = stored;
	}

	put = (dossier: SavedDossier, basis?: string): Promise<SavedDossier> => {
		if (this.#waiting) throw new Error('two writes at once');
		this.writes += 1;
		return new Promise((resolve, reject) => {
			const end = () => {
				if (this.stored?.changed !== basis) return reject(this.#refusal());
				this.stored = dossier;
				resolve(dossier);
			};
			this.#waiting = { end, fail: reject };
		});
	};

	#refusal(): StorageProblem {
		const { stored } = this;
		return stored ? new StorageProblem('stale', stored.changed) : new StorageProblem('missing');
	}

	get busy(): boolean {
		return this.#waiting !== undefined;
	}

	async succeed(): Promise<void> {
		const waiting = this.#waiting;
		this.#waiting = undefined;
		waiting?.end();
		await settle();
	}

	async fail(error: unknown = new StorageProblem('full')): Promise<void> {
		const waiting = this.#waiting;
		this.#waiting = undefined;
		waiting?.fail(error);
		await settle();
	}
}

function settle(): Promise<unknown> {
	return vi.advanceTimersByTimeAsync(0);
}

function version(n: number): SavedDossier {
	return sample({ title: String(n), changed: new Date(Date.UTC(2026, 10, 24) + n).toISOString() });
}

function begin(known?: SavedDossier): { disk: SlowDisk; autosave: Autosave; shown: SaveState[] } {
	const disk = new SlowDisk(known);
	const autosave = createAutosave(disk, deviceClock, known && { dossier: known, history: noActs });
	const shown: SaveState[] = [];
	autosave.subscribe((state) => shown.push(state));
	return { disk, autosave, shown };
}

beforeEach(() => {
	vi.useFakeTimers({ now: new Date('2026-11-24T10:00:00.000Z') });
});
afterEach(() => {
	vi.useRealTimers();
});

describe('the state shown', () => {
	test('an opened dossier is saved since its last change', () => {
		expect(begin(opened).autosave.state()).toEqual({ kind: 'saved', at: opened.changed });
	});

	test('a dossier never stored is not called saved', () => {
		expect(begin().autosave.state()).toEqual({ kind: 'unsaved', retrying: false });
	});

	test('a change is being saved at once, and saved when the disk says so', async () => {
		const { disk, autosave, shown } = begin(opened);
		autosave.schedule(version(1));
		expect(autosave.state()).toEqual({ kind: 'saving' });
		await vi.advanceTimersByTimeAsync(delay);
		expect(autosave.state()).toEqual({ kind: 'saving' });
		await vi.advanceTimersByTimeAsync(1000);
		await disk.succeed();
		expect(autosave.state()).toEqual({ kind: 'saved', at: '2026-11-24T10:00:01.200Z' });
		expect(shown.at(-1)).toEqual(autosave.state());
	});

	test('a failure is told at once, the work is kept, and nothing is saved meanwhile', async () => {
		const { disk, autosave, shown } = begin(opened);
		autosave.schedule(version(1));
		await vi.advanceTimersByTimeAsync(delay);
		const problem = new StorageProblem('full');
		await disk.fail(problem);
		expect(shown.at(-1)).toEqual({ kind: 'unsaved', problem, retrying: false });
		expect(autosave.pending()).toEqual(version(1));
		await vi.advanceTimersByTimeAsync(60_000);
		expect(disk.writes).toBe(1);
	});

	test('an error of another kind is a problem too', async () => {
		const { disk, autosave } = begin(opened);
		autosave.schedule(version(1));
		await vi.advanceTimersByTimeAsync(delay);
		await disk.fail(new DOMException('full', 'QuotaExceededError'));
		expect(autosave.state()).toMatchObject({ kind: 'unsaved', problem: { kind: 'full' } });
	});

	test('a store that throws at once is no different', async () => {
		const refuse = () => {
			throw new TypeError('broken');
		};
		const autosave = createAutosave({ put: refuse }, deviceClock, {
			dossier: opened,
			history: noActs
		});
		autosave.schedule(version(1));
		expect(await autosave.flush()).toMatchObject({ kind: 'unsaved', problem: { kind: 'other' } });
	});

	test('it does not flicker while a failed save is tried again', async () => {
		const { disk, autosave, shown } = begin(opened);
		autosave.schedule(version(1));
		await vi.advanceTimersByTimeAsync(delay);
		await disk.fail();
		shown.length = 0;
		autosave.schedule(version(2));
		await vi.advanceTimersByTimeAsync(delay);
		expect(autosave.state()).toMatchObject({ kind: 'unsaved', retrying: true });
		await disk.fail();
		void autosave.retry();
		await settle();
		expect(shown.length).toBeGreaterThan(2);
		expect(shown.every(({ kind }) => kind === 'unsaved')).toBe(true);
	});
});

describe('when it writes', () => {
	test('changes made together are one write, of the latest', async () => {
		const { disk, autosave } = begin(opened);
		for (const n of [1, 2, 3]) autosave.schedule(version(n));
		await vi.advanceTimersByTimeAsync(delay);
		await disk.succeed();
		expect(disk.stored).toEqual(version(3));
		await vi.advanceTimersByTimeAsync(1000);
		expect(disk.writes).toBe(1);
	});

	test('typing on and on puts no change off', async () => {
		const { disk, autosave } = begin(opened);
		for (let n = 1; n <= 10; n += 1) {
			autosave.schedule(version(n));
			await vi.advanceTimersByTimeAsync(delay / 4);
		}
		expect(disk.writes).toBe(1);
		expect(delay).toBeLessThanOrEqual(250);
	});

	test('a change made during a write is written after it', async () => {
		const { disk, autosave } = begin(opened);
		autosave.schedule(version(1));
		await vi.advanceTimersByTimeAsync(delay);
		autosave.schedule(version(2));
		await disk.succeed();
		expect(autosave.state()).toEqual({ kind: 'saving' });
		await disk.succeed();
		expect(disk.stored).toEqual(version(2));
		expect(autosave.state().kind).toBe('saved');
	});

	test('the same object changed in place during a write is written again', async () => {
		const { disk, autosave } = begin(opened);
		const dossier = { ...version(1) };
		autosave.schedule(dossier);
		await vi.advanceTimersByTimeAsync(delay);
		autosave.schedule(Object.assign(dossier, { title: 'in place' }));
		await disk.succeed();
		expect(disk.busy).toBe(true);
	});

	test('flush waits for nothing and tells how it ended', async () => {
		const { disk, autosave } = begin(opened);
		autosave.schedule(version(1));
		const flushed = autosave.flush();
		await settle();
		expect(disk.writes).toBe(1);
		await disk.succeed();
		expect(await flushed).toMatchObject({ kind: 'saved' });
	});

	test('flush without a change writes nothing', async () => {
		const { disk, autosave } = begin(opened);
		expect(await autosave.flush()).toEqual({ kind: 'saved', at: opened.changed });
		expect(disk.writes).toBe(0);
	});

	test('a failed save is tried again at the next change and on retry', async () => {
		const { disk, autosave } = begin(opened);
		autosave.schedule(version(1));
		await vi.advanceTimersByTimeAsync(delay);
		await disk.fail();
		autosave.schedule(version(2));
		await vi.advanceTimersByTimeAsync(delay);
		await disk.fail();
		const retried = autosave.retry();
		await settle();
		await disk.succeed();
		expect(await retried).toMatchObject({ kind: 'saved' });
		expect(disk.stored).toEqual(version(2));
		expect(disk.writes).toBe(3);
	});

	test('a change made during a write that fails is tried by itself', async () => {
		const { disk, autosave } = begin(opened);
		autosave.schedule(version(1));
		await vi.advanceTimersByTimeAsync(delay);
		autosave.schedule(version(2));
		await disk.fail();
		expect(autosave.state()).toMatchObject({ kind: 'unsaved', retrying: true });
		await disk.succeed();
		expect(disk.stored).toEqual(version(2));
	});
});

describe('work changed elsewhere', () => {
	test('is not overwritten by retrying, only on the word of the person', async () => {
		const { disk, autosave } = begin(opened);
		disk.stored = version(50);
		autosave.schedule(version(1));
		await vi.advanceTimersByTimeAsync(delay);
		await disk.succeed();
		void autosave.retry();
		await settle();
		await disk.succeed();
		expect(disk.stored).toEqual(version(50));
		expect(autosave.state()).toMatchObject({ kind: 'unsaved', problem: { kind: 'stale' } });
		void autosave.overwrite();
		await settle();
		await disk.succeed();
		expect(disk.stored).toEqual(version(1));
		expect(autosave.state().kind).toBe('saved');
	});

	test('overwrite means nothing after another problem', async () => {
		const { disk, autosave } = begin(opened);
		autosave.schedule(version(1));
		await vi.advanceTimersByTimeAsync(delay);
		await disk.fail(new StorageProblem('full'));
		disk.stored = undefined;
		void autosave.overwrite();
		await settle();
		await disk.succeed();
		expect(disk.stored).toBeUndefined();
		expect(autosave.state()).toMatchObject({ kind: 'unsaved', problem: { kind: 'missing' } });
	});

	test('a dossier removed elsewhere comes back on the word of the person', async () => {
		const { disk, autosave } = begin(opened);
		disk.stored = undefined;
		autosave.schedule(version(1));
		await vi.advanceTimersByTimeAsync(delay);
		await disk.succeed();
		expect(disk.stored).toBeUndefined();
		void autosave.overwrite();
		await settle();
		await disk.succeed();
		expect(disk.stored).toEqual(version(1));
	});
});

describe('those who use it', () => {
	test('may not mix two dossiers', () => {
		const { autosave } = begin(opened);
		expect(() => autosave.schedule(sample({ id: 'two' }))).toThrow('dossier one');
		expect(autosave.state().kind).toBe('saved');
	});

	test('hear nothing more once they left', async () => {
		const { autosave } = begin(opened);
		const listener = vi.fn();
		autosave.subscribe(listener)();
		autosave.schedule(version(1));
		expect(listener).not.toHaveBeenCalled();
	});

	test('may flush while they are told, without a second write', async () => {
		const { disk, autosave } = begin(opened);
		autosave.subscribe(() => void autosave.flush());
		autosave.schedule(version(1));
		await vi.advanceTimersByTimeAsync(delay);
		await disk.succeed();
		expect(disk.writes).toBe(1);
		expect(disk.stored).toEqual(version(1));
	});
});

type Step = ['schedule'] | ['wait', number] | ['succeed'] | ['fail'] | ['flush'] | ['retry'];

const step: fc.Arbitrary<Step> = fc.oneof(
	fc.constant<Step>(['schedule']),
	fc.integer({ min: 1, max: 300 }).map<Step>((time) => ['wait', time]),
	fc.constantFrom<Step>(['succeed'], ['fail'], ['flush'], ['retry'])
);

/** What a person may rely on, whatever happens in whatever order. */
class Walk {
	readonly shown: SaveState[] = [];
	readonly disk: SlowDisk;
	readonly autosave: Autosave;
	latest: SavedDossier | undefined;
	#scheduled = 0;
	#failing = false;
	#waiting = 0;

	constructor(known: SavedDossier | undefined) {
		this.disk = new SlowDisk(known);
		this.latest = known;
		this.autosave = createAutosave(
			this.disk,
			deviceClock,
			known && { dossier: known, history: noActs }
		);
		this.autosave.subscribe((state) => this.shown.push(state));
	}

	async take([kind, time]: Step): Promise<void> {
		const { busy } = this.disk;
		const waiting = this.autosave.state().kind === 'saving' && !busy;
		if (kind === 'schedule')
			this.autosave.schedule((this.latest = version((this.#scheduled += 1))));
		if (kind === 'wait') await vi.advanceTimersByTimeAsync(time);
		if (kind === 'flush' || kind === 'retry') void this.autosave[kind]();
		if (kind === 'succeed' && busy) this.#failing = false;
		if (kind === 'fail' && busy) this.#failing = true;
		if (kind === 'succeed' || kind === 'fail') await this.disk[kind]();
		await settle();
		this.#waiting = waiting ? this.#waiting + (time ?? 0) : 0;
		this.check();
	}

	check(): void {
		const state = this.autosave.state();
		const safe = this.disk.stored === this.latest && this.latest !== undefined;
		if (state.kind === 'saved') expect(safe).toBe(true);
		expect(this.autosave.pending()).toBe(safe ? undefined : this.latest);
		expect(state.kind === 'unsaved' && state.problem !== undefined).toBe(this.#failing);
		if (this.shown.length > 0) expect(this.shown.at(-1)).toBe(state);
		if (state.kind === 'saving' && !this.disk.busy) expect(this.#waiting).toBeLessThan(delay);
	}
}

describe('in whatever order things happen', () => {
	test.each([
		['an opened dossier', opened],
		['a new dossier', undefined]
	])('%s: the state is the truth, and nothing is lost', async (_, known) => {
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
				const walk = new Walk(known);
				for (const one of steps) await walk.take(one);
				while (walk.autosave.pending()) {
					await walk.take(['flush']);
					await walk.take(['succeed']);
				}
				expect(walk.disk.stored).toBe(walk.latest);
			}),
			{ numRuns: 300 }
		);
	});
});
