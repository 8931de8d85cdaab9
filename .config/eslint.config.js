import js from '@eslint/js';
import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'tests/bench/'] },
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{ languageOptions: { globals: { ...globals.browser, ...globals.node } } },
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser } }
	},
	{
		rules: {
			'no-undef': 'off',
			'no-control-regex': 'off',
			/** French typography needs no-break spaces in texts. */
			'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }
			],
			'svelte/no-at-html-tags': 'error',
			/** Links are made by `placeOf`, which resolves them: the rule does not look inside. */
			'svelte/no-navigation-without-resolve': 'off'
		}
	}
);
