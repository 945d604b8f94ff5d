import { readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import adapter from '@sveltejs/adapter-static';

const site = process.env.SITE_URL ?? '';
const folder = URL.canParse(site) ? `${new URL(site).pathname.replace(/\/*$/, '')}/` : '/';

// Compresses files at build, more strongly than hosts compress on request.
const staticSite = adapter({ precompress: true, pages: process.env.BUILD_FOLDER ?? 'build' });

/** Routes that a story without former ids, claims or data does not have. */
const OPTIONAL_ROUTES = [
	'/[[edition=edition]]/[former]/index.html',
	'/[[edition=edition]]/sources',
	'/[[edition=edition]]/data/[file]'
];

/** Folder of the data that SvelteKit's router fetches for a page. */
const ROUTER_DATA = '.svelte-kit/output/prerendered/dependencies';

/**
 * The static adapter, without the router's data (4 MB), which no page loads.
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
		// Relative asset paths work in any folder.
		paths: { relative: true },
		// The scripts contain this name. The default, the build time, renames every script at each build.
		// vite.config.ts defines the build's real name.
		version: { name: 'same' },
		prerender: {
			// The 404 pages have absolute addresses from their <base>. The build does not contain that folder.
			handleHttpError: ({ status, path, referrer, message }) => {
				// A story without claims has no page of sources, and no link to one.
				if (status === 404 && path.endsWith('/sources/') && /\/sources$/.test(referrer ?? ''))
					return;
				if (/^(\/[^/]+)?\/404$/.test(referrer ?? '') && folder !== '/' && path.startsWith(folder))
					return;
				throw new Error(message);
			},
			// A story may have no former ids, no claims and no data.
			handleUnseenRoutes: ({ routes, message }) => {
				if (routes.some((route) => !OPTIONAL_ROUTES.includes(route))) throw new Error(message);
			}
		},
		// Inlines stylesheets up to this size, in characters: a blocking request costs more.
		inlineStyleThreshold: 24_000,
		// Registered by src/site/script/register-service-worker.ts: not in an iframe, and after the page has loaded.
		serviceWorker: { register: false },
		csp: {
			// Prerendered pages contain the policy, with a hash of each inline script.
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// Drawings set positions in style attributes, which run no code.
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'frame-src': ['self'],
				'base-uri': ['self'],
				'form-action': ['self'],
				// Only these policies turn text into HTML or a script address.
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
					'../stories/**/*.ts',
					'../*.config.js',
					'../*.config.ts'
				);
			}
		}
	}
};
