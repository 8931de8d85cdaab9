import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/lib/renewal/age';
import type { Intaken } from '../../src/lib/renewal/intaken';
import { bytesOf, exports } from './fixtures/exports';
import { readBytes } from './reading';

function batchesOf({ fleet }: Intaken) {
	return fleet.batches.map(({ kind, count, inService }) => [
		fleet.kinds[kind]?.class,
		count,
		inService === undefined ? undefined : isoOf(inService)
	]);
}

describe('exports of inventories', () => {
	it.each(exports)('$name', async (one) => {
		const { proposal, intaken } = await readBytes(bytesOf(one));
		const { expected } = one;
		expect(intaken.devices).toBe(expected.devices);
		if (expected.profile) expect(proposal.profile).toBe(expected.profile);
		if (expected.headerRow !== undefined) expect(proposal.headerRow).toBe(expected.headerRow);
		if (expected.batches) expect(batchesOf(intaken)).toEqual(expected.batches);
		if (expected.personal) expect(intaken.personal).toEqual(expected.personal);
		if (expected.left) expect(intaken.left).toMatchObject(expected.left);
		if (expected.questions !== undefined)
			expect(intaken.questions).toHaveLength(expected.questions);
		const told = intaken.problems.map(({ kind, line }) => [kind, line]);
		expect(told.sort()).toEqual([...(expected.problems ?? [])].sort());
		const paid = intaken.fleet.batches.reduce((all, { paid: { sum } }) => all + sum, 0);
		if (expected.paid !== undefined) expect(paid).toBeCloseTo(expected.paid, 6);
	});

	it.each(exports)('the same by pieces of 7 bytes: $name', async (one) => {
		const whole = await readBytes(bytesOf(one));
		const pieces = await readBytes(bytesOf(one), { step: 7 });
		expect(batchesOf(pieces.intaken)).toEqual(batchesOf(whole.intaken));
	});

	it('proposes a role for nine columns in ten of the tools that it knows', async () => {
		const known = exports.filter((one) => one.expected.profile && one.name !== 'Jamf');
		const roles = await Promise.all(
			known.map(async (one) => (await readBytes(bytesOf(one))).proposal.columns)
		);
		const wanted = roles
			.flat()
			.filter((one) =>
				/typ|mod|s[ée]ri|manuf|fabric|achat|purch|system|syst[èe]m/i.test(one.header)
			);
		const found = wanted.filter((one) => one.role !== 'ignored');
		expect(wanted.length).toBeGreaterThan(30);
		expect(found.length / wanted.length).toBeGreaterThanOrEqual(0.9);
	});

	it('answers to the question of dates move the days, without a second reading', async () => {
		const text = 'Type;Modèle;Numéro de série;Date d’achat\nPortable;X;D1;03/04/2021\n';
		const dmy = await readBytes(bytesOf({ text }), { orders: { 'purchase-date': 'dmy' } });
		const mdy = await readBytes(bytesOf({ text }), { orders: { 'purchase-date': 'mdy' } });
		expect(batchesOf(dmy.intaken)).toEqual([['laptop', 1, '2021-04-03']]);
		expect(batchesOf(mdy.intaken)).toEqual([['laptop', 1, '2021-03-04']]);
	});

	it('nothing of a person, no name and no serial number is kept', async () => {
		for (const one of exports) {
			const { intaken } = await readBytes(bytesOf(one));
			expect(JSON.stringify(intaken.fleet)).not.toMatch(/AB0\d|Ada|bob|carl|x@example/);
		}
	});
});
