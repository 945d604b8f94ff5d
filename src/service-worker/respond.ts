/** Network first for pages, cache first for assets. */
import { cachedAsset, cachedPage, home, root } from './story-cache.ts';
import { storyRequest } from './story-request.ts';

/** Milliseconds until a cached page replaces the network's: on a train a network may never respond. */
const NETWORK_TIMEOUT = 4000;

/** The lowest status of a server error. */
const SERVER_ERROR = 500;

/** The response to a request for the story; undefined for any other request. */
export function respondTo(request: Request): Promise<Response> | undefined {
	const story = storyRequest(request, home, root);
	if (!story) return undefined;
	return story.kind === 'page' ? page(request, story.path) : asset(request);
}

async function asset(request: Request): Promise<Response> {
	return (await cachedAsset(request.url)) ?? fetch(request);
}

async function page(request: Request, path: string): Promise<Response> {
	const network = fetch(request);
	try {
		const response = await Promise.race([network, timeout()]);
		if (response.status < SERVER_ERROR) return response;
	} catch {
		// No network, or one that is too slow: use the cache.
	}
	return (await cachedResponse(path)) ?? network;
}

function timeout(): Promise<never> {
	return new Promise((_, reject) => {
		setTimeout(() => {
			reject(new Error(`The network did not respond within ${NETWORK_TIMEOUT} ms.`));
		}, NETWORK_TIMEOUT);
	});
}

/** The cached page; for the page of a step, a redirect to the step's anchor in the story. */
async function cachedResponse(path: string): Promise<Response | undefined> {
	const page = await cachedPage(path);
	if (page) return page;
	const name = path.replace(/\/$/, '');
	// The page's own links need the slash.
	if (await cachedPage(`${name}/`)) return Response.redirect(`${home}${name}/`);
	const isStep = (await (await cachedPage(''))?.text())?.includes(`href="#${name}"`);
	return isStep ? Response.redirect(`${home}#${name}`) : undefined;
}
