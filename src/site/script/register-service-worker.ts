/**
 * Registers the service worker after the page's `load` event, for reading offline. It registers no
 * worker in development or in an iframe, where the visit is to the host's page.
 * @param home The site's root, relative to this page, as in `../`.
 */
export async function registerServiceWorker(home: string): Promise<void> {
	if (import.meta.env.DEV || window.top !== window || !('serviceWorker' in navigator)) return;
	if (document.readyState !== 'complete') {
		await new Promise((loaded) => {
			window.addEventListener('load', loaded, { once: true });
		});
	}
	const address = new URL(`${home}service-worker.js`, document.baseURI).href;
	const policy = window.trustedTypes?.createPolicy('service-worker', {
		createScriptURL: (url) => url
	});
	try {
		const registration = await navigator.serviceWorker.register(
			policy?.createScriptURL(address) ?? address
		);
		// Browsers check for updates at their own time, maybe after a short visit.
		if (registration.active) await registration.update();
	} catch {
		// Storage is forbidden, or the network failed: the page works without the worker.
	}
}
