/** The metadata for clients without scripts: chats, search engines, other sites and phones. */
import { thirdStep } from './support/steps.ts';
import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { built, builtTags, isBuilt, tagValue, siteAddress } from './support/built.ts';
import { stepIds, story } from '#tools/story.ts';

/** Maximum size of a card, in bytes: chats skip larger images. */
const MAX_CARD_BYTES = 150_000;

/** The story's page and those of its steps, with the names of their cards. */
const PAGES = [
	{ file: 'index.html', path: '', card: 'story', title: story.title },
	...story.steps.map(({ id, headline }) => ({
		file: `${id}/index.html`,
		path: `${id}/`,
		card: id,
		title: `${headline} · ${story.title}`
	}))
];

test('each page has its own title, description and card, with absolute addresses that exist', () => {
	const site = siteAddress();
	for (const { file, path, card, title } of PAGES) {
		const tags = builtTags(file);
		const address = (of: string) => `${site}${of}`;
		expect(built(file).toString()).toContain(`<title>${title}</title>`);
		expect(tagValue(tags, 'og:title')).toBe(title);
		expect(tagValue(tags, 'twitter:title')).toBe(title);
		expect(tagValue(tags, 'og:url')).toBe(address(path));
		expect(tagValue(tags, 'canonical')).toBe(address(path));
		expect(tagValue(tags, 'og:image')).toBe(address(`cards/${card}.png`));
		expect(tagValue(tags, 'twitter:image')).toBe(address(`cards/${card}.png`));
		expect(tagValue(tags, 'twitter:card')).toBe('summary_large_image');
		expect(tagValue(tags, 'og:description')).toBe(tagValue(tags, 'description'));
		expect(tagValue(tags, 'og:image:alt')?.length).toBeGreaterThan(60);
		const discovered = tags.find(({ attributes }) => attributes.type === 'application/json+oembed');
		expect(discovered?.attributes.href).toBe(address(`oembed/${card}.json`));
		for (const tag of tags) {
			const addresses = [tag.attributes.content, tag.attributes.href].filter((text) =>
				text?.startsWith(site)
			);
			for (const text of addresses) expect(isBuilt(text ?? ''), text).toBe(true);
		}
	}
	const descriptions = PAGES.map(({ file }) => tagValue(builtTags(file), 'description'));
	expect(new Set(descriptions).size).toBe(PAGES.length);
});

/**
 * The card that Mastodon stores for a page, and its key: pages with the same key share one card. A model
 * of `canonical_url`, `title` and `image` in mastodon:app/lib/link_details_extractor.rb.
 */
function mastodonCard(file: string, url: string) {
	const tags = builtTags(file);
	const ofSameHost = (address = '') =>
		URL.canParse(address) && new URL(address).host === new URL(url).host ? address : undefined;
	const data = tags.find(({ attributes }) => attributes.type === 'application/ld+json');
	const { headline } = JSON.parse(data?.text ?? '{}') as { headline?: string };
	return {
		key: ofSameHost(tagValue(tags, 'canonical') ?? tagValue(tags, 'og:url')) ?? url,
		title: headline ?? tagValue(tags, 'og:title'),
		image: tagValue(tags, 'og:image')
	};
}

test('systems that store links by canonical address have a card for the story and for each step', () => {
	const cards = PAGES.map(({ file, path }) => mastodonCard(file, siteAddress() + path));
	expect(cards.map(({ key }) => key)).toEqual(PAGES.map(({ path }) => siteAddress() + path));
	for (const field of ['key', 'title', 'image'] as const) {
		expect(new Set(cards.map((card) => card[field])).size, field).toBe(PAGES.length);
	}
});

test('search engines list one page with the story', () => {
	const aliases = story.steps.flatMap((step) => step.aliases.map((alias) => `${alias}/index.html`));
	const listed = [...PAGES.map(({ file }) => file), ...aliases].filter(
		(file) => tagValue(builtTags(file), 'robots') !== 'noindex'
	);
	expect(listed).toEqual(['index.html']);
});

