import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { CHARACTERS } from '../src/fonts/characters.ts';
import { curly, quoted } from '../src/site/typography.ts';
import { SOURCE_CLAIMS } from './support/source-claims.ts';
import { open, settle, stageIsSettled } from './support/reader.ts';
import { story } from './support/story.ts';

const EAST_ASIAN = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;

const entries = (page: Page) => page.locator('article[id^="claim-"]');
const shown = (page: Page) => entries(page).filter({ visible: true });

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

	test('every claim is there, with all that is known of it', async ({ page }) => {
		await page.goto('/sources/');
		const ids = await entries(page).evaluateAll((articles) => articles.map(({ id }) => id));
		expect(ids.toSorted()).toEqual(story.claims.map(({ id }) => `claim-${id}`).toSorted());
		expect(ids).toEqual(expect.arrayContaining(SOURCE_CLAIMS.map((id) => `claim-${id}`)));
		await expect(shown(page)).toHaveCount(story.claims.length);

		const texts = await entries(page).evaluateAll((articles) =>
			articles.map((article) => article.textContent.replaceAll(/\s+/g, ' '))
		);
		for (const claim of story.claims) {
			const text = texts[ids.indexOf(`claim-${claim.id}`)];
			expect(text).toContain(curly(claim.restatement));
			expect(text).toContain(curly(claim.reason));
			if (claim.note) expect(text).toContain(curly(claim.note));
			if (claim.origin === 'source') expect(text).toContain(quoted(claim.verbatim));
			for (const { title, publisher = '' } of claim.pages) {
				expect(text).toContain(curly(title));
				expect(text).toContain(curly(publisher));
			}
		}
	});

	test('every claim leads to the steps that use it, or says why none does', async ({ page }) => {
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

	test('every step leads to its claims, and each of them to its entry', async ({ page }) => {
		await page.goto('/');
		for (const { id, claims } of story.steps) {
			const sources = page.locator(`#${id} details`, { hasText: 'Sources' }).last();
			const full = await sources
				.getByRole('link', { name: 'Full entry', includeHidden: true })
				.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
			expect(full).toEqual(claims.map((claim) => `./sources/#claim-${claim}`));
		}
	});

	test('no link leads nowhere', async ({ page }) => {
		const pages = [await anchorsOf(page, '/'), await anchorsOf(page, '/sources/')];
		const known = new Set(pages.flatMap(({ path, ids }) => ids.map((id) => `${path}#${id}`)));
		const links = pages.flatMap((page) => page.links).map((href) => new URL(href));
		const inside = links.filter(({ hash }) => hash !== '');
		expect(inside.length).toBeGreaterThan(400);
		expect(
			inside.map(({ pathname, hash }) => pathname + hash).filter((link) => !known.has(link))
		).toEqual([]);
	});

	test('a figure in the words leads to its claim in one tap, and back', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto('/#hawaii');
		const claim = page.locator('#hawaii--record-hawaii-details');
		await expect(claim).toBeHidden();
		await page.locator('#hawaii .words').getByRole('link', { name: '45 minutes' }).click();
		await expect(claim).toBeVisible();
		await expect(claim).toBeInViewport();
		await claim.getByRole('link', { name: 'Back to the words' }).click();
		await expect(page.locator('#hawaii h3')).toBeInViewport();
	});

	test('the filter, which would do nothing, is not there', async ({ page }) => {
		await page.goto('/sources/');
		await expect(page.getByRole('searchbox')).toBeHidden();
	});
});

for (const glass of [390, 1440]) {
	test(`a figure leads to its claim beside the same graphic, ${glass} pixels wide`, async ({
		page
	}) => {
		await page.setViewportSize({ width: glass, height: 844 });
		await page.goto('/#hawaii');
		await expect(page.locator('html')).toHaveAttribute('data-reader', 'live');
		for (const where of ['.words', '.caption']) {
			const figure = page.locator(`#hawaii ${where} a.figure`).first();
			await figure.click();
			await expect(page.locator('#hawaii li:target')).toBeInViewport();
			await settle(page);
			await expect(page.locator('html')).toHaveAttribute('data-active-step', 'hawaii');
			await page.goBack();
			await expect(figure).toBeInViewport();
		}
	});

	test(`a number in the graphic leads to its claim, ${glass} pixels wide`, async ({ page }) => {
		await page.setViewportSize({ width: glass, height: 844 });
		for (const step of ['hawaii', 'budget', 'record']) {
			await open(page, `/#${step}`);
			await expect(page.locator('html')).toHaveAttribute('data-active-step', step);
			await stageIsSettled(page);
			const number = page.locator('[data-stage] a').first();
			const id = (await number.getAttribute('href'))?.slice(1) ?? '';
			expect(id.startsWith(`${step}--`)).toBe(true);
			// By the mouse itself: Playwright's own click would scroll what is pinned out from under the pin.
			const { x = 0, y = 0, width = 0, height = 0 } = (await number.boundingBox()) ?? {};
			await page.mouse.click(x + width / 2, y + height / 2);
			await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
			await expect(page.locator('html')).toHaveAttribute('data-active-step', step);
			await settle(page);
			expect(new URL(page.url()).hash).toBe(`#${id}`);
			await page.goBack();
			await expect(page.locator(`#${step} h3`)).toBeInViewport();
		}
	});
}

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('a figure of the table leads to its claim', async ({ page }) => {
		await page.goto('/#hawaii');
		await expect(page.locator('html')).toHaveAttribute('data-reader', 'live');
		const table = page.locator('#hawaii details').first();
		await table.evaluate((details: HTMLDetailsElement) => (details.open = true));
		const link = table.getByRole('link', { name: '7,770 km' });
		await link.focus();
		await page.keyboard.press('Enter');
		await expect(page.locator('#hawaii--record-great-circle')).toBeInViewport();
	});

	test('what a link leads into is opened also where the browser does not do it', async ({
		page
	}) => {
		await page.goto('/#hawaii');
		await expect(page.locator('html')).toHaveAttribute('data-reader', 'live');
		await page.evaluate(() => {
			// The way there is barred; only what the page's own script does is left.
			document.addEventListener('click', (event) => {
				event.preventDefault();
			});
			document.querySelector<HTMLElement>('#hawaii a.figure')?.click();
		});
		await expect(page.locator('#hawaii--record-hawaii-details')).toBeVisible();
	});

	test('an address with a claim opens it', async ({ page }) => {
		await page.goto('/#budget--rd-budget-trend');
		await expect(page.locator('#budget--rd-budget-trend')).toBeInViewport();
	});
});

