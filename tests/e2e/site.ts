import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/cli/serve';

declare module 'vitest' {
	interface ProvidedContext {
		origin: string;
	}
}

/** Serves the built site for the journeys, on any free port. */
export default async function setup(project: TestProject): Promise<() => void> {
	if (!existsSync('build/index.html'))
		throw new Error('No build to test: run `npx vite build` first.');
	const server = await serve(join(process.cwd(), 'build'), { host: '127.0.0.1', port: 0 });
	const address = server.address();
	if (typeof address !== 'object' || !address) throw new Error('The site has no address.');
	project.provide('origin', `http://127.0.0.1:${address.port}`);
	return () => void server.close();
}
