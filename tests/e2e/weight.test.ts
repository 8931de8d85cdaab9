import { join } from 'node:path';
import { expect, it } from 'vitest';
import { measurePages } from '../../src/cli/bench-pages';

it('every page keeps to its budget of requests, bytes, elements and EcoIndex', async () => {
	const measures = await measurePages(join(process.cwd(), 'build'));
	expect(measures.length).toBeGreaterThanOrEqual(6);
	for (const { page, requests, kilobytes, elements, ecoIndex } of measures) {
		expect(requests, page).toBeLessThanOrEqual(20);
		expect(kilobytes, page).toBeLessThanOrEqual(120);
		expect(elements, page).toBeLessThanOrEqual(330);
		expect(ecoIndex, page).toBeGreaterThanOrEqual(85);
	}
});
