/** Folder of the files whose names contain a hash of their contents; see `kit.appDir`. */
const HASHED_FILES = '_app/immutable/';

/** A request that the cache can respond to. */
export interface StoryRequest {
	kind: 'page' | 'asset';
	/** Relative to the story's page; empty for that page. The path of a page has no `index.html`. */
	path: string;
}

/**
 * Classifies a request. Returns undefined for requests that only the network answers. These are other
 * origins and folders, pages in iframes, data files, and methods other than GET.
 * @param home Address of the story's page, with a slash at its end.
 */
export function storyRequest(
	{ method, mode, destination, url }: Pick<Request, 'method' | 'mode' | 'destination' | 'url'>,
	home: string
): StoryRequest | undefined {
	if (method !== 'GET' || !url.startsWith(home)) return undefined;
	const path = new URL(url).pathname.slice(new URL(home).pathname.length);
	if (mode === 'navigate') {
		if (destination !== 'document') return undefined;
		return { kind: 'page', path: path.replace(/(^|\/)index\.html$/, '$1') };
	}
	return path.startsWith(HASHED_FILES) ? { kind: 'asset', path } : undefined;
}
