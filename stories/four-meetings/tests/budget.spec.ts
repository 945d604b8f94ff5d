/** The size of the first load in Chromium: transferred body bytes, with text in Brotli. */
import { basename } from 'node:path';
import { expect, test, type Request } from '@playwright/test';
import { buildFolder } from '#tools/paths.ts';
import { serve } from '#tools/serve.ts';

/** Minimum and maximum bytes and elements. Lower a range if a page falls below it, so that the page stays small. */
const START = {
	document: { min: 26_000, max: 35_000 },
	script: { min: 42_000, max: 50_000 },
	font: { min: 0, max: 90_000 },
	elements: { min: 800, max: 1300 }
};

const BUDGETS = {
	'': START,
	// Japanese pages use the fonts of the reader's system. Their text is longer in bytes, and has marks of phrases.
	'ja/': {
		...START,
		document: { min: 30_000, max: 38_000 },
		font: { min: 0, max: 0 },
		elements: { min: 800, max: 1600 }
	},
	// A page that opens at a step contains its drawing.
	'tokyo/': { ...START, script: { min: 47_000, max: 56_000 } }
};

let site: Awaited<ReturnType<typeof serve>>;

// The service worker would fetch the files of the offline copy.
test.use({ serviceWorkers: 'block' });
test.beforeAll(async () => {
	site = await serve({ folder: buildFolder, port: 0, brotli: true });
});
test.afterAll(() => site.close());

for (const [path, budget] of Object.entries(BUDGETS)) {
	test(`the first load of /${path} is within the budget`, async ({ page }) => {
		const requests: Request[] = [];
		page.on('request', (request) => requests.push(request));
		const response = await page.goto(site.address + path, { waitUntil: 'networkidle' });
		const html = (await response?.text()) ?? '';
		const sizes = { document: 0, script: 0, font: 0, elements: await page.locator('*').count() };
		for (const request of requests) {
			const type = request.resourceType();
			// The page names its first scripts. The others load when the reader is near their steps.
			const isLater = type === 'script' && !html.includes(basename(request.url()));
			if (!(type in sizes) || isLater) continue;
			sizes[type as keyof typeof sizes] += (await request.sizes()).responseBodySize;
		}
		// The output of `npm run budget`.
		console.log(`/${path}`, sizes);
		for (const [name, { min, max }] of Object.entries(budget)) {
			const size = sizes[name as keyof typeof sizes];
			expect.soft(size, `${name}: reduce the size of the page`).toBeLessThanOrEqual(max);
			expect.soft(size, `${name}: lower its range in this file`).toBeGreaterThanOrEqual(min);
		}
	});
}
