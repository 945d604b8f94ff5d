import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ fallback: undefined, precompress: false }),
		// The pages load as documents of their own, so every asset is found beside them, in any folder.
		paths: { relative: true },
		// The default is the time of day, which would make two builds of one story differ.
		version: { name: process.env.STORY_VERSION ?? 'local' },
		prerender: {
			// A story in which no step was ever renamed has no pages for former ids.
			handleUnseenRoutes: ({ routes, message }) => {
				if (routes.some((route) => route !== '/[former]/index.html')) throw new Error(message);
			}
		},
		// One stylesheet of this size costs less inside the page than as a request that blocks it.
		inlineStyleThreshold: 24_000,
		typescript: {
			config: (config) => {
				config.include.push(
					'../scripts/**/*.js',
					'../scripts/**/*.ts',
					'../plugins/**/*.ts',
					'../*.config.js',
					'../*.config.ts'
				);
			}
		}
	}
};
