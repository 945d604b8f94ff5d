import { readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import adapter from '@sveltejs/adapter-static';

const site = process.env.SITE_URL ?? '';
const folder = URL.canParse(site) ? `${new URL(site).pathname.replace(/\/*$/, '')}/` : '/';

// Compressed once here, better than a host does it for each reader.
const staticSite = adapter({ precompress: true });

/** Where SvelteKit puts what its router would fetch for a page. */
const ROUTER_DATA = '.svelte-kit/output/prerendered/dependencies';

/**
 * The static site without the data of a router that no page loads: it is 4 MB.
 *
 * @type {import('@sveltejs/kit').Adapter}
 */
const withoutRouterData = {
	name: staticSite.name,
	async adapt(builder) {
		for (const file of await readdir(ROUTER_DATA, { recursive: true })) {
			if (basename(file) === '__data.json') await rm(join(ROUTER_DATA, file));
		}
		await staticSite.adapt(builder);
	}
};

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		// Testing Library, which the tests of components use, has one component without runes.
		runes: ({ filename }) => !filename.includes('@testing-library') || undefined
	},
	kit: {
		adapter: withoutRouterData,
		// The pages load as documents of their own, so every asset is found beside them, in any folder.
		paths: { relative: true },
		// It stands in the scripts: the default, the time of day, would give each of them a new name at
		// every build, for readers to fetch again. What tells builds apart is in vite.config.ts.
		version: { name: 'same' },
		prerender: {
			// The page for what is not there finds its files by its <base>, in a folder of the host that a
			// build does not have.
			handleHttpError: ({ path, referrer, message }) => {
				if (referrer === '/404' && folder !== '/' && path.startsWith(folder)) return;
				throw new Error(message);
			},
			// A story in which no step was ever renamed has no pages for former ids.
			handleUnseenRoutes: ({ routes, message }) => {
				if (routes.some((route) => route !== '/[former]/index.html')) throw new Error(message);
			}
		},
		// One stylesheet of this size costs less inside the page than as a request that blocks it.
		inlineStyleThreshold: 24_000,
		// Registered by src/site/script/register-service-worker.ts: not in an iframe, and after the page has loaded.
		serviceWorker: { register: false },
		csp: {
			// Prerendered pages carry the policy themselves, with a hash of each script that stands in them.
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// Drawings carry their places as style attributes; those cannot run anything.
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'frame-src': ['self'],
				'base-uri': ['self'],
				'form-action': ['self'],
				// Text becomes markup or the address of a script only through these.
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'service-worker']
			}
		},
		typescript: {
			config: (config) => {
				config.include.push(
					'../scripts/**/*.js',
					'../scripts/**/*.ts',
					'../tools/**/*.ts',
					'../plugins/**/*.ts',
					'../*.config.js',
					'../*.config.ts'
				);
			}
		}
	}
};
