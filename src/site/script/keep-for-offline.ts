/**
 * Once the page has loaded, has the browser keep the story for reading without a network. Not in a
 * frame: there the page is its host's.
 * @param home The way to the site's root from this page.
 */
export async function keepForOffline(home: string): Promise<void> {
	if (import.meta.env.DEV || window.top !== window || !('serviceWorker' in navigator)) return;
	if (document.readyState !== 'complete') {
		await new Promise((loaded) => {
			window.addEventListener('load', loaded, { once: true });
		});
	}
	const address = new URL(`${home}service-worker.js`, document.baseURI).href;
	const policy = window.trustedTypes?.createPolicy('service-worker', {
		createScriptURL: (own) => own
	});
	try {
		const kept = await navigator.serviceWorker.register(
			policy?.createScriptURL(address) ?? address
		);
		// Browsers look for a newer one in their own time, which may be after a short visit.
		if (kept.active) await kept.update();
	} catch {
		// Nothing may be stored, or the network has gone meanwhile: what is there has to do.
	}
}
