import { expect, test } from '@playwright/test';
import { buildFolder } from '#tools/paths.ts';
import { serve } from '#tools/serve.ts';
import { thirdStep } from './support/steps.ts';

let site: Awaited<ReturnType<typeof serve>>;

// The service worker would fetch the files of the offline copy.
test.use({ serviceWorkers: 'block' });
test.beforeAll(async () => {
	site = await serve({ folder: buildFolder, port: 0, brotli: true });
});
test.afterAll(() => site.close());

for (const path of [
	'',
	`${thirdStep}/`,
	'sources/',
	'embed/',
	`embed/${thirdStep}/`,
	'embed/code/',
	'present/'
]) {
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
