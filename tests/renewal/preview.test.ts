import { describe, expect, it } from 'vitest';
import { openInventory, preview } from '../../src/lib/ui/renewal/inventory-file';
import { bytesOf } from './fixtures/exports';
import { inventories } from './method';
import { fileOf } from './reading';

async function previewOf(text: string) {
	const opening = await openInventory(fileOf(bytesOf({ text })), { inventories });
	return preview(opening, opening.proposal, inventories);
}

describe('the first rows, as they will be read', () => {
	it('cell by cell: what was written of a model, months of warranty, memory, price, system', async () => {
		const [first, second] = await previewOf(
			[
				'Type;Modèle;Date d’achat;Durée de garantie;Valeur;Mémoire;Système d’exploitation;Processeur',
				"Portable;ThinkPad ''Yoga'';14-05-2020;3 ans;812,50;8192;Windows 10 Professionnel;Intel Core i5-7200U",
				'Portable;ThinkPad "Yoga";09/2019;36 mois;1 012,80 €;16 Go;Ubuntu;AMD Ryzen 5 PRO 4650U'
			].join('\n')
		);
		expect(first).toMatchObject({
			...{ class: 'laptop', model: "ThinkPad ''Yoga''", inService: '2020-05-14', precision: 'day' },
			...{ warrantyMonths: 36, price: 812.5, memory: 8, system: 'windows-10' },
			...{ readiness: 'not-ready', quantity: 1 }
		});
		expect(second).toMatchObject({
			...{ model: 'ThinkPad "Yoga"', inService: '2019-09-15', precision: 'month' },
			...{ warrantyMonths: 36, price: 1012.8, memory: 16, system: 'linux', readiness: 'ready' }
		});
	});

	it('a date of the column that is certain settles the others; without one, both are shown', async () => {
		const rows = (other: string) =>
			previewOf(`Type;Date d’achat\nÉcran;03/04/2021\nÉcran;${other}\n`);
		expect((await rows('14/05/2020'))[0]?.inService).toBe('2021-04-03');
		expect((await rows('05/14/2020'))[0]?.inService).toBe('2021-03-04');
		expect((await rows('05/06/2020'))[0]?.inService).toEqual({
			...{ dmy: '2021-04-03', mdy: '2021-03-04' }
		});
	});

	it('a total is no device; a model that is called so is one', async () => {
		const rows = await previewOf('Type;Modèle;Qté\nÉcran;E24;3\nTotal;;3\nÉcran;Total;1\n');
		expect(rows.map((one) => [one.model, one.quantity])).toEqual([
			['E24', 3],
			['Total', 1]
		]);
	});
});
