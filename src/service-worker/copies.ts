/** The copies of the story that this browser keeps: one for each build, until a newer worker takes over. */
import { build } from '$service-worker';

declare const self: ServiceWorkerGlobalScope;
/** Names the build that this worker belongs to; the story's page carries the same name. */
declare const __BUILD__: string;

/** Address of the story's page. */
export const home = self.registration.scope;

// One origin may hold several stories, and the same one in several folders.
const prefix = `four-meetings ${home} `;
const own = prefix + __BUILD__;

/** Names of all copies, the oldest first. */
async function copies(): Promise<string[]> {
	return (await caches.keys()).filter((name) => name.startsWith(prefix));
}

async function fetched(address: string, options?: RequestInit): Promise<Response> {
	const response = await fetch(address, { redirect: 'error', ...options });
	if (!response.ok) throw new Error(`${address} is answered with ${String(response.status)}.`);
	return response;
}

/** The story's page, if it is of this worker's build: while a site is being replaced it may be another's. The copy that the browser has just been given will do, if the host says that it still stands. */
async function ownPage(): Promise<Response> {
	const page = await fetched(home, { cache: 'no-cache' });
	if (!(await page.clone().text()).includes(`name="build" content="${__BUILD__}"`)) {
		throw new Error(`${home} is not of build ${__BUILD__}; no copy is made of it.`);
	}
	return page;
}

async function asset(address: string): Promise<Response> {
	const response = await fetched(address);
	// Some hosts send a page in place of a file that is gone.
	if (response.headers.get('content-type')?.startsWith('text/html')) {
		throw new Error(`${address} is answered with a page.`);
	}
	return response;
}

/** Makes this build's copy, or none: throws where anything is missing or of another build. */
export async function makeCopy(): Promise<void> {
	const page = await ownPage();
	const copy = await caches.open(own);
	await Promise.all(build.map(async (address) => copy.put(address, await asset(address))));
	// Last: a copy that has the page has everything.
	await copy.put(home, page);
}

/** The page of the newest whole copy. */
export async function keptPage(): Promise<Response | undefined> {
	for (const name of (await copies()).reverse()) {
		const page = await (await caches.open(name)).match(home, { ignoreVary: true });
		if (page) return page;
	}
	return undefined;
}

/** A file as some copy has it. Its address holds a hash of its contents, so any copy's is the right one. */
export function keptAsset(address: string): Promise<Response | undefined> {
	return caches.match(address, { ignoreVary: true });
}

export async function dropOlderCopies(): Promise<void> {
	const names = await copies();
	// A newer one may be in the making already.
	await Promise.all(names.slice(0, names.indexOf(own)).map((name) => caches.delete(name)));
}
