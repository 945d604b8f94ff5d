/** The story in different time zones: the same text and drawings on any date. */
import { expect, type Page } from '@playwright/test';
import { consoleErrorsOf, test } from '../support/faults/test.ts';
import { SAMPLE_STEPS, expectEachActive } from '../support/faults/reading.ts';
import { drawingNow } from '../support/drawing.ts';
import { open } from '#tools/page-driver.ts';

/** A time at which Honolulu is in the previous year, and Kiritimati is almost in the next day. */
const NEW_YEAR = new Date('2025-01-01T09:30:00Z');

const ZONES = { 'Pacific/Honolulu': 31, 'Asia/Tokyo': 1, 'Pacific/Kiritimati': 1 };

/** All text of the page, and all alt texts. */
const contentOf = (page: Page) =>
	page
		.locator('main > header, main > nav, [data-step], body footer')
		.evaluateAll((parts) =>
			parts.map((part) => [
				part.textContent.replaceAll(/\s+/g, ' '),
				...Array.from(part.querySelectorAll<HTMLImageElement>('img.still'), ({ alt }) => alt)
			])
		);

test('text and drawings are the same in Honolulu, in Tokyo and on Kiritimati', async ({
	browser,
	page,
	baseURL
}) => {
	await page.route('**/*.js', (route) => route.abort());
	await page.goto('/');
	const served = await contentOf(page);
	let first: string[] | undefined;
	for (const [timezoneId, day] of Object.entries(ZONES)) {
		await test.step(timezoneId, async () => {
			const tab = await browser.newPage({
				baseURL,
				timezoneId,
				serviceWorkers: 'block',
				reducedMotion: 'reduce'
			});
			const complaints = consoleErrorsOf(tab);
			await tab.clock.setFixedTime(NEW_YEAR);
			await open(tab, '/');
			expect(await tab.evaluate(() => new Date().getDate())).toBe(day);
			expect(await contentOf(tab)).toEqual(served);
			const drawings: string[] = [];
			for (const id of SAMPLE_STEPS) {
				await expectEachActive(tab, [id]);
				drawings.push(await drawingNow(tab));
			}
			first ??= drawings;
			expect(drawings).toEqual(first);
			expect(complaints).toEqual([]);
			await tab.close();
		});
	}
});
