import { describe, expect, test } from 'vitest';
import { reminderOf, type Circumstances } from '../../src/lib/storage/reminder';

const day = (n: number) => new Date(Date.UTC(2026, 10, n)).toISOString();
const at = (n: number, change: Partial<Circumstances> = {}): Circumstances => ({
	now: day(n),
	persisted: false,
	webkit: false,
	...change
});
const never = { created: day(1), changed: day(1) };

describe('the reminder to keep a file', () => {
	test('comes at six days on WebKit, which forgets after seven', () => {
		expect(reminderOf([never], at(6, { webkit: true }))).toBeUndefined();
		expect(reminderOf([never], at(7, { webkit: true }))).toBe(6);
	});

	test('leaves more time elsewhere, and more still under protection', () => {
		expect(reminderOf([never], at(14))).toBeUndefined();
		expect(reminderOf([never], at(15))).toBe(14);
		expect(reminderOf([never], at(30, { persisted: true, webkit: true }))).toBeUndefined();
		expect(reminderOf([never], at(31, { persisted: true }))).toBe(30);
	});

	test('is silent while all that changed is in a file, however old', () => {
		expect(reminderOf([{ ...never, copied: day(2) }], at(60))).toBeUndefined();
		expect(reminderOf([{ created: day(1), changed: day(3), copied: day(2) }], at(20))).toBe(18);
		expect(reminderOf([], at(60))).toBeUndefined();
	});

	test('told and put aside, it waits as long again', () => {
		expect(reminderOf([never], at(20, { putAside: day(15) }))).toBeUndefined();
		expect(reminderOf([never], at(29, { putAside: day(15) }))).toBe(28);
	});
});
