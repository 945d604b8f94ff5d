import type { Plugin } from 'vite';
import { ENTRIES } from '#site/script/entries.ts';

/** The module that SvelteKit makes of a page or a layout for its router, which no page here loads. */
const PAGE = /\/generated\/client-optimized\/nodes\/\d+\.js$/;

const PAGE_EXPORT = /export \{ default as component \} from (.+?);?$/m;

/** The modules of SvelteKit's router itself. */
const ROUTER =
	/\/(?:generated\/client-optimized\/app|@sveltejs\/kit\/src\/runtime\/client\/entry)\.js$/;

/** A module of the project; those from packages say themselves whether they have side effects. */
const OWN_MODULE = /\/src\/.+\.ts$/;

const STYLES = /[?&]svelte&type=style/;

/**
 * Builds the entries of `src/site/script/entries.ts` inside SvelteKit's client build, and leaves SvelteKit's
 * router out of it. Pages export `csr = false`, so their components run on the server alone: of each
 * page's module only the styles stay, from which SvelteKit takes the page's stylesheets.
 * SvelteKit has no islands of its own: https://github.com/sveltejs/kit/issues/1390.
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
			// Vite drops the styles of a component that no script draws.
			if (STYLES.test(id)) return { code, meta: { vite: {} } };
			if (ROUTER.test(id)) return { code: 'export {};', map: null };
			if (PAGE.test(id)) return { code: code.replace(PAGE_EXPORT, 'import $1;'), map: null };
			if (OWN_MODULE.test(id)) return { code, moduleSideEffects: false };
			return undefined;
		}
	};
}
