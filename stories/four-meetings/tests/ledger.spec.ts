import { expect, test } from '@playwright/test';
import { story } from '#tools/story.ts';

const EAST_ASIAN = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('every archived copy has a link', async ({ page }) => {
		await page.goto('/sources/');
		const links = await page
			.getByRole('link', { name: 'archived copy' })
			.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
		const copies = story.claims.flatMap(({ pages }) =>
			pages.flatMap(({ archived = [] }) => archived)
		);
		expect(copies.length).toBeGreaterThan(0);
		expect(links.toSorted()).toEqual(copies.toSorted());
	});
});

test('Japanese text has its language, in the story and on the page of sources', async ({
	page
}) => {
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
				if (!/^(ja|zh)\b/.test(language)) found.push(textContent ?? '');
			}
			return found;
		}, EAST_ASIAN.source);
		expect(unmarked).toEqual([]);
	}
	await expect(page.locator('[lang="ja"]').first()).toBeAttached();
});
