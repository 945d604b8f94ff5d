/** Where the build keeps files whose names hold a hash of their contents; see `kit.appDir`. */
const HASHED = '_app/immutable/';

/** What a request is for, where it is for something that is kept. */
export interface Subject {
	kind: 'page' | 'asset';
	/** From the story's page: empty for that page. */
	path: string;
}

/**
 * Says what a request is for; nothing where the network alone shall answer: other sites, other
 * folders, pages in frames, data, and whatever is sent rather than asked for.
 * @param home Address of the story's page, with a slash at its end.
 */
export function subjectOf(
	{ method, mode, destination, url }: Pick<Request, 'method' | 'mode' | 'destination' | 'url'>,
	home: string
): Subject | undefined {
	if (method !== 'GET' || !url.startsWith(home)) return undefined;
	const path = new URL(url).pathname.slice(new URL(home).pathname.length);
	if (mode === 'navigate') return destination === 'document' ? { kind: 'page', path } : undefined;
	return path.startsWith(HASHED) ? { kind: 'asset', path } : undefined;
}
