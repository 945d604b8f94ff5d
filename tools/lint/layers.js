// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';

/**
 * The layers of `src/`, each a folder, from low to high. A layer imports from itself and from the
 * layers before it.
 */
export const LAYERS = [
	'rules',
	'language',
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

/** Folders that the site does not import. `plugins/story.ts` gives it the story that the switch names. */
const OUTSIDE = ['plugins', 'scripts', 'stories', 'tests', 'tools'];

/** Layers that scenes import; of `scenes` only the types. */
const BELOW_SCENES = ['rules', 'drawing', 'content', 'facts', 'scenes'];

const STORIES = 'stories';

/** The folder in a story's scenes for parts that several scenes use. */
const SHARED = 'shared';

/** @param {string} folder */
const foldersIn = (folder) =>
	existsSync(folder)
		? readdirSync(folder, { withFileTypes: true })
				.filter((entry) => entry.isDirectory())
				.map(({ name }) => name)
		: [];

/**
 * Returns the zones of `stories/`: a story imports the layers below the stage, and no other story; a scene
 * imports no other scene.
 * @param {string} project
 */
function zonesOfStories(project) {
	const stories = foldersIn(join(project, STORIES));
	return stories.flatMap((story) => {
		const scenes = `${STORIES}/${story}/scenes`;
		return [
			{
				target: `${STORIES}/${story}`,
				from: STORIES,
				except: [`./${story}`],
				message: 'A story imports no other story: move the shared code to src/drawing/.'
			},
			{
				target: `${STORIES}/${story}`,
				from: LAYERS.filter((layer) => !BELOW_SCENES.includes(layer)).map(
					(layer) => `src/${layer}`
				),
				message: 'Scenes are below the stage: they turn facts into marks.'
			},
			...foldersIn(join(project, scenes))
				.filter((scene) => scene !== SHARED)
				.map((scene) => ({
					target: `${scenes}/${scene}`,
					from: scenes,
					except: [`./${scene}`, `./${SHARED}`],
					message: `A scene imports no other scene: move the shared code to ${scenes}/${SHARED}/.`
				})),
			{
				target: scenes,
				from: 'src/scenes',
				except: ['./scene.ts'],
				message: 'A scene does not know the table of scenes.'
			}
		];
	});
}

/**
 * Returns the zones of `src/`. A zone forbids files in `target` to import from `from`.
 */
function zonesOf() {
	const layers = LAYERS.map((layer, index) => ({
		target: `src/${layer}`,
		from: LAYERS.slice(index + 1).map((higher) => `src/${higher}`),
		message: `src/${layer} is below this layer: move the shared code down, or pass it as a parameter.`
	}));
	const content = {
		target: 'src/content',
		from: 'src/drawing',
		message: 'Content has no drawing: scenes turn facts into marks.'
	};
	return [...layers.filter(({ from }) => from.length > 0), content];
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
	const zones = zonesOf();
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
			rules: rules([...zones, { ...outside, from: ['scripts', 'stories', 'tests'] }])
		},
		{
			name: 'layers: stories',
			files: ['stories/**'],
			ignores: ['**/*.test.ts'],
			...plugin,
			rules: rules(zonesOfStories(project))
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
