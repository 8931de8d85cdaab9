import { defineConfig } from 'vitest/config';

/** A person's journeys, in a real browser, on the built site. */
export default defineConfig({
	root: process.cwd(),
	test: {
		include: ['tests/e2e/**/*.test.ts'],
		globalSetup: ['tests/e2e/site.ts'],
		fileParallelism: false,
		testTimeout: 120_000,
		hookTimeout: 60_000
	}
});
