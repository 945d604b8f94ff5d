import { join, sep } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Reloads the page of `npm run dev` whenever a source changes. Pages are drawn on the server, so no
 * module in the browser stands for their words, components and styles that Vite could replace.
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
