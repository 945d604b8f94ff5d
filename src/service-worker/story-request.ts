/** Folder of the files whose names contain a hash of their contents; see `kit.appDir`. */
const HASHED_FILES = '_app/immutable/';

/** A request that the cache can respond to. */
export interface StoryRequest {
	kind: 'page' | 'asset';
	/**
	 * Of a page relative to the story's page, without `index.html`; empty for that page. Of an asset relative to the
	 * site's root.
	 */
	path: string;
}

/**
 * Classifies a request. Returns undefined for requests that only the network answers. These are other
 * origins and folders, pages in iframes, data files, and methods other than GET.
 * @param home Address of the story's page in the worker's language, with a slash at its end.
 * @param root Address of the site, with a slash at its end. Editions share its assets.
 */
export function storyRequest(
	{ method, mode, destination, url }: Pick<Request, 'method' | 'mode' | 'destination' | 'url'>,
	home: string,
	root: string
): StoryRequest | undefined {
	if (method !== 'GET') return undefined;
	if (mode === 'navigate') {
		if (destination !== 'document') return undefined;
		const path = pathIn(home, url)?.replace(/(^|\/)index\.html$/, '$1');
		return path === undefined ? undefined : { kind: 'page', path };
	}
	const path = pathIn(root, url);
	return path?.startsWith(HASHED_FILES) ? { kind: 'asset', path } : undefined;
}

/** The path of an address relative to a folder, without query and hash; undefined outside the folder. */
const pathIn = (folder: string, url: string) =>
	url.startsWith(folder) ? new URL(url).pathname.slice(new URL(folder).pathname.length) : undefined;
