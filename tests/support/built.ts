import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tagsOf, type Tag } from './page-tags.ts';
import { buildFolder } from '#tools/paths.ts';

/** A file of the built site, from its first page. */
export const built = (path: string) => readFileSync(join(buildFolder, path));

/** Tags of a built page, as one who runs no scripts gets them. */
export function builtTags(path: string): Tag[] {
	return tagsOf(built(path).toString());
}

/** What the page's tag of this name says: `<meta name="…">`, `<meta property="…">`, `<link rel="…">`. */
export function said(tags: Tag[], name: string): string | undefined {
	const tag = tags.find(({ attributes }) =>
		[attributes.name, attributes.property, attributes.rel].includes(name)
	);
	return tag?.attributes.content ?? tag?.attributes.href;
}

/**
 * The address that the site was built for.
 * @throws {Error} when it was built for none: then there are no whole addresses to look at.
 */
export function siteAddress(): string {
	const canonical = said(builtTags('index.html'), 'canonical');
	if (canonical) return canonical;
	throw new Error(
		'This build knows no address of its own. `npm test` makes one that does; for these tests alone: SITE_URL=https://example.org/four-meetings/ npm run build'
	);
}

/** Whether a whole address of the site leads to a file of the build. */
export function isBuilt(address: string): boolean {
	const site = siteAddress();
	if (!address.startsWith(site)) return false;
	const path = address.slice(site.length);
	return existsSync(
		join(buildFolder, path.endsWith('/') || path === '' ? `${path}index.html` : path)
	);
}
