import { expect, test } from '@playwright/test';
import { visibleEntries } from './support/claim-entries.ts';
import { story } from '#tools/story.ts';
import { delayRequests } from './support/faults/network.ts';

test.describe('the filter', () => {
	const count = (verdict: string) =>
		story.claims.filter((claim) => claim.verdict === verdict).length;

	test('selects by verdict, kind, chapter and text, and shows the count', async ({ page }) => {
		await page.goto('/sources/');
		await page.getByLabel('Verdict').selectOption('differs');
		await expect(visibleEntries(page)).toHaveCount(count('differs'));
		await expect(page.getByRole('status')).toHaveText(
			`${count('differs')} of ${story.claims.length} claims`
		);
		await page.getByLabel('Chapter').selectOption('chapter-tokyo');
		await page.getByLabel('Kind').selectOption('event');
		await expect(visibleEntries(page)).toHaveCount(
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
		await expect(visibleEntries(page)).toHaveCount(1);
		await expect(page.locator('#claim-co-chair-fukasawa')).toBeVisible();
		await page.getByRole('searchbox').fill('no such word');
		await expect(visibleEntries(page)).toHaveCount(0);
		await page.getByRole('button', { name: 'Show all' }).click();
		await expect(visibleEntries(page)).toHaveCount(story.claims.length);
		await expect(page.getByRole('searchbox')).toHaveValue('');
		await expect(page.getByRole('button', { name: 'Show all' })).toBeHidden();
	});

	test('resets for a link to a hidden claim', async ({ page }) => {
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

	test('keeps its values when the reader returns', async ({ page }) => {
		await page.goto('/sources/');
		await page.getByLabel('Verdict').selectOption('differs');
		await expect(visibleEntries(page)).toHaveCount(count('differs'));
		await page
			.locator('#claim-co-chair-fukasawa')
			.getByRole('link', { name: 'first meeting' })
			.click();
		await expect(page.locator('#tokyo h3')).toBeInViewport();
		await page.goBack();
		await expect(page.getByLabel('Verdict')).toHaveValue('differs');
		await expect(visibleEntries(page)).toHaveCount(count('differs'));
	});

	test('applies input from before the script ran', async ({ page }) => {
		const release = await delayRequests(page, '**/*.js');
		await page.goto('/sources/', { waitUntil: 'commit' });
		await page.getByLabel('Verdict').selectOption('differs');
		release();
		await expect(visibleEntries(page)).toHaveCount(count('differs'));
		await expect(page).toHaveURL('/sources/?verdict=differs');
	});

	test('applies what the reader has asked by Enter before the script ran', async ({ page }) => {
		const release = await delayRequests(page, '**/*.js');
		await page.goto('/sources/', { waitUntil: 'commit' });
		await page.getByRole('searchbox').fill('Patriot');
		await page.getByRole('searchbox').press('Enter', { noWaitAfter: true });
		await page.waitForURL(/words=Patriot/, { waitUntil: 'commit' });
		release();
		await expect(page).toHaveURL('/sources/?words=Patriot');
		await expect(page.getByRole('searchbox')).toHaveValue('Patriot');
		await expect(page.locator('#claim-co-chair-fukasawa')).toBeHidden();
	});

	test('has an address that opens again, after a reload and in another tab', async ({
		page,
		context
	}) => {
		await page.goto('/sources/');
		await page.getByLabel('Verdict').selectOption('differs');
		await page.reload();
		await expect(page.getByLabel('Verdict')).toHaveValue('differs');
		await expect(visibleEntries(page)).toHaveCount(count('differs'));
		const other = await context.newPage();
		await other.goto(page.url());
		await expect(other.getByLabel('Verdict')).toHaveValue('differs');
		await expect(visibleEntries(other)).toHaveCount(count('differs'));
	});

	test('opens at the claim of a link, with the filter of the query', async ({ page }) => {
		await page.goto('/sources/?verdict=differs#claim-co-chair-fukasawa');
		await expect(visibleEntries(page)).toHaveCount(count('differs'));
		await expect(page.locator('#claim-co-chair-fukasawa')).toBeInViewport();
	});
});

test.describe('where scripts do not run, the filter is hidden', () => {
	test('a policy of the host forbids them', async ({ page }) => {
		await page.route('/sources/', async (route) => {
			const response = await route.fetch();
			const headers = { ...response.headers(), 'content-security-policy': "script-src 'none'" };
			await route.fulfill({ response, headers });
		});
		await page.goto('/sources/');
		await expect(visibleEntries(page)).toHaveCount(story.claims.length);
		await expect(page.getByRole('searchbox')).toBeHidden();
	});

	test('the module fails to load', async ({ page }) => {
		await page.route('**/*.js', (route) => route.fulfill({ status: 404 }));
		await page.goto('/sources/');
		await expect(page.getByRole('searchbox')).toBeHidden();
	});

	test('a policy forbids only inline scripts: the module shows it', async ({ page }) => {
		await page.route('/sources/', async (route) => {
			const response = await route.fetch();
			const headers = { ...response.headers(), 'content-security-policy': "script-src 'self'" };
			await route.fulfill({ response, headers });
		});
		await page.goto('/sources/');
		await page.getByLabel('Verdict').selectOption('differs');
		await expect(visibleEntries(page)).not.toHaveCount(story.claims.length);
	});
});
