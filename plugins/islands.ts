import type { Plugin } from 'vite';
import { ENTRIES } from '#site/script/entries.ts';

/** SvelteKit's module of a page or a layout, for its router. No page here loads it. */
const PAGE = /\/generated\/client-optimized\/nodes\/\d+\.js$/;

const PAGE_EXPORT = /export \{ default as component \} from (.+?);?$/m;

/** The modules of SvelteKit's router. */
const ROUTER =
	/\/(?:generated\/client-optimized\/app|@sveltejs\/kit\/src\/runtime\/client\/entry)\.js$/;

/** A module of the project. Packages declare their side effects in their package.json. */
const OWN_MODULE = /\/src\/.+\.ts$/;

const STYLES = /[?&]svelte&type=style/;

/**
 * A plugin that adds the entries of `src/site/script/entries.ts` to SvelteKit's client build, and removes
 * SvelteKit's router from it. Pages export `csr = false`, so their components run on the server only. A
 * page's module keeps only its styles, because SvelteKit takes the page's stylesheets from it.
 * SvelteKit itself has no islands: https://github.com/sveltejs/kit/issues/1390.
 */
export function islands(): Plugin {
	return {
		name: 'islands',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		buildStart() {
			for (const [name, id] of Object.entries(ENTRIES)) {
				this.emitFile({ type: 'chunk', id, name, preserveSignature: false });
			}
		},
		transform(code, id) {
			// `meta.vite` marks styles as part of a component; Vite drops them if no script imports it.
			if (STYLES.test(id)) return { code, meta: { vite: {} } };
			if (ROUTER.test(id)) return { code: 'export {};', map: null };
			if (PAGE.test(id)) return { code: code.replace(PAGE_EXPORT, 'import $1;'), map: null };
			if (OWN_MODULE.test(id)) return { code, moduleSideEffects: false };
			return undefined;
		}
	};
}
