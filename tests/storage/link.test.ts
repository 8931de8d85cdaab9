import { deflateRawSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checksum, inflatedLimit, linkLimit, writeLink } from '../../src/lib/storage/link';
import { readLink } from '../../src/lib/storage/link-reading';
import { anyDossier, sample } from './dossier-samples';

const whole = readFileSync(new URL('fixtures/format-2.json', import.meta.url), 'utf8');

/** A link made by hand: what is packed, how it is announced. */
function linkOf(packed: Uint8Array, { version = 1, sum = checksum(packed) } = {}): string {
	const header = Buffer.alloc(5);
	header[0] = version;
	header.writeUInt32BE(sum, 1);
	return Buffer.concat([header, packed]).toString('base64url');
}

async function problemOf(fragment: string) {
	const reading = await readLink(fragment);
	return 'problem' in reading ? reading.problem.kind : expect.fail('read');
}

describe('a link written here', () => {
	test('opens as the same dossier, with nothing to report', async () => {
		await fc.assert(
			fc.asyncProperty(anyDossier, async (dossier) => {
				const { fragment, tooLarge } = await writeLink(dossier);
				if (!tooLarge) expect(await readLink(fragment)).toEqual({ dossier, report: [] });
			}),
			{ numRuns: 200 }
		);
	});

	test('is made of letters that every program carries, and says its length', async () => {
		const { fragment, tooLarge } = await writeLink(sample({ title: 'Écrans « œuvres »' }));
		expect(fragment).toMatch(/^[A-Za-z0-9_-]{100,400}$/);
		expect(tooLarge).toBe(false);
	});

	test('that would be too long is told, and is not read either', async () => {
		const noise = Array.from({ length: 9000 }, (_, i) => ((i * 7919) % 997).toString(36)).join('');
		const { fragment, tooLarge } = await writeLink(
			sample({ answers: { 'purchase/need': noise.slice(0, 9999) } })
		);
		expect(tooLarge).toBe(fragment.length > linkLimit);
		const longest = 'A'.repeat(linkLimit + 1);
		expect(await problemOf(longest)).toBe('too-long');
	});

	test('whatever its size, what is said to fit is read', async () => {
		for (const signs of [10, 1000, 10_000]) {
			const answers = Object.fromEntries(
				Array.from({ length: 200 }, (_, i) => [`purchase/q${i}`, 'a'.repeat(signs)])
			);
			const dossier = sample({ answers });
			const { fragment, tooLarge } = await writeLink(dossier);
			const reading = await readLink(fragment);
			expect('dossier' in reading).toBe(!tooLarge);
		}
	});
});

describe('a link that is refused', () => {
	const good = deflateRawSync(whole);

	test('the same bytes made by hand are read', async () => {
		expect(await readLink(`#${linkOf(good)}`)).toHaveProperty('dossier.title');
	});

	test.each(['', '#', 'a', 'sample', 'AAAA', '%%%', 'new', 'é'.repeat(9), 'A'.repeat(13), '=='])(
		'%j is no link',
		async (fragment) => {
			expect(await problemOf(fragment)).toBe('no-link');
		}
	);

	test('a later version is told', async () => {
		expect(await problemOf(linkOf(good, { version: 2 }))).toBe('newer-link');
		expect(await problemOf(linkOf(good, { version: 0 }))).toBe('no-link');
	});

	test('one that lost its end is told, wherever it was cut', async () => {
		const link = linkOf(good);
		for (let cut = 8; cut < link.length; cut += 5)
			expect(['incomplete', 'no-link']).toContain(await problemOf(link.slice(0, cut)));
	});

	test('one whose bytes are no deflate, stop too soon or are no text', async () => {
		expect(await problemOf(linkOf(Buffer.from('not deflate at all')))).toBe('incomplete');
		expect(await problemOf(linkOf(good.subarray(0, -9)))).toBe('incomplete');
		expect(await problemOf(linkOf(deflateRawSync(Buffer.from([0xff, 0xfe, 0x22]))))).toBe(
			'incomplete'
		);
	});

	test('a bomb is dropped as it grows, well before its end', async () => {
		const bomb = deflateRawSync(Buffer.alloc(5_000_000, ' '));
		expect(bomb.length).toBeLessThan(6000);
		const before = process.memoryUsage().arrayBuffers;
		expect(await problemOf(linkOf(bomb))).toBe('swollen');
		expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
		expect(inflatedLimit(bomb.length)).toBeLessThan(1_000_000);
		expect(inflatedLimit(1e9)).toBe(10 * 1024 * 1024);
	});

	test.each([
		['not JSON', 'Bonjour', 'not-json'],
		['another kind', '{"kind":"other"}', 'not-a-dossier'],
		['a newer format', '{"kind":"dossier-achats-numeriques","format":99}', 'newer'],
		['a damaged one', '{"kind":"dossier-achats-numeriques","format":2}', 'damaged'],
		['a polluted one', '{"__proto__":{"x":1}}', 'forbidden-key']
	])('what it holds goes through the same checks as a file: %s', async (_, text, kind) => {
		expect(await problemOf(linkOf(deflateRawSync(text)))).toBe(kind);
	});
});

describe('links changed on their way', () => {
	const link = linkOf(deflateRawSync(whole));
	const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_ %#/+=é\u0000';
	const change = fc.record({
		at: fc.nat(link.length - 1),
		remove: fc.nat(3),
		insert: fc.string({ unit: fc.constantFrom(...letters), maxLength: 3 })
	});

	test('1,000 of them: refused with a word, or the same dossier', async () => {
		const intact = await readLink(link);
		const seen: Record<string, number> = {};
		await fc.assert(
			fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
				const signs = [...link];
				for (const { at, remove, insert } of changes) signs.splice(at, remove, ...insert);
				const reading = await readLink(signs.join(''));
				const kind = 'problem' in reading ? reading.problem.kind : 'read';
				seen[kind] = (seen[kind] ?? 0) + 1;
				if (kind === 'read') expect(reading).toEqual(intact);
				else expect(kind).toMatch(/^(no-link|incomplete|newer-link|too-long)$/);
			}),
			{ numRuns: 600 }
		);
		expect(seen.incomplete).toBeGreaterThan(100);
	});

	test('with a right checksum over changed bytes: unpacked, then checked like a file', async () => {
		const bytes = Buffer.from(whole);
		const packed = deflateRawSync(bytes);
		const kinds = new Set<string>();
		const at = fc.record({ raw: fc.boolean(), at: fc.nat(bytes.length - 1), to: fc.nat(255) });
		await fc.assert(
			fc.asyncProperty(fc.array(at, { minLength: 1, maxLength: 3 }), async (changes) => {
				const [inside, outside] = [Buffer.from(bytes), Buffer.from(packed)];
				for (const { raw, at: i, to } of changes)
					if (raw) outside[i % outside.length] = to;
					else inside[i] = to;
				const hostile = changes[0]?.raw ? outside : deflateRawSync(inside);
				const reading = await readLink(linkOf(hostile));
				kinds.add('problem' in reading ? reading.problem.kind : 'read');
			}),
			{ numRuns: 400 }
		);
		expect([...kinds]).toEqual(expect.arrayContaining(['incomplete', 'not-json', 'damaged']));
	});
});