test.describe('the filter', () => {
	const count = (verdict: string) =>
		story.claims.filter((claim) => claim.verdict === verdict).length;

	test('shows by verdict, kind, chapter and words, and says how many', async ({ page }) => {
		await page.goto('/sources/');
		await page.getByLabel('Verdict').selectOption('differs');
		await expect(shown(page)).toHaveCount(count('differs'));
		await expect(page.getByRole('status')).toHaveText(
			`${count('differs')} of ${story.claims.length} claims`
		);
		await page.getByLabel('Chapter').selectOption('chapter-tokyo');
		await page.getByLabel('Kind').selectOption('event');
		await expect(shown(page)).toHaveCount(
			story.claims.filter(
				({ id, verdict, kind, chapter }) =>
					verdict === 'differs' &&
					kind === 'event' &&
					(chapter === 'chapter-tokyo' ||
						story.steps.some(
							(step) => step.chapter === 'chapter-tokyo' && step.claims.includes(id)
						))
			).length
		);
		await page.getByRole('searchbox').fill('masatoshi');
		await expect(shown(page)).toHaveCount(1);
		await expect(page.locator('#claim-co-chair-fukasawa')).toBeVisible();
		await page.getByRole('searchbox').fill('no such word');
		await expect(shown(page)).toHaveCount(0);
		await page.getByRole('button', { name: 'Show all' }).click();
		await expect(shown(page)).toHaveCount(story.claims.length);
		await expect(page.getByRole('searchbox')).toHaveValue('');
		await expect(page.getByRole('button', { name: 'Show all' })).toBeHidden();
	});

	test('gives way to a link that leads to a claim', async ({ page }) => {
		await page.goto('/sources/');
		await page.getByLabel('Verdict').selectOption('not-checked');
		await expect(page.locator('#claim-co-chair-fukasawa')).toBeHidden();
		await page
			.getByRole('row', { name: 'Masatoshi Fukasawa' })
			.getByRole('link', { name: 'Claim' })
			.click();
		await expect(page.locator('#claim-co-chair-fukasawa')).toBeInViewport();
		await expect(page.getByLabel('Verdict')).toHaveValue('');
	});

	test('is as it was left when the reader comes back', async ({ page }) => {
		await page.goto('/sources/');
		await page.getByLabel('Verdict').selectOption('differs');
		await expect(shown(page)).toHaveCount(count('differs'));
		await page
			.locator('#claim-co-chair-fukasawa')
			.getByRole('link', { name: 'first meeting' })
			.click();
		await expect(page.locator('#tokyo h3')).toBeInViewport();
		await page.goBack();
		await expect(page.getByLabel('Verdict')).toHaveValue('differs');
		await expect(shown(page)).toHaveCount(count('differs'));
	});

	test('hears what was asked before the script was there', async ({ page }) => {
		let letGo: () => void = () => undefined;
		const held = new Promise<void>((resolve) => {
			letGo = resolve;
		});
		await page.route('**/*.js', async (route) => {
			await held;
			await route.continue();
		});
		await page.goto('/sources/', { waitUntil: 'commit' });
		await page.getByLabel('Verdict').selectOption('differs');
		letGo();
		await expect(shown(page)).toHaveCount(count('differs'));
	});
});

test('Japanese is marked as Japanese, here and at the steps', async ({ page }) => {
	for (const address of ['/', '/sources/']) {
		await page.goto(address);
		const unmarked = await page.evaluate((pattern) => {
			const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			const found: string[] = [];
			while (nodes.nextNode()) {
				const { textContent, parentElement } = nodes.currentNode;
				const language = parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
				if (parentElement?.closest('script') || !new RegExp(pattern).test(textContent ?? ''))
					continue;
				if (!['ja', 'zh'].includes(language)) found.push(textContent ?? '');
			}
			return found;
		}, EAST_ASIAN.source);
		expect(unmarked).toEqual([]);
	}
	await expect(page.locator('[lang="ja"]').first()).toBeAttached();
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
	test(`axe finds nothing among the sources, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto('/sources/');
		const axe = new AxeBuilder({ page });
		// The theme changes nothing but colours.
		if (colorScheme === 'dark') axe.withRules('color-contrast');
		const { violations } = await axe.analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
	});

	test(`axe finds nothing in open disclosures of the story, ${colorScheme}`, async ({ page }) => {
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
	test(`nothing runs over the edge at ${width} pixels`, async ({ page }) => {
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
