import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { claimFiles } from '#content/load/claim-files.ts';
import { RecordParser } from '#content/load/record-parser.ts';
import { readEditions, readSettings, readStory, type Editions } from '#content/load/read-story.ts';
import type { Story } from '#content/story.ts';
import { storyPaths } from '#content/story-paths.ts';
import { labelTable } from '#facts/label-table.ts';
import { actorColours } from '#stage/actor-colours.ts';

const PREFIX = 'virtual:story/';
/** Vite handles styles by the ending of their id, and an id with `\0` has none for it. */
const STYLES = { name: 'actors.css', id: '/@story/actors.css' };

const quoted = (value: unknown) => JSON.stringify(value);

/** The code that imports the scene of each step, and a table of them. `sceneOf` reports steps without a scene. */
function sceneTable(root: string, { paths }: Story, all: string[]): string {
	const steps = all.filter((step) => existsSync(join(root, paths.scene(step))));
	const imports = steps.map(
		(step, index) =>
			`import { scene as scene${index} } from ${quoted(join(root, paths.scene(step)))};`
	);
	const entries = steps.map((step, index) => `${quoted(step)}: scene${index}`);
	return [...imports, `export const scenes = { ${entries.join(', ')} };`].join('\n');
}

/** Entries of an object, each a function that imports a module of a chapter. */
const imports = ({ chapters }: Story, module: (chapter: string) => string) =>
	chapters
		.map(({ id }) => `${quoted(id)}: () => import(${quoted(PREFIX + module(id))})`)
		.join(', ');

/** The steps of a chapter; of `cover` the cover. */
const stepsOf = ({ chapters }: Story, id: string) =>
	chapters.find((one) => one.id === id)?.steps.map((step) => step.id) ?? [id];

interface Source {
	root: string;
	/** The story in its own language, and in each of its languages. */
	story: Story;
	editions: Editions;
}

/** The modules by a pattern of their names. Groups of the pattern are the parameters. */
const MODULES: [RegExp, (source: Source, ...parameters: string[]) => string][] = [
	[
		/^scenes$/,
		({ story, root }) => sceneTable(root, story, ['cover', ...story.steps.map(({ id }) => id)])
	],
	[
		/^chapters$/,
		({ story, editions }) => {
			const labels = [...editions.keys()].map(
				(language) =>
					`${quoted(language)}: { ${imports(story, (id) => `labels/${language}/${id}`)} }`
			);
			return [
				`export const chapters = { ${imports(story, (id) => `chapter/${id}`)} };`,
				`export const labels = { ${labels.join(', ')} };`
			].join('\n');
		}
	],
	[/^chapter\/(.+)$/, ({ story, root }, id = '') => sceneTable(root, story, stepsOf(story, id))],
	[
		/^labels\/([^/]+)\/(.+)$/,
		({ story, editions }, language = '', id = '') =>
			`export const labels = ${quoted(labelTable(editions.get(language) ?? story, stepsOf(story, id)))};`
	]
];

/** The code of a module; undefined for an unknown name. */
function codeOf(module: string, root: string, editions: Editions): string | undefined {
	const [story] = editions.values();
	for (const [pattern, write] of MODULES) {
		const match = pattern.exec(module);
		if (match && story) return write({ root, story, editions }, ...match.slice(1));
	}
	return undefined;
}

/**
 * The constants of a story's settings in the code of the site.
 * @throws {StoryError} If `settings.yaml` has mistakes.
 */
export function storyConstants(name: string): Record<string, string> {
	const root = process.cwd();
	const paths = storyPaths(name);
	const { element, language, actors, editions } = readSettings(root, paths);
	return {
		__ELEMENT__: quoted(element),
		__LANGUAGE__: quoted(language),
		__EDITIONS__: quoted(editions),
		__ACTORS__: quoted(Object.keys(actors)),
		__HAS_LEDGER__: quoted(claimFiles(new RecordParser(root), paths).length > 0)
	};
}

/**
 * A plugin for the modules of the story that the switch names. `src/scenes/virtual-story.d.ts` declares them.
 * @param name The story's folder in `stories/`.
 */
export function story(name: string): Plugin {
	let root = process.cwd();
	return {
		name: 'story',
		config: () => ({ define: storyConstants(name) }),
		configResolved(config) {
			root = config.root;
		},
		resolveId(id) {
			if (id === PREFIX + STYLES.name) return STYLES.id;
			if (id.split('?')[0] === STYLES.id) return id;
			return id.startsWith(PREFIX) ? `\0${id}` : undefined;
		},
		load(id) {
			// SvelteKit asks for `…?inline` in `npm run dev`.
			const isStyles = id.split('?')[0] === STYLES.id;
			if (!isStyles && !id.startsWith(`\0${PREFIX}`)) return;
			const folder = join(root, storyPaths(name).folder);
			// A change of the story's files makes the module out of date in `npm run dev`.
			for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
				if (entry.isFile()) this.addWatchFile(join(entry.parentPath, entry.name));
			const editions = readEditions(root, name);
			if (isStyles) return actorColours(readStory(root, name).actors);
			const module = id.slice(`\0${PREFIX}`.length);
			const code = codeOf(module, root, editions);
			if (code === undefined) this.error(`There is no module ${PREFIX}${module}.`);
			return { code, moduleSideEffects: false };
		}
	};
}
