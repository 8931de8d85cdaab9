/** `node src/cli/run.mjs <tool> [arguments]`: runs a tool written in TypeScript, which Node 20 cannot read. */
import { fileURLToPath } from 'node:url';
import { createRunnableDevEnvironment, resolveConfig } from 'vite';

const [name = '', ...args] = process.argv.slice(2);
const file = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
const tool = {
	consumer: 'server',
	dev: { moduleRunnerTransform: true },
	resolve: { external: true, mainFields: [], conditions: ['node'] }
};
const config = await resolveConfig(
	{
		configFile: false,
		envDir: false,
		logLevel: 'error',
		cacheDir: process.cwd(),
		environments: { tool }
	},
	'serve'
);
const environment = createRunnableDevEnvironment('tool', config, {
	runnerOptions: { hmr: { logger: false } },
	hot: false
});
await environment.init();
try {
	const module = await environment.runner.import(file);
	process.exitCode = (await module.default(args)) ?? 0;
} finally {
	// Only now: what a tool imports on demand passes through it too, which Vite's own `runnerImport` forgets.
	await environment.close();
}
