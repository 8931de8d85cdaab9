/** `node src/cli/run.mjs <tool> [arguments]`: runs a tool written in TypeScript, which Node 20 cannot read. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [name = '', ...args] = process.argv.slice(2);
const file = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
process.exitCode = (await module.default(args)) ?? 0;
