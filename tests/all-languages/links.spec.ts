/** Each address in the build that is on the site has its file and its anchor, in each language. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildFolder } from '#tools/paths.ts';
import { built, builtTags, tagValue } from '../support/built.ts';
import type { Tag } from '../support/page-tags.ts';

/** Attributes with an address. */
const ADDRESSES = ['href', 'src', 'action', 'data'];

/** Files, beside pages, that contain full addresses of the site. */
const WITH_ADDRESSES = /\.(json|xml|txt|csv|ics)$/;

const site = tagValue(builtTags('index.html'), 'canonical') ?? 'https://example.org/';
const files = readdirSync(buildFolder, { recursive: true, encoding: 'utf8' }).filter(
	(file) => !file.startsWith('_app')
);
const pages = files.filter((file) => file.endsWith('.html'));

/** The file of an address of the site. */
function fileOf({ origin, pathname }: URL): string {
	const path = decodeURI((origin + pathname).slice(site.length));
	return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The addresses in a tag. The one of a redirect is in its text. */
function addressesIn({ name, attributes }: Tag): string[] {
	const { content = '' } = attributes;
	const inContent = content.startsWith(site) ? content : /^\d+; url=(.*)$/.exec(content)?.[1];
	return [
		...(name === 'base' ? [] : ADDRESSES.flatMap((attribute) => attributes[attribute] ?? [])),
		...(inContent === undefined ? [] : [inContent])
	];
}

const anchors = new Map<string, Set<string>>();

/** The ids of a page. */
function anchorsOf(page: string): Set<string> {
	const ids =
		anchors.get(page) ?? new Set(builtTags(page).flatMap(({ attributes }) => attributes.id ?? []));
	anchors.set(page, ids);
	return ids;
}

/** Returns whether an address is on another site, or has its file and its anchor. */
function isFound(address: URL): boolean {
	if (!address.href.startsWith(site)) return true;
	const file = fileOf(address);
	if (!existsSync(join(buildFolder, file))) return false;
	const anchor = decodeURIComponent(address.hash.slice(1));
	return anchor === '' || !file.endsWith('.html') || anchorsOf(file).has(anchor);
}

test('each link of each page leads to a page, a file or an anchor of the build', () => {
	for (const page of pages) {
		const tags = builtTags(page);
		const base = tags.find(({ name }) => name === 'base')?.attributes.href;
		const own = new URL(page.replace(/(^|\/)index\.html$/, '$1'), site);
		const from = base ? new URL(base, own) : own;
		const missing = tags.flatMap(addressesIn).filter((address) => !isFound(new URL(address, from)));
		expect.soft(missing, page).toEqual([]);
	}
	expect(pages.length).toBeGreaterThan(0);
});

test('each address of the site in a data file leads to a file of the build', () => {
	for (const file of files.filter((name) => WITH_ADDRESSES.test(name))) {
		const addresses = built(file)
			.toString()
			// A calendar breaks long lines, and JSON escapes quotation marks.
			.replaceAll('\r\n ', '')
			.split(/[\s"'<>\\),]+/)
			.filter((text) => text.startsWith(site));
		const missing = addresses.filter((address) => !isFound(new URL(address)));
		expect.soft(missing, file).toEqual([]);
	}
});
