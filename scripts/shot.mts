import { chromium as engine } from 'playwright-core';
import { chromium } from '#tools/chromium.ts';
import { open, scrollTo, positionOf } from '#tools/page-driver.ts';
import { serve } from '#tools/serve.ts';
const [out = '', width = '390', height = '844', scheme = 'light', ids = ''] = process.argv.slice(2);
const site = await serve({ folder: 'build', port: 0 });
const browser = await engine.launch(await chromium());
const page = await browser.newPage({ viewport: { width: Number(width), height: Number(height) }, colorScheme: scheme as 'light' });
await open(page as never, `${site.address}ja/`);
for (const id of ids.split(',')) {
	if (id === 'cover') await scrollTo(page as never, 0);
	else await page.evaluate((step) => document.getElementById(step)?.scrollIntoView(), id);
	await page.waitForTimeout(300);
	await page.waitForTimeout(1100);
	await page.screenshot({ path: `${out}/${id}-${width}-${scheme}.png` });
}
await browser.close(); await site.close(); process.exit(0);
