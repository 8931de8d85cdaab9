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
		priority: 6
	},
	{ name: 'fr-shelf', test: /lib.messages.fr.(dossiers|compare)/, priority: 5 },
	{ name: 'en-shelf', test: /lib.messages.en.(dossiers|compare)/, priority: 5 },
	{ name: 'fr-renewal', test: /lib.messages.fr.renewal(-plan|-terms)?\.ts/, priority: 5 },
	{ name: 'en-renewal', test: /lib.messages.en.renewal(-plan|-terms)?\.ts/, priority: 5 },
	{
		name: 'renewal',
		test: /lib.ui.renewal.(plan-(store|data|reading)|reading-values|settings-reading|place|StartView|FilePick|PlanList|plan-shelf|intake-desk|Fold)|lib.documents.figure-text|lib.renewal.(settings|age|inventories|figure|plan|formulas|formula-texts|plan-lines|plan-gaps|counts|cost-terms|cost-figures|group|inputs|options|support|overview|cost|footprint|assessment)\.ts/,
		priority: 1
	},
	{
		name: 'renewal-plan',
		test: /lib.ui.renewal.(PlanView|OverviewView|Bars|FactTable|FigureView|Explained|explaining|cell|desk)|lib.(documents.group-name|renewal.deadlines)/,
		priority: 0.5
	},
	{ name: 'fr', test: /lib.messages.fr(\.ts|.(app|interview|findings)\.ts)/, priority: 5 },
	{ name: 'en', test: /lib.messages.en(\.ts|.(app|interview|findings)\.ts)/, priority: 5 },
	{ name: 'fr-paper', test: /lib.messages.fr.(export|documents)/, priority: 5.5 },
	{ name: 'fr-result', test: /lib.messages.fr.(result|edits)/, priority: 5 },
	{ name: 'en-paper', test: /lib.messages.en.(export|documents)/, priority: 5.5 },
	{ name: 'en-result', test: /lib.messages.en.(result|edits)/, priority: 5 },
	{
		/** No styles in it: what is fetched later would fetch them again. */
		name: 'core',
		test: /src.lib.(ui.FileDrop|ui.(result.)?(?!course|shelf|arrival|import-file|file-problem|fitting|keeping|everything|reminding|copies|clause-|own-clause|frame-|amendable|refused|number)[a-z-]+(.svelte)?\.ts|domain.(?!machine|comparison|comment|framework|follow-up|response|asked|reply|edits|checklist)|storage.(autosave|connection|dossiers|records|journal|acts|rooms|problem|migrations)|content.(load\.|library-of|explanation)|documents.(article|wording|scale|award-frame|chapters|document)\.|messages.(format|units|answer-text))|node_modules.idb/,
		priority: 4,
		minShareCount: 2
	},
	{ name: 'parts', test: /lib.ui.(SaveLine|SourceLinks|result)/, priority: 3, minShareCount: 2 },
	{
		name: 'paper',
		test: /lib.(ui.document.(choice|clipboard|[A-Z]\w+View|Runs)|documents.(supplier-checklist|tender-clauses|warnings|cover|derogations|placement|piece-kinds)|domain.(asked|checklist)|messages.documents\.)/,
		priority: 2,
		minShareCount: 2
	},
	{
		name: 'shelf',
		test: /lib.(ui.(Dossier(Item|List)|OpenFile|shelf|file-problem|Deed|Resume|fitting|share.arrived)|storage.reconciliation|domain.(comparison|comment))/,
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
			/** Machines are shared: a slow one is no fault. */
			testTimeout: 30_000,
			include: ['tests/**/*.test.ts'],
			exclude: ['tests/e2e/**', 'tests/tools/**', 'tests/bench/**']
		}
	};
});
