import { defineConfig } from 'vitest/config';

/** What needs tools beyond Node: qpdf, poppler, pdftk, LibreOffice, a full Chromium. */
export default defineConfig({
	root: process.cwd(),
	test: {
		include: ['tests/tools/**/*.test.ts'],
		globalSetup: ['tests/e2e/site.ts'],
		fileParallelism: false,
		testTimeout: 300_000,
		hookTimeout: 120_000
	}
});
