import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/lib/storage/file';
import {
	currentFormat,
	migrate,
	migrations,
	type Migration
} from '../../src/lib/storage/migrations';

function fixture(format: number): string {
	return readFileSync(new URL(`fixtures/format-${format}.json`, import.meta.url), 'utf8');
}

/** A released format never changes: its fixture neither. */
const frozen: Record<number, string> = {
	1: '31318dd051cfd7faf4a22bf071114f6d6854bdceb7c05878bfaf8001e2307647',
	2: '3504e423e48e6595e031c6284e53bf1e76f11a8eb1403837936e0738bc9c9457'
};

/** What later formats brought, as an earlier file has it once it is opened. */
const added = { comments: [] };

const formats = Array.from({ length: currentFormat }, (_, i) => i + 1);

describe('every format ever written', () => {
	test.each(formats)('format %i still stands as it was frozen', (format) => {
		expect(createHash('sha256').update(fixture(format)).digest('hex')).toBe(frozen[format]);
	});

	test.each(formats)('format %i opens whole, with nothing to report', (format) => {
		const { kind: _, ...stored } = JSON.parse(fixture(format)) as Record<string, unknown>;
		const reading = readFile(fixture(format));
		expect(reading).toEqual({
			dossier: { ...added, ...stored, format: currentFormat },
			report: []
		});
	});

	test('each earlier format has its migration, and no other has', () => {
		expect([...migrations.keys()]).toEqual(formats.slice(0, -1));
	});
});

describe('migrate', () => {
	const table = new Map<number, Migration>([
		[1, (older) => ({ ...older, steps: ['one'] })],
		[2, (older) => ({ ...older, steps: [...(older.steps as string[]), 'two'] })]
	]);

	test('goes through each step in order', () => {
		const raised = migrate({ format: 1, id: 'a' }, 1, { table, to: 3 });
		expect(raised).toEqual({ format: 3, id: 'a', steps: ['one', 'two'] });
	});

	test('begins where the file stands', () => {
		const raised = migrate({ format: 2, steps: [] }, 2, { table, to: 3 });
		expect(raised).toEqual({ format: 3, steps: ['two'] });
	});

	test('leaves the current format alone', () => {
		const current = { format: currentFormat };
		expect(migrate(current, currentFormat)).toBe(current);
	});

	test('refuses a gap in the table', () => {
		expect(() => migrate({ format: 1 }, 1, { table: new Map(), to: 2 })).toThrow('format 1');
	});
});
