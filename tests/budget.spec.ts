/** The weight of a first visit in Chromium: bytes of bodies as they travel, text in brotli. */
import { basename } from 'node:path';
import { expect, test, type Request } from '@playwright/test';
import { buildFolder } from '#tools/paths.ts';
import { serve } from '#tools/serve.ts';

/** Least and most bytes, and elements. Lower a range when a page falls below it, so that the gain stays. */
const START = {
	document: { least: 26_000, most: 35_000 },
	script: { least: 42_000, most: 50_000 },
	font: { least: 0, most: 90_000 },
	elements: { least: 800, most: 1300 }
};

const BUDGETS = {
	'': START,
	// A page that opens at a step has its drawing at once.
	'tokyo/': { ...START, script: { least: 47_000, most: 56_000 } }
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
		const weights = { document: 0, script: 0, font: 0, elements: await page.locator('*').count() };
		for (const request of requests) {
			const type = request.resourceType();
			// The page names the scripts that it starts with; others come when a reader is near what they draw.
			const isLater = type === 'script' && !html.includes(basename(request.url()));
			if (!(type in weights) || isLater) continue;
			weights[type as keyof typeof weights] += (await request.sizes()).responseBodySize;
		}
		console.log(`/${path}`, weights);
		for (const [name, { least, most }] of Object.entries(budget)) {
			const weight = weights[name as keyof typeof weights];
			expect.soft(weight, `${name}: make the page lighter`).toBeLessThanOrEqual(most);
			expect.soft(weight, `${name}: lower its range in this file`).toBeGreaterThanOrEqual(least);
		}
	});
}

for (const path of ['', 'tokyo/', 'sources/', 'embed/', 'embed/tokyo/', 'embed/code/']) {
	test(`/${path} loads nothing from another origin`, async ({ page }) => {
		const foreign: string[] = [];
		page.on('request', (request) => {
			if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(site.address)) {
				foreign.push(request.url());
			}
		});
		await page.goto(site.address + path, { waitUntil: 'networkidle' });
		expect(foreign).toEqual([]);
	});
}
