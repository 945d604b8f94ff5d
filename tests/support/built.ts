import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tagsOf, type Tag } from './page-tags.ts';
import { buildFolder } from '#tools/paths.ts';

/** Bytes of a file of the build. `path` starts at the build's folder. */
export const built = (path: string) => readFileSync(join(buildFolder, path));

/** Tags of a built page, without its scripts' work. */
export function builtTags(path: string): Tag[] {
	return tagsOf(built(path).toString());
}

/** The content or address of the first tag with this name: `<meta name="…">`, `<meta property="…">`, `<link rel="…">`. */
export function tagValue(tags: Tag[], name: string): string | undefined {
	const tag = tags.find(({ attributes }) =>
		[attributes.name, attributes.property, attributes.rel].includes(name)
	);
	return tag?.attributes.content ?? tag?.attributes.href;
}

/**
 * The address that the site was built for.
 * @throws {Error} when it was built for none, and so has no absolute addresses.
 */
export function siteAddress(): string {
	const canonical = tagValue(builtTags('index.html'), 'canonical');
	if (canonical) return canonical;
	throw new Error(
		'This build has no address of its own. `npm test` builds with one; for these tests alone: SITE_URL=https://example.org/four-meetings/ npm run build'
	);
}

/** Whether an absolute address of the site leads to a file of the build. */
export function isBuilt(address: string): boolean {
	const site = siteAddress();
	if (!address.startsWith(site)) return false;
	const path = address.slice(site.length);
	return existsSync(
		join(buildFolder, path.endsWith('/') || path === '' ? `${path}index.html` : path)
	);
}
