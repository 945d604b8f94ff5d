import { story } from '#tools/story.ts';
import { expect, test } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { buildFolder } from '#tools/paths.ts';
import { builtTags } from './support/built.ts';

const pages = readdirSync(buildFolder, { recursive: true, encoding: 'utf8' }).filter((file) =>
	file.endsWith('.html')
);

/** Links that a browser does not fetch or connect to: they describe the page. */
const DESCRIPTIONS = new Set(['alternate', 'author', 'canonical', 'expect', 'license']);

/** Elements that a browser fetches, and the attribute with the address. */
const FETCHED: Record<string, string> = {
	iframe: 'src',
	image: 'href',
	img: 'src',
	link: 'href',
	script: 'src',
	source: 'src',
	use: 'href'
};

const isForeign = (address: string) => /^(?:[a-z]+:)?\/\//i.test(address);

test('no page fetches from another site, or connects to one', () => {
	const foreign = pages.flatMap((page) =>
		builtTags(page)
			.filter(({ name, attributes }) => {
				const address = attributes[FETCHED[name] ?? ''];
				return (
					address !== undefined && isForeign(address) && !DESCRIPTIONS.has(attributes.rel ?? '')
				);
			})
			.map(({ name, attributes }) => `${page}: <${name}> ${JSON.stringify(attributes)}`)
	);
	expect(pages.length).toBeGreaterThan(2 * story.steps.length);
	expect(foreign).toEqual([]);
});
