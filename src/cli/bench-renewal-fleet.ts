import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const header = [
	...['Nom', 'Entité', 'Statut', 'Fabricant', 'Numéro de série', 'Type', 'Modèle'],
	...["Système d'exploitation - Nom", 'Lieu', 'Composants - Processeur'],
	"Informations financières et administratives - Date d'achat",
	'Informations financières et administratives - Valeur'
];
const models = [
	['Portable', 'Dell Inc.', 'Latitude 5400'],
	['Portable', 'LENOVO', 'ThinkPad L13'],
	['Fixe', 'HP', 'EliteDesk 800 G3 SFF'],
	['Portable', 'HP', 'ProBook 450 G8'],
	['Fixe', 'Dell Inc.', 'OptiPlex 7070'],
	['Écran', 'Iiyama', 'ProLite XUB2492']
] as const;

/** A fleet of twelve columns as GLPI exports it, every cell quoted. */
export async function writeFleet(path: string, rows: number): Promise<string> {
	const out = createWriteStream(path);
	let text = `\ufeff${line(header)}`;
	for (let row = 0; row < rows; row++) {
		text += line(cellsOf(row));
		if (text.length < 1 << 20) continue;
		if (!out.write(text)) await once(out, 'drain');
		text = '';
	}
	out.end(text);
	await once(out, 'close');
	return path;
}

function line(cells: readonly string[]): string {
	return `"${cells.join('";"')}"\r\n`;
}

function cellsOf(row: number): string[] {
	const [type, maker, model] = models[row % 6] ?? models[0];
	const pad = (part: number) => String(part).padStart(2, '0');
	const date = [pad(1 + ((row * 11) % 28)), pad(1 + ((row * 5) % 12)), 2014 + ((row * 7) % 13)];
	return [
		...[`PC-${row}`, `Mairie > Service ${row % 40}`, 'En service', maker, `SN${100_000_000 + row}`],
		...[type, `${model} ${row % 50}`, 'Windows 10 Professionnel', `Bâtiment ${row % 300}`],
		`Intel(R) Core(TM) i5-${6 + (row % 7)}365U CPU @ 1.60GHz`,
		...[date.join('-'), `${600 + (row % 400)},50`]
	];
}