test('the story and each step have a different card, with the size that chats require', () => {
	expect(PAGES).toHaveLength(stepIds.length + 1);
	const images = PAGES.map(({ card }) => built(`cards/${card}.png`));
	for (const image of images) {
		const { width, height } = PNG.sync.read(image);
		expect([width, height]).toEqual([1200, 630]);
		expect(image.length).toBeLessThan(MAX_CARD_BYTES);
	}
	const hashes = images.map((image) => createHash('sha256').update(image).digest('hex'));
	expect(new Set(hashes).size).toBe(PAGES.length);
});

test('a step’s page contains the drawing of that step, without scripts', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	for (const { id, altText } of story.steps) {
		await page.goto(`/${id}/`);
		const stage = page.locator('[data-stage]');
		await expect(stage).toHaveAttribute('data-scene', id);
		await expect(stage).toHaveAccessibleName(altText.trim());
		expect(await stage.locator('text, path, rect').count()).toBeGreaterThan(3);
		await expect(page.locator('html')).toHaveAttribute('data-active-step', id);
	}
	await context.close();
});

for (const javaScriptEnabled of [true, false]) {
	test.describe(`scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
		test.use({ javaScriptEnabled });

		test('a former address redirects to the step, and has its card', async ({ page }) => {
			for (const { id, aliases } of story.steps) {
				for (const alias of aliases) {
					await page.goto(`/${alias}/`);
					await expect(page).toHaveURL(`/${id}/`);
					const tags = builtTags(`${alias}/index.html`);
					expect(tagValue(tags, 'og:image')).toBe(`${siteAddress()}cards/${id}.png`);
					expect(tagValue(tags, 'canonical')).toBe(`${siteAddress()}${id}/`);
				}
			}
			expect(story.steps.flatMap(({ aliases }) => aliases)).not.toEqual([]);
		});
	});
}

/** The attributes that publishing systems allow in markup of unknown sites. They remove other tags. */
const ALLOWED_ATTRIBUTES: Record<string, string[]> = {
	a: ['href'],
	blockquote: [],
	iframe: [
		'src',
		'width',
		'height',
		'frameborder',
		'marginwidth',
		'marginheight',
		'scrolling',
		'title'
	]
};

interface Embed {
	version: string;
	type: string;
	title: string;
	html: string;
	width: number;
	height: number;
	provider_url: string;
	thumbnail_url: string;
}

test('oEmbed returns an iframe for each page that publishing systems accept', async ({ page }) => {
	const site = siteAddress();
	for (const { path, card, title } of PAGES) {
		const embed = JSON.parse(built(`oembed/${card}.json`).toString()) as Embed;
		expect(embed).toMatchObject({ version: '1.0', type: 'rich', title, provider_url: site });
		expect(embed.width).toBeGreaterThan(0);
		expect(embed.height).toBeGreaterThan(0);
		expect(isBuilt(embed.thumbnail_url)).toBe(true);

		const elements = await page.evaluate((html) => {
			const parsed = new DOMParser().parseFromString(html, 'text/html');
			return [...parsed.body.querySelectorAll('*')].map((element) => ({
				name: element.localName,
				attributes: element.getAttributeNames()
			}));
		}, embed.html);
		expect(elements.map(({ name }) => name)).toEqual(['blockquote', 'a', 'iframe']);
		for (const { name, attributes } of elements) {
			expect(
				attributes.filter((attribute) => !ALLOWED_ATTRIBUTES[name]?.includes(attribute))
			).toEqual([]);
		}
		// WordPress requires this markup. It hides the iframe until it receives its height.
		const [, quotation, frame] =
			/(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(embed.html) ?? [];
		expect(quotation).toContain(`<a href="${site}${path}">${title}</a>`);
		expect(/ src=(['"])(.*?)\1/.exec(frame ?? '')?.[2]).toBe(`${site}embed/${path}`);
		expect(frame).toContain(` title="${title}"`);
	}
});

test('the sitemap and robots.txt name the story', async ({ page }) => {
	const site = siteAddress();
	expect(built('robots.txt').toString()).toContain(`\nSitemap: ${site}sitemap.xml\n`);
	const found = await page.evaluate((xml) => {
		const sitemap = new DOMParser().parseFromString(xml, 'application/xml');
		const texts = (name: string) =>
			[...sitemap.getElementsByTagName(name)].map(({ textContent }) => textContent);
		return { errors: texts('parsererror'), pages: texts('loc'), cards: texts('image:loc') };
	}, built('sitemap.xml').toString());
	expect(found.errors).toEqual([]);
	expect(found.pages).toEqual([site, `${site}sources/`]);
	expect(found.cards).toHaveLength(PAGES.length);
	for (const address of [...found.pages, ...found.cards])
		expect(isBuilt(address), address).toBe(true);
	const edition = builtTags('index.html').find(({ attributes }) => attributes.hreflang);
	expect(edition?.attributes).toMatchObject({ hreflang: story.language, href: site });
});

interface Manifest {
	name: string;
	start_url: string;
	icons: { src: string; sizes: string; type: string; purpose: string }[];
}

test('the manifest has name and icons, in any folder', () => {
	const manifest = JSON.parse(built('manifest.webmanifest').toString()) as Manifest;
	expect(manifest.name).toBe(story.title);
	expect(manifest.start_url).toBe('./');
	const images = manifest.icons.filter(({ type }) => type === 'image/png');
	for (const { src, sizes } of images) {
		const { width, height } = PNG.sync.read(built(src));
		expect(`${String(width)}x${String(height)}`).toBe(sizes);
	}
	const purposes = images.map(({ sizes, purpose }) => `${sizes} ${purpose}`);
	expect(purposes).toEqual(
		expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable'])
	);
	// A mask may crop the corners: they contain only the background.
	for (const { src } of images.filter(({ purpose }) => purpose === 'maskable')) {
		const { data } = PNG.sync.read(built(src));
		expect(data[3]).toBe(255);
	}
	for (const file of ['index.html', `${thirdStep}/index.html`]) {
		expect(tagValue(builtTags(file), 'manifest')).toMatch(/^\.\.?\/manifest\.webmanifest$/);
	}
});

test('no text of a card is clipped or overlaps other text', async ({ page }) => {
	for (const { card } of PAGES) {
		await page.goto(`/cards/${card}.svg`);
		const problems = await page.evaluate(() => {
			/** Pixels by which letters may overlap. */
			const tolerance = 1;
			/** The drawing is a nested SVG, which clips content outside it. */
			const clipBoxOf = (line: Element) => {
				const svg = line.closest('svg');
				const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) =>
					Number(svg?.getAttribute(name) ?? 0)
				);
				return new DOMRect(x, y, width, height);
			};
			const lines = [...document.querySelectorAll('[data-words]')].map((line) => ({
				words: line.getAttribute('data-words') ?? '',
				box: line.getBoundingClientRect(),
				clipBox: clipBoxOf(line)
			}));
			const overlap = (a: DOMRect, b: DOMRect) =>
				a.left + tolerance < b.right &&
				b.left + tolerance < a.right &&
				a.top + tolerance < b.bottom &&
				b.top + tolerance < a.bottom;
			const clipped = lines.filter(
				({ box, clipBox }) =>
					box.left < clipBox.left ||
					box.right > clipBox.right ||
					box.top < clipBox.top ||
					box.bottom > clipBox.bottom
			);
			const overlaps = lines.flatMap((one, index) =>
				lines
					.slice(index + 1)
					.filter((other) => overlap(one.box, other.box))
					.map((other) => `“${one.words}” overlaps “${other.words}”`)
			);
			return [
				...clipped.map(({ words }) => `“${words}” is clipped`),
				...overlaps,
				...(lines.length < 5 ? [`there are ${String(lines.length)} lines`] : [])
			];
		});
		expect(problems, card).toEqual([]);
	}
});
