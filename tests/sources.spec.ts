import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { CHARACTERS } from '../src/fonts/characters.ts';
import { strings } from '../src/language/tables/en.ts';
import { curly, quoted as quotedIn } from '../src/site/typography.ts';
import { entries, visibleEntries } from './support/claim-entries.ts';
import { firstStep } from './support/steps.ts';
import { story } from '#tools/story.ts';

const EAST_ASIAN = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;

const quoted = (text: string) => quotedIn(text, strings.punctuation);

/** Ids and links of a page, the links in full. */
async function anchorsOf(page: Page, address: string) {
	await page.goto(address);
	return page.evaluate(() => ({
		ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
		links: [...document.querySelectorAll<HTMLAnchorElement | SVGAElement>('a')]
			.map(({ href }) =>
				typeof href === 'string' ? href : new URL(href.baseVal, location.href).href
			)
			.filter((href) => href.startsWith(location.origin)),
		path: location.pathname
	}));
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the page has every claim, with all its fields', async ({ page }) => {
		await page.goto('/sources/');
		const ids = await entries(page).evaluateAll((articles) => articles.map(({ id }) => id));
		expect(ids.toSorted()).toEqual(story.claims.map(({ id }) => `claim-${id}`).toSorted());
		await expect(visibleEntries(page)).toHaveCount(story.claims.length);

		const texts = await entries(page).evaluateAll((articles) =>
			articles.map((article) => article.textContent.replaceAll(/\s+/g, ' '))
		);
		for (const claim of story.claims) {
			const text = texts[ids.indexOf(`claim-${claim.id}`)];
			expect(text).toContain(curly(claim.restatement));
			expect(text).toContain(curly(claim.reason));
			if (claim.note) expect(text).toContain(curly(claim.note));
			if (claim.origin === 'source') expect(text).toContain(quoted(claim.verbatim));
			for (const { title, publisher = '', passage, language, translation } of claim.pages) {
				expect(text).toContain(curly(title));
				expect(text).toContain(curly(publisher));
				if (passage) expect(text).toContain(language ? `“${passage}”` : quoted(passage));
				if (translation) expect(text).toContain(`Our translation: ${quoted(translation)}`);
			}
		}
	});

	test('every correction has its state', async ({ page }) => {
		await page.goto('/sources/');
		const rows = page.getByRole('table', { name: 'Corrections' }).getByRole('row');
		const states = await rows
			.getByRole('cell')
			.and(page.locator('[data-name="State"]'))
			.allTextContents();
		expect(states).toEqual(
			story.corrections.map(({ state }) => strings.ledger.correctionStates[state])
		);
	});

	test('every claim links to its steps, or gives the reason for having none', async ({ page }) => {
		await page.goto('/sources/');
		for (const claim of story.claims) {
			const entry = page.locator(`#claim-${claim.id}`);
			const steps = story.steps.filter(({ claims }) => claims.includes(claim.id));
			const links = entry.getByRole('definition').last().getByRole('link');
			expect(
				await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
			).toEqual(steps.map(({ id }) => `../#${id}`));
			if (steps.length === 0) await expect(entry).toContainText(curly(claim.uncited ?? '!'));
		}
	});

	test('every step links to its claims, and each claim to its entry', async ({ page }) => {
		await page.goto('/');
		for (const { id, claims } of story.steps) {
			const sources = page.locator(`#${id} details`, { hasText: 'Sources' }).last();
			const full = await sources
				.locator('li > a')
				.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
			expect(full).toEqual(claims.map((claim) => `./sources/#claim-${claim}`));
		}
	});

	test('every link with a hash has a target', async ({ page }) => {
		const pages = [await anchorsOf(page, '/'), await anchorsOf(page, '/sources/')];
		const known = new Set(pages.flatMap(({ path, ids }) => ids.map((id) => `${path}#${id}`)));
		const links = pages.flatMap((page) => page.links).map((href) => new URL(href));
		const inside = links.filter(({ hash }) => hash !== '');
		expect(inside.length).toBeGreaterThan(10 * story.steps.length);
		expect(
			inside.map(({ pathname, hash }) => pathname + hash).filter((link) => !known.has(link))
		).toEqual([]);
	});

	test('a figure in the text links to its claim, and back returns', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(`/#${firstStep}`);
		const figure = page.locator(`#${firstStep} .words a.figure`).first();
		const claim = page.locator((await figure.getAttribute('href'))?.replace('./', '') ?? '');
		await expect(claim).toBeHidden();
		await figure.click();
		await expect(claim).toBeVisible();
		await expect(claim).toBeInViewport();
		await claim.getByRole('link', { name: 'Back to the words' }).click();
		await expect(page.locator(`#${firstStep} h3`)).toBeInViewport();
	});

	test('the filter is hidden', async ({ page }) => {
		await page.goto('/sources/');
		await expect(page.getByRole('searchbox')).toBeHidden();
	});
});

test('every other character is in the fonts', async ({ page }) => {
	for (const address of ['/', '/sources/']) {
		await page.goto(address);
		const text = await page.locator('body').evaluate((body) => {
			for (const script of body.querySelectorAll('script')) script.remove();
			return body.textContent;
		});
		const lacking = [...new Set(text)].filter(
			(character) =>
				!/\s/.test(character) && !EAST_ASIAN.test(character) && !CHARACTERS.includes(character)
		);
		expect(lacking).toEqual([]);
	}
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds no violation on the page of sources, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto('/sources/');
		const axe = new AxeBuilder({ page });
		// The theme changes only colours.
		if (colorScheme === 'dark') axe.withRules('color-contrast');
		const { violations } = await axe.analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
	});

	test(`axe finds no violation in open disclosures of the story, ${colorScheme}`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme });
		await page.goto('/');
		await page.evaluate(() => {
			for (const details of document.querySelectorAll('details')) details.open = true;
		});
		const { violations } = await new AxeBuilder({ page }).include('.sources').analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
	});
}

for (const width of [320, 360, 390, 768, 1024, 1440]) {
	test(`no content overflows at ${width} pixels`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		for (const address of ['/', '/sources/']) {
			await page.goto(address);
			await page.evaluate(() => {
				for (const details of document.querySelectorAll('details')) details.open = true;
			});
			const { scrollWidth, clientWidth } = await page.evaluate(() => ({
				scrollWidth: document.documentElement.scrollWidth,
				clientWidth: document.documentElement.clientWidth
			}));
			expect(scrollWidth).toBe(clientWidth);
		}
	});
}
