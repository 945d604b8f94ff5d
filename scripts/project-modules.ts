import { createServer } from 'vite';

/** The project's own modules as its build compiles them, for scripts that draw or measure without a page. */
export async function projectModules() {
	// Components compiled for development expect the renderer to be a development one, too.
	process.env.NODE_ENV = 'production';
	const vite = await createServer({
		mode: 'production',
		server: { middlewareMode: true, hmr: false, ws: false, watch: null },
		optimizeDeps: { noDiscovery: true },
		ssr: { external: ['svelte'] },
		appType: 'custom',
		logLevel: 'error'
	});
	return {
		load: (path: string) => vite.ssrLoadModule(path),
		close: () => vite.close()
	};
}
