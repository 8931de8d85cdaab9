import { readFileSync, writeFileSync } from 'node:fs';
import { launchBrowser } from './browser';

const icons = [
	{ name: 'icon-192.png', size: 192, bleeds: false },
	{ name: 'icon-512.png', size: 512, bleeds: false },
	{ name: 'icon-maskable-512.png', size: 512, bleeds: true },
	{ name: 'icon-180.png', size: 180, bleeds: true }
];

/** A mask may cut a circle of four fifths: the sign shrinks, and the ground goes to the edge. */
function drawn(svg: string, bleeds: boolean): string {
	return bleeds ? svg.replace(' rx="72"', '').replace('scale(11.2)', 'scale(9.2)') : svg;
}

/** The images of `static/`, from their one drawing. */
export default async function main(): Promise<void> {
	const svg = readFileSync('static/icon.svg', 'utf8');
	const browser = await launchBrowser();
	try {
		for (const { name, size, bleeds } of icons) {
			const page = await browser.newPage({ viewport: { width: size, height: size } });
			await page.setContent(
				`<style>body{margin:0}svg{display:block;width:100vw}</style>${drawn(svg, bleeds)}`
			);
			writeFileSync(`static/${name}`, await page.screenshot({ omitBackground: true }));
			await page.close();
		}
	} finally {
		await browser.close();
	}
}
