// @ts-check
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';

/**
 * The layers of `src/`, each a folder, from low to high. A layer imports from itself and from the
 * layers before it.
 */
export const LAYERS = [
	'rules',
	'drawing',
	'fonts',
	'content',
	'facts',
	'scenes',
	'stage',
	'stills',
	'cards',
	'site',
	'share',
	'ledger',
	'downloads',
	'reader',
	'embed',
	'present',
	'hosting',
	'routes'
];

/** Folders that the site does not import. */
const OUTSIDE = ['plugins', 'scripts', 'tests', 'tools'];

const SCENES = 'src/scenes';

/** Folders of `src/scenes` that are not the scene of a step. */
const NO_SCENES = ['chapters', 'checks', 'shared'];

/** @param {string} project The project's folder. */
const sceneFolders = (project) =>
	readdirSync(join(project, SCENES), { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && !NO_SCENES.includes(entry.name))
		.map(({ name }) => name);

/**
 * Returns the zones of `src/`. A zone forbids files in `target` to import from `from`.
 * @param {string} project
 */
function zonesOf(project) {
	const layers = LAYERS.map((layer, index) => ({
		target: `src/${layer}`,
		from: LAYERS.slice(index + 1).map((higher) => `src/${higher}`),
		message: `src/${layer} is below this layer: move the shared code down, or pass it as a parameter.`
	}));
	const scenes = sceneFolders(project).map((scene) => ({
		target: `${SCENES}/${scene}`,
		from: SCENES,
		except: [`./${scene}`, './shared', './scene.ts'],
		message: 'A scene imports no other scene: move the shared code to src/scenes/shared/.'
	}));
	const content = {
		target: 'src/content',
		from: 'src/drawing',
		message: 'Content has no drawing: scenes turn facts into marks.'
	};
	return [...layers.filter(({ from }) => from.length > 0), ...scenes, content];
}

/**
 * Returns ESLint's configuration that keeps imports one way; see docs/design.md.
 * @param {string} project The project's folder.
 * @returns {import('eslint').Linter.Config[]}
 */
export function layersConfig(project) {
	/**
	 * @param {{ target: string; from: string | string[]; except?: string[]; message: string }[]} zones
	 * @returns {import('eslint').Linter.RulesRecord}
	 */
	const rules = (zones) => ({
		'import-x/no-restricted-paths': ['error', { basePath: project, zones }]
	});
	const plugin = {
		plugins: { 'import-x': /** @type {any} */ (importX) },
		settings: {
			'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js', '.svelte'] })]
		}
	};
	const zones = zonesOf(project);
	const outside = {
		target: 'src',
		from: OUTSIDE,
		message: 'The site imports neither tests nor tools: move the shared code into src.'
	};
	return [
		{ name: 'layers', files: ['src/**'], ...plugin, rules: rules([...zones, outside]) },
		{
			name: 'layers: unit tests',
			files: ['src/**/*.test.ts'],
			rules: rules([...zones, { ...outside, from: ['scripts', 'tests'] }])
		},
		{
			name: 'layers: tools, scripts and tests',
			files: ['tools/**', 'scripts/**', 'tests/**'],
			...plugin,
			rules: rules([
				{
					target: 'tools',
					from: ['scripts', 'tests'],
					message: 'Scripts and tests import tools, never the reverse: move the code to tools/.'
				},
				{ target: 'scripts', from: 'tests', message: 'Move the shared code to tools/.' },
				{ target: 'tests', from: 'scripts', message: 'Move the shared code to tools/.' }
			])
		}
	];
}
