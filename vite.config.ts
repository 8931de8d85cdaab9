import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { content } from './src/lib/content/plugin.ts';

const nothing = fileURLToPath(new URL('./src/lib/formats/pdf/nothing.ts', import.meta.url));

/** `--mode cli` bundles the command line, without the pages. */
export default defineConfig(({ mode }) => ({
	plugins: [content(), mode === 'cli' ? [] : sveltekit(), mode === 'test' ? svelteTesting() : []],
	resolve: {
		/** jsPDF's optional parts for HTML and SVG, never used here. */
		alias: { html2canvas: nothing, canvg: nothing, dompurify: nothing }
	},
	build: {
		rolldownOptions: {
			output: {
				chunkFileNames: '_app/immutable/chunks/[name]-[hash].js'
			}
		}
	},
	test: {
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/e2e/**', 'tests/bench/**']
	}
}));
