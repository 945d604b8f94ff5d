import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tagsOf, type Tag } from './page-tags.ts';
import { buildFolder } from '#tools/paths.ts';

/** Returns the bytes of a file of the build. `path` is relative to the build's folder. */
export const built = (path: string) => readFileSync(join(buildFolder, path));

/** Returns the tags of a built page, before its scripts run. */
export function builtTags(path: string): Tag[] {
	return tagsOf(built(path).toString());
}

/** Returns the content or address of the first tag with this name: `<meta name="…">`, `<meta property="…">`, `<link rel="…">`. */
export function tagValue(tags: Tag[], name: string): string | undefined {
	const tag = tags.find(({ attributes }) =>
		[attributes.name, attributes.property, attributes.rel].includes(name)
	);
	return tag?.attributes.content ?? tag?.attributes.href;
}

/**
 * Returns the address that the site was built for.
 * @throws {Error} if the build has no SITE_URL.
 */
export function siteAddress(): string {
	const canonical = tagValue(builtTags('index.html'), 'canonical');
	if (canonical) return canonical;
	throw new Error(
		'The build has no SITE_URL. `npm test` sets one. For these tests alone: SITE_URL=https://example.org/four-meetings/ npm run build'
	);
}

/** Returns whether the build contains the file of an absolute address. */
export function isBuilt(address: string): boolean {
	const site = siteAddress();
	if (!address.startsWith(site)) return false;
	const path = address.slice(site.length);
	return existsSync(
		join(buildFolder, path.endsWith('/') || path === '' ? `${path}index.html` : path)
	);
}
