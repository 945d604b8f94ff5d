// @ts-check
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';
import { drawnFromData } from './tools/lint/drawn-from-data.js';
import { layersConfig } from './tools/lint/layers.js';

const svelteFiles = ['**/*.svelte', '**/*.svelte.ts'];

export default defineConfig(
	globalIgnores(['build/', 'sheet/', '.svelte-kit/', 'test-results/', 'node_modules/']),
	js.configs.recommended,
	typescript.configs.strict,
	svelte.configs.recommended,
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			// TypeScript reports undefined names. This rule has no list of type names.
			'no-undef': 'off',
			// Pages are static, and editionLink() makes links within a language.
			'svelte/no-navigation-without-resolve': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
			// Comments in plain words name the actor: the page, the reader, a test.
			'no-warning-comments': [
				'error',
				{ terms: ['nobody', 'whoever', 'somebody', 'anew'], location: 'anywhere' }
			]
		}
	},
	{
		// Type-aware rules run on .ts files only. svelte-check checks components and JavaScript.
		files: ['**/*.ts'],
		ignores: svelteFiles,
		extends: [typescript.configs.strictTypeChecked],
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname }
		},
		rules: {
			// Template strings often contain numbers.
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }]
		}
	},
	{
		files: svelteFiles,
		languageOptions: {
			parserOptions: {
				parser: typescript.parser,
				extraFileExtensions: ['.svelte'],
				// Not svelte.config.js: it contains functions, and ESLint's cache stores the configuration as JSON.
				svelteConfig: { compilerOptions: { runes: true } }
			}
		}
	},
	{
		files: ['**/*.test.ts'],
		ignores: ['**/*.isolated.test.ts', '**/*.browser.test.ts'],
		rules: {
			'no-restricted-properties': [
				'error',
				...['mock', 'doMock', 'resetModules'].map((property) => ({
					object: 'vi',
					property,
					message: 'Other test files share these modules: name the file FILE.isolated.test.ts.'
				}))
			]
		}
	},
	drawnFromData,
	layersConfig(import.meta.dirname),
	prettier,
	svelte.configs.prettier
);
