import { join, sep } from 'node:path';
import type { Plugin } from 'vite';

/**
 * A plugin that reloads the page of `npm run dev` when a source changes. The pages are static, so Vite
 * cannot replace their modules in the browser.
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
