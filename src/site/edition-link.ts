import { getContext, setContext } from 'svelte';
import { resolve } from '$app/paths';

const FOLDER = Symbol('folder');

/**
 * Returns a function that turns a path into a relative address in the page's language. Call it while a component
 * of the page is created. The path is from the story's first page in that language, with a slash at its start.
 */
export function editionLinks(): (path: string) => string {
	const folder = getContext<string | undefined>(FOLDER) ?? '';
	return (path) => resolve(`/${folder}${path.slice(1)}`);
}

/**
 * Sets the folder of the page's language, and returns `editionLinks`. The root of each page calls it.
 * @param folder From the site's root: empty for the story's own language, or `ja/`.
 */
export function setFolder(folder: string): ReturnType<typeof editionLinks> {
	setContext(FOLDER, folder);
	return editionLinks();
}
