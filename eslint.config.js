// @ts-check
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';
import { layersConfig } from './tools/lint/layers.js';

const svelteFiles = ['**/*.svelte', '**/*.svelte.ts'];

export default defineConfig(
	globalIgnores(['build/', 'sheet/', '.svelte-kit/', 'test-results/', 'node_modules/']),
	js.configs.recommended,
	typescript.configs.strict,
	svelte.configs.recommended,
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		// TypeScript knows every name, and knows the types among them, which this rule does not.
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }]
		}
	},
	{
		// With types only where it is cheap: in components and JavaScript, svelte-check has them.
		files: ['**/*.ts'],
		ignores: svelteFiles,
		extends: [typescript.configs.strictTypeChecked],
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname }
		},
		rules: {
			// A number in a text is what texts here are often for.
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }]
		}
	},
	{
		files: svelteFiles,
		languageOptions: {
			parserOptions: {
				parser: typescript.parser,
				extraFileExtensions: ['.svelte'],
				// Not svelte.config.js: it holds functions, and ESLint's cache stores the configuration as JSON.
				svelteConfig: { compilerOptions: { runes: true } }
			}
		}
	},
	layersConfig(import.meta.dirname),
	prettier,
	svelte.configs.prettier
);
