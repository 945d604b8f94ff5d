/** If a live drawing throws, the page shows the server's drawing of the step. */
import { expect, test } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder } from '#tools/paths.ts';
import { built } from './support/built.ts';
import { laterOpener as step } from './support/steps.ts';

const FOLDER = '_app/immutable/chunks';

/** Names of the built modules with the scenes of a chapter: the app imports them by the name `scenes`. */
const sceneModules = readdirSync(join(buildFolder, FOLDER)).filter(
	(file) => file.endsWith('.js') && built(`${FOLDER}/${file}`).includes('as scenes}')
);

/** A module whose only scene sets a flag and throws when it draws. */
const BROKEN = `export const scenes = { ${JSON.stringify(step)}: () => {
	globalThis.hasThrown = true;
	throw new Error('broken scene');
} };`;

for (const address of [`/${step}/`, `/embed/${step}/`]) {
	test(`${address} shows the server's drawing when the live one throws`, async ({
		page,
		browser
	}) => {
		expect(sceneModules.length).toBeGreaterThan(1);
		const withoutScripts = await browser.newPage({ javaScriptEnabled: false });
		await withoutScripts.goto(new URL(address, String(test.info().project.use.baseURL)).href);
		const stage = '[data-stage]';
		const served = await withoutScripts.locator(stage).innerHTML();
		await withoutScripts.close();

		await page.route(
			({ pathname }) => sceneModules.some((file) => pathname.endsWith(`/${file}`)),
			(route) => route.fulfill({ contentType: 'text/javascript', body: BROKEN })
		);
		await page.goto(address);
		await page.waitForFunction(() => 'hasThrown' in globalThis);
		await expect
			.poll(() => page.locator(stage).evaluateAll((all) => all.map(({ innerHTML }) => innerHTML)))
			.toEqual([served]);
		await expect(page.locator('html')).not.toHaveAttribute('data-reader', 'live');
		await expect(page.getByRole('figure').filter({ visible: true }).first()).toBeVisible();
	});
}
