/** Folder of the build's scripts, at the site's root; see `kit.appDir`. */
const SCRIPTS = '/_app/';

/** Address of the site's root: of the folder of this script. A page of an edition is below it. */
const siteRoot = () => import.meta.url.slice(0, import.meta.url.lastIndexOf(SCRIPTS) + 1);

/**
 * Registers the service worker after the page's `load` event, for reading offline. It registers no
 * worker in development or in an iframe, where the visit is to the host's page. Each language has a worker of its
 * own, whose scope is the folder of its pages: a reader gets the languages that they have read.
 * @param home The story's first page in this page's language, relative to this page, as in `../`.
 */
export async function registerServiceWorker(home: string): Promise<void> {
	if (import.meta.env.DEV || window.top !== window || !('serviceWorker' in navigator)) return;
	if (document.readyState !== 'complete') {
		await new Promise((loaded) => {
			window.addEventListener('load', loaded, { once: true });
		});
	}
	const address = `${siteRoot()}service-worker.js`;
	const policy = window.trustedTypes?.createPolicy('service-worker', {
		createScriptURL: (url) => url
	});
	try {
		const registration = await navigator.serviceWorker.register(
			policy?.createScriptURL(address) ?? address,
			{ scope: new URL(home, document.baseURI).href }
		);
		// Browsers check for updates at their own time, maybe after a short visit.
		if (registration.active) await registration.update();
	} catch {
		// Storage is forbidden, or the network failed: the page works without the worker.
	}
}
