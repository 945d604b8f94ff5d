import { join, sep } from 'node:path';
import type { Plugin } from 'vite';

/**
 * A plugin that reloads the page of `npm run dev` when a source changes. The server renders the pages, so
 * the browser has no module of their words, components and styles that Vite could replace.
 */
export function reload(): Plugin {
	return {
		name: 'reload',
		apply: 'serve',
		configureServer({ config, watcher, ws }) {
			const sources = join(config.root, 'src') + sep;
			watcher.on('all', (_, file) => {
				if (file.startsWith(sources)) ws.send({ type: 'full-reload' });
			});
		}
	};
}
