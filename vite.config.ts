import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { runnerImport } from 'vite';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const nothing = here('./src/lib/formats/pdf/nothing.ts');

export default defineConfig(async ({ mode }) => {
	const { module } = await runnerImport<typeof import('./src/lib/content/plugin')>(
		here('./src/lib/content/plugin.ts')
	);
	return {
		plugins: [module.content(), sveltekit(), mode === 'test' ? svelteTesting() : []],
		resolve: {
			/** jsPDF's optional parts for HTML and SVG, never used here. */
			alias: { html2canvas: nothing, canvg: nothing, dompurify: nothing }
		},
		test: { include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**', 'tests/bench/**'] }
	};
});
