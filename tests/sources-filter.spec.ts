import { expect, test } from '@playwright/test';
import { visibleEntries } from './support/claim-entries.ts';
import { story } from '#tools/story.ts';
import { delayRequests } from './support/faults/network.ts';

/** A claim that the record corrects, which its first step cites, and which a correction names. */
const corrected = story.corrections.flatMap(({ claim }) =>
	story.claims.filter(({ id, verdict }) => id === claim && verdict === 'differs')
)[0];
if (!corrected)
	throw new Error('No correction names a claim that differs. These tests require one.');
const correctedClaim = `#claim-${corrected.id}`;
const citing = story.steps.find(({ claims }) => claims.includes(corrected.id));
const [chapter] = story.chapters.filter(({ id }) => id === citing?.chapter);

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
		await page.getByLabel('Chapter').selectOption(chapter?.id ?? '');
		await page.getByLabel('Kind').selectOption(corrected.kind);
		await expect(visibleEntries(page)).toHaveCount(
			story.claims.filter(
				({ id, verdict, kind, chapter: own }) =>
					verdict === 'differs' &&
					kind === corrected.kind &&
					(own === chapter?.id ||
						story.steps.some((step) => step.chapter === chapter?.id && step.claims.includes(id)))
			).length
		);
		await page.getByRole('searchbox').fill(corrected.restatement.toUpperCase());
		await expect(visibleEntries(page)).toHaveCount(1);
		await expect(page.locator(correctedClaim)).toBeVisible();
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
		await expect(page.locator(correctedClaim)).toBeHidden();
		await page
			.getByRole('table', { name: 'Corrections' })
			.getByRole('link', { name: 'Claim' })
			.first()
			.click();
		await expect(page.locator(correctedClaim)).toBeInViewport();
		await expect(page.getByLabel('Verdict')).toHaveValue('');
	});

	test('keeps its values when the reader returns', async ({ page }) => {
		await page.goto('/sources/');
		await page.getByLabel('Verdict').selectOption('differs');
		await expect(visibleEntries(page)).toHaveCount(count('differs'));
		await page
			.locator(correctedClaim)
			.getByRole('definition')
			.last()
			.getByRole('link')
			.first()
			.click();
		await expect(page.locator(`#${citing?.id ?? ''} h3`)).toBeInViewport();
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
		await page.getByRole('searchbox').fill('no such word');
		await page.getByRole('searchbox').press('Enter', { noWaitAfter: true });
		await page.waitForURL(/words=no/, { waitUntil: 'commit' });
		release();
		await expect(page).toHaveURL('/sources/?words=no+such+word');
		await expect(page.getByRole('searchbox')).toHaveValue('no such word');
		await expect(page.locator(correctedClaim)).toBeHidden();
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
		await page.goto(`/sources/?verdict=differs${correctedClaim}`);
		await expect(visibleEntries(page)).toHaveCount(count('differs'));
		await expect(page.locator(correctedClaim)).toBeInViewport();
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
