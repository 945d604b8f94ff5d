import type { Plugin, Rolldown } from 'vite';
import { ENTRIES } from '#site/script/entries.ts';

/** SvelteKit's module of a page or a layout, for its router. No page here loads it. */
const PAGE = /\/generated\/client-optimized\/nodes\/\d+\.js$/;

/** The path of the component in such a module. */
const PAGE_COMPONENT = /export \{ default as component \} from "(.+)"/;

/** The modules of SvelteKit's router. */
const ROUTER =
	/\/(?:generated\/client-optimized\/app|@sveltejs\/kit\/src\/runtime\/client\/entry)\.js$/;

/** A module of the project. Packages declare their side effects in their package.json. */
const OWN_MODULE = /\/src\/.+\.ts$/;

const STYLES = /[?&]svelte&type=style/;

/** Ids of the stylesheets of a component and of all components that it imports. */
async function stylesOf(
	context: Rolldown.PluginContext,
	id: string,
	seen = new Set<string>()
): Promise<string[]> {
	if (seen.has(id)) return [];
	seen.add(id);
	if (STYLES.test(id) || id.endsWith('.css')) return [id];
	if (!id.endsWith('.svelte')) return [];
	const { importedIds } = await context.load({ id, resolveDependencies: true });
	const styles: string[] = [];
	for (const imported of importedIds) styles.push(...(await stylesOf(context, imported, seen)));
	return styles;
}

/** The module that draws the live graphic of a page. */
const GRAPHIC = '/src/reader/live-graphic.svelte.ts';

type ModuleInfo = (id: string) => { importedIds: readonly string[] } | null;

/** Ids of a module and of all modules that it imports statically. */
function withImports(id: string, infoOf: ModuleInfo, seen = new Set<string>()): Set<string> {
	if (seen.has(id)) return seen;
	seen.add(id);
	for (const imported of infoOf(id)?.importedIds ?? []) withImports(imported, infoOf, seen);
	return seen;
}

/**
 * Returns a function that puts the modules of the live graphic into one chunk. Without it the bundler makes a
 * chunk for each set of entries that share modules: more files for a page, and more bytes. Modules of pages
 * without the graphic stay outside, and modules that an entry imports statically: an entry must not wait for the
 * graphic, or fail with it.
 */
function graphicChunk(): (id: string, context: { getModuleInfo: ModuleInfo }) => string | null {
	let graphic: Set<string> | undefined;
	return (id, context) => {
		graphic ??= modulesOfGraphic((one) => context.getModuleInfo(one));
		return graphic.has(id) ? 'graphic' : null;
	};
}

function modulesOfGraphic(infoOf: ModuleInfo): Set<string> {
	const root = process.cwd().replaceAll('\\', '/');
	const graphic = withImports(root + GRAPHIC, infoOf);
	const others = Object.values(ENTRIES)
		.map((entry) => withImports(`${root}/${entry}`, infoOf))
		.filter((modules) => !modules.has(root + GRAPHIC));
	return new Set([...graphic].filter((id) => !others.some((modules) => modules.has(id))));
}

/**
 * A plugin that adds the entries of `src/site/script/entries.ts` to SvelteKit's client build, and removes
 * SvelteKit's router from it. Pages export `csr = false`, so their components run on the server only. A
 * page's module imports only styles, because SvelteKit takes the page's stylesheets from it. With the
 * components, what they use of Svelte's runtime would be in the chunk that all entries share.
 * SvelteKit itself has no islands: https://github.com/sveltejs/kit/issues/1390.
 */
export function islands(): Plugin {
	return {
		name: 'islands',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		configEnvironment: (name) =>
			name === 'client'
				? {
						build: {
							rolldownOptions: {
								preserveEntrySignatures: 'allow-extension',
								output: {
									codeSplitting: {
										includeDependenciesRecursively: false,
										groups: [{ name: graphicChunk() }]
									}
								}
							}
						}
					}
				: undefined,
		buildStart() {
			for (const [name, id] of Object.entries(ENTRIES)) {
				this.emitFile({ type: 'chunk', id, name, preserveSignature: false });
			}
		},
		async transform(code, id) {
			// `meta.vite` marks styles as part of a component; Vite drops them if no script imports it.
			if (STYLES.test(id)) return { code, meta: { vite: {} } };
			if (ROUTER.test(id)) return { code: 'export {};', map: null };
			if (PAGE.test(id)) {
				const component = await this.resolve(PAGE_COMPONENT.exec(code)?.[1] ?? '', id);
				if (!component)
					this.error(`${id} exports no component: SvelteKit has changed its modules.`);
				const styles = await stylesOf(this, component.id);
				const imports = styles.map((style) => `import ${JSON.stringify(style)};`);
				return { code: imports.join('\n'), map: null };
			}
			if (OWN_MODULE.test(id)) return { code, moduleSideEffects: false };
			return undefined;
		}
	};
}
