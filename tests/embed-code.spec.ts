import { story } from '#tools/story.ts';
import { thirdStep } from './support/steps.ts';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { record } from './embed/host-page.ts';
import { MODES } from '../src/embed/modes.ts';

test('the form builds the code, and each mode has a live preview', async ({ page }) => {
	const { errors } = await record(page);
	await page.goto('/embed/code/');
	const home = new URL('/', page.url()).href;
	const line = page.getByRole('textbox', { name: 'The line to paste' });
	const bare = page.getByRole('textbox', { name: 'The frame alone' });
	await expect(line).toHaveValue(
		`<${story.element} style="display:block;min-height:100vh"><a href="${home}">${story.title}</a></${story.element}><script async src="${home}embed.js"></script>`
	);

	await expect(page.getByText(`--${story.element}-top: 60px`)).toBeVisible();

	const articles = page.locator('figure iframe');
	await expect(articles).toHaveCount(MODES.length);
	for (const [index, mode] of MODES.entries()) {
		const article = articles.nth(index).contentFrame();
		await articles.nth(index).scrollIntoViewIfNeeded();
		await expect(article.locator('iframe').contentFrame().locator('html')).toHaveAttribute(
			'data-mode',
			mode
		);
	}

	const address = page.getByLabel('Your page’s address');
	await address.selectOption('off');
	await expect(line).toHaveValue(new RegExp(`^<${story.element} anchor="off" style="`));
	await page.getByLabel(/^What/).selectOption(thirdStep);
	// One step has no address.
	await expect(address).toBeDisabled();
	await page.getByLabel('Light or dark').selectOption('dark');
	await page.getByLabel('Your colour').fill('red');
	await expect(page.getByText('“red” is not a colour')).toBeVisible();
	await page.getByLabel('Your colour').fill('#b00');
	await page.getByLabel('No background').check();
	await expect(line).toHaveValue(
		new RegExp(
			`^<${story.element} step="${thirdStep}" theme="dark" accent="#b00" background="transparent" style="`
		)
	);
	await expect(bare).toHaveValue(
		new RegExp(
			`^<iframe src="${home}embed/${thirdStep}/\\?theme=dark&amp;accent=%23b00&amp;background=`
		)
	);
	await expect(articles).toHaveCount(1);
	const embedded = articles.contentFrame().locator('iframe').contentFrame();
	await expect(embedded.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(embedded.locator('h1')).toHaveText(
		story.steps.find(({ id }) => id === thirdStep)?.headline ?? ''
	);
	expect(errors).toEqual([]);
});

test('the button copies the code, or selects it if the browser denies access', async ({
	page,
	context
}) => {
	await page.goto('/embed/code/');
	await page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('Not allowed'));
	});
	const copy = page.getByRole('button', { name: 'Copy' }).first();
	await copy.click();
	await expect(page.getByRole('status').first()).toHaveText(
		'Selected: copy it with your keyboard.'
	);
	expect(await page.evaluate(() => getSelection()?.toString())).toContain(`<${story.element}`);

	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.reload();
	await copy.click();
	await expect(page.getByRole('status').first()).toHaveText('Copied.');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`<${story.element}`);
});

test('axe finds no violations', async ({ page }) => {
	await page.goto('/embed/code/');
	await expect(page.getByLabel(/^What/)).toBeVisible();
	const { violations } = await new AxeBuilder({ page }).exclude('figure iframe').analyze();
	expect(
		violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
	).toEqual([]);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the code for the whole story is visible', async ({ page }) => {
		await page.goto('/embed/code/');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		const line = page.getByRole('textbox', { name: 'The line to paste' });
		await expect(line).toHaveValue(new RegExp(`^<${story.element} .*embed\\.js"></script>$`));
		await expect(page.getByRole('button', { name: 'Copy' }).first()).toBeHidden();
	});
});

for (const [policy, isVisible] of [
	["script-src 'none'", false],
	// It forbids the inline script that marks the page; the module marks it.
	["script-src 'self'", true]
] as const) {
	test(`under ${policy} the copy buttons are ${isVisible ? 'visible' : 'hidden'}`, async ({
		page
	}) => {
		await page.route('/embed/code/', async (route) => {
			const response = await route.fetch();
			const headers = { ...response.headers(), 'content-security-policy': policy };
			await route.fulfill({ response, headers });
		});
		await page.goto('/embed/code/');
		await expect(page.getByRole('textbox', { name: 'The line to paste' })).toBeVisible();
		const copy = page.getByRole('button', { name: 'Copy', includeHidden: true }).first();
		await expect(copy).toBeVisible({ visible: isVisible });
	});
}
