/**
 * The precache: one cache for each build, with the pages for offline reading and all files that they need. Each
 * language has a worker and a cache of its own.
 */
import { build } from '$service-worker';

declare const self: ServiceWorkerGlobalScope;
/** Name of this worker's build. The story's page contains the name of its own build. */
declare const __BUILD__: string;
/** Name of the host element. */
declare const __ELEMENT__: string;
/** Whether the story has a page of sources. */
declare const __HAS_LEDGER__: boolean;

/** Address of the story's page in the worker's language, with a slash at its end. */
export const home = self.registration.scope;

/** Address of the site, with a slash at its end: the folder of this script. */
export const root = new URL('./', self.location.href).href;

/** Paths of the cached pages, relative to `home`. The story's page is last. */
const PAGES = [...(__HAS_LEDGER__ ? ['sources/'] : []), 'present/', ''];

// All sites of an origin share its caches, so the name contains the story's address.
const prefix = `${__ELEMENT__} ${home} `;
const currentName = prefix + __BUILD__;

/** Names of the story's caches, the oldest first. */
async function cacheNames(): Promise<string[]> {
	return (await caches.keys()).filter((name) => name.startsWith(prefix));
}

async function fetchOk(address: string, options?: RequestInit): Promise<Response> {
	const response = await fetch(address, { redirect: 'error', ...options });
	if (!response.ok) throw new Error(`${address} responds with status ${String(response.status)}.`);
	return response;
}

/**
 * A page of this worker's build.
 * @throws {Error} when the page is of another build, as while a new build is being uploaded.
 */
async function fetchPage(address: string): Promise<Response> {
	// `no-cache` revalidates the response that the browser has in its HTTP cache.
	const page = await fetchOk(address, { cache: 'no-cache' });
	if (!(await page.clone().text()).includes(`name="build" content="${__BUILD__}"`)) {
		throw new Error(`${address} is not of build ${__BUILD__}, so it is not cached.`);
	}
	return page;
}

/**
 * Whether a page needs a file: a page preloads the fonts that it shows, and languages whose letters they lack
 * show none.
 */
const isNeeded = (address: string, html: string) => {
	const name = address.slice(address.lastIndexOf('/') + 1);
	return !name.endsWith('.woff2') || html.includes(`${name}" rel="preload"`);
};

async function fetchAsset(address: string): Promise<Response> {
	const response = await fetchOk(address);
	// Some hosts respond to a missing file with a page and status 200.
	if (response.headers.get('content-type')?.startsWith('text/html')) {
		throw new Error(`${address} responds with a page.`);
	}
	return response;
}

/**
 * Caches the story of this build.
 * @throws {Error} when a file is missing or of another build.
 */
export async function cacheStory(): Promise<void> {
	const addresses = PAGES.map((path) => home + path);
	const pages = await Promise.all(addresses.map(fetchPage));
	const story = (await pages.at(-1)?.clone().text()) ?? '';
	const assets = build.filter((address) => isNeeded(address, story));
	const cache = await caches.open(currentName);
	await Promise.all(assets.map(async (address) => cache.put(address, await fetchAsset(address))));
	// The story's page goes in last, so a cache that has it is complete.
	for (const [index, page] of pages.entries()) await cache.put(addresses[index] ?? home, page);
}

/**
 * A page from the newest complete cache.
 * @param path Relative to `home`; empty for the story's page.
 */
export async function cachedPage(path: string): Promise<Response | undefined> {
	for (const name of (await cacheNames()).reverse()) {
		const cache = await caches.open(name);
		const story = await cache.match(home, { ignoreVary: true });
		if (story) return path ? cache.match(home + path, { ignoreVary: true }) : story;
	}
	return undefined;
}

/** An asset from any cache: its address contains a hash of its contents. */
export function cachedAsset(address: string): Promise<Response | undefined> {
	return caches.match(address, { ignoreVary: true });
}

/** Deletes the caches of older builds. A newer worker may already be filling its own cache. */
export async function deleteOlderCaches(): Promise<void> {
	const names = await cacheNames();
	await Promise.all(names.slice(0, names.indexOf(currentName)).map((name) => caches.delete(name)));
}
