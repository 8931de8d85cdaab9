import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { runnerImport } from 'vite';
import { defineConfig } from 'vitest/config';
import { base, site, version } from './src/cli/site.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const nothing = here('./src/lib/formats/pdf/nothing.ts');

/** Few chunks, so that a page paints soon; a chunk draws in what it needs, so their order counts. */
const groups = [
	{
		name: 'kernel',
		test: /rolldown.runtime|node_modules.(svelte|esm-env|clsx|devalue|@sveltejs.kit)|vite.preload|lib.ui.(offline.(UpdateWatch|watch|cache-name)|shortcuts.shortcut|preferences.read|Site|Skip|Mark|Language|language-part|held|place|fragment|TextSections|Prose|Failure)|lib.domain.language/,
		priority: 4
	},
	{ name: 'fr', test: /lib.messages.fr(\.ts|.(app|interview)\.ts)/, priority: 3 },
	{ name: 'en', test: /lib.messages.en(\.ts|.(app|interview)\.ts)/, priority: 3 },
	{ name: 'fr-result', test: /lib.messages.fr.(result|export|edits|documents)/, priority: 3 },
	{ name: 'en-result', test: /lib.messages.en.(result|export|edits|documents)/, priority: 3 },
	{
		name: 'dossier',
		test: /src.lib.(ui.(?!course|offline|share|compare|comments|palette|preferences|theme|tasks|data|responses|renewal|diagram|frameworks|arrival|file-problem|fitting|import-file|document.(workbench|office|Files))|domain.(?!machine|comparison|comment|framework|follow-up|response|asked)|storage.(?!file\.|link|json|reconciliation|mirror|backup|plans)|content.(?!load-|renewal)|messages.(format|units|answer-text))|node_modules.idb/,
		priority: 2,
		minShareCount: 2
	},
	{ name: 'offline', test: /lib.ui.offline/, priority: 1, minShareCount: 2 },
	{ name: 'interview', test: /node_modules.xstate|lib.domain.machine|lib.ui.course/, priority: 1 }
];

export default defineConfig(async ({ mode }) => {
	const { module } = await runnerImport<typeof import('./src/lib/content/plugin')>(
		here('./src/lib/content/plugin.ts')
	);
	const { module: cli } = await runnerImport<typeof import('./src/cli/publish')>(
		here('./src/cli/publish.ts')
	);
	return {
		plugins: [
			module.content(),
			sveltekit(),
			cli.publish({ version, base, site }),
			mode === 'test' ? svelteTesting() : []
		],
		resolve: {
			/** jsPDF's optional parts for HTML and SVG, never used here. */
			alias: { html2canvas: nothing, canvg: nothing, dompurify: nothing }
		},
		environments: {
			client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } }
		},
		test: {
			include: ['tests/**/*.test.ts'],
			exclude: ['tests/e2e/**', 'tests/tools/**', 'tests/bench/**']
		}
	};
});
