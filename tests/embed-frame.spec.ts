import { secondStep, thirdStep, fourthStep, lastStep } from './support/steps.ts';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from './embed/host-server.ts';
import {
	boxes,
	measureFrame,
	reachStepper,
	record,
	scrollHost,
	storyFrame
} from './embed/host-page.ts';
import { snippet } from '../src/embed/snippet.ts';
import { stepIds, story } from '#tools/story.ts';
import { expectStillShown } from './support/stills.ts';

test.use({ viewport: { width: 900, height: 700 } });

const iframe = (home: string, path: string, attributes = 'width="100%" height="600"') =>
	`<iframe src="${home}embed/${path}" title="${story.title}" ${attributes}></iframe>`;

test('its pages are not indexed, name the page outside iframes as canonical, and open links outside the iframe', async ({
	request
}) => {
	for (const path of ['', ...stepIds.map((id) => `${id}/`)]) {
		const response = await request.get(`/embed/${path}`);
		const html = await response.text();
		expect(html).toContain('<meta name="robots" content="noindex"/>');
		const up = path === '' ? '../' : '../../';
		const canonical = (process.env.SITE_URL ?? up) + path;
		expect(html).toContain(`<link rel="canonical" href="${canonical}"/>`);
		expect(html).toContain('<base target="_blank"/>');
	}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('an iframe has the whole story, in text and stills', async ({ page }) => {
		await page.goto('/embed/');
		for (const { id, headline } of story.steps) {
			const step = page.locator(`#${id}`);
			await expect(step.getByRole('heading', { name: headline, exact: true })).toBeVisible();
			await expectStillShown(step);
		}
		await expect(page.locator('nav[data-spine]')).toBeHidden();
	});

	test('one step has headline, graphic, key, caption, credit and a link to the story', async ({
		page
	}) => {
		for (const { id, headline, caption } of story.steps) {
			await page.goto(`/embed/${id}/`);
			await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
			await expect(page.locator('[data-stage] svg:visible').first()).toBeVisible();
			await expect(page.getByRole('list', { name: 'Key to the lines' })).toBeVisible();
			await expect(page.getByText(caption)).toBeVisible();
			await expect(page.getByText('CC BY 4.0')).toBeVisible();
			const link = page.getByRole('link', { name: 'Read on at this step' });
			await expect(link).toHaveAttribute('href', `../../#${id}`);
		}
	});
});

test('in a sandbox that blocks the story’s files it shows text and stills at the right height', async ({
	page,
	hostSite
}) => {
	await page.route('**/_app/**', async (route) => {
		const response = await route.fetch();
		const headers = Object.entries(response.headers()).filter(
			([name]) => !name.startsWith('access')
		);
		await route.fulfill({ response, headers: Object.fromEntries(headers) });
	});
	await page.goto(hostSite.page('pym.js'));
	await page.evaluate((home) => {
		document.querySelector('iframe')?.remove();
		const pym = (window as unknown as { pym: { Parent: new (...all: unknown[]) => unknown } }).pym;
		new pym.Parent('pym-story', `${home}embed/`, { sandbox: 'allow-scripts' });
	}, hostSite.home);
	const inside = await storyFrame(page, 'flat');
	await expect
		.poll(async () => {
			const { frame: box } = await boxes(page);
			return Math.abs(box.height - (await measureFrame(inside)).content);
		})
		.toBeLessThanOrEqual(1);
	await expect(inside.locator('html')).not.toHaveAttribute('data-reader');
	const { frame: box } = await boxes(page);
	await scrollHost(page, box.top + box.height - 800);
	await expect(inside.locator('img.still').last()).toBeInViewport();
});

test('it applies the parameters of its address, and ignores invalid ones', async ({
	page,
	hostSite
}) => {
	const appliedStyles = async (query: string) => {
		await page.goto(hostSite.article(iframe(hostSite.home, `${thirdStep}/?${query}`)));
		const inside = page.frameLocator('iframe');
		await expect(inside.locator('h1')).toBeVisible();
		return inside.locator('html').evaluate((root: HTMLElement) => {
			const style = getComputedStyle(root);
			return {
				scheme: style.colorScheme,
				accent: style.getPropertyValue('--accent'),
				background: style.backgroundColor,
				language: root.lang,
				rule: getComputedStyle(root.querySelector('h1') ?? root).borderTopColor
			};
		});
	};
	const plain = await appliedStyles('');
	expect(plain.scheme).toBe('light dark');
	expect(
		await appliedStyles('theme=dark&accent=%23b00000&background=transparent&lang=en-GB')
	).toEqual({
		scheme: 'dark',
		accent: '#b00000',
		background: 'rgba(0, 0, 0, 0)',
		language: 'en-GB',
		rule: 'rgb(176, 0, 0)'
	});
	const wrong = [
		'theme=purple&accent=red&background=url(x)&lang=xx&mode=loud&start=%22',
		'accent=%23ff&theme=__proto__',
		'accent=%23fff%3B--paper%3Ared'
	];
	for (const query of wrong) expect(await appliedStyles(query)).toEqual(plain);
});

test('one step fits the iframe’s height, and requests more height only if it needs more', async ({
	page,
	hostSite
}) => {
	const host = await record(page);
	await page.goto(
		hostSite.article(iframe(hostSite.home, `${thirdStep}/`, 'width="360" height="600"'))
	);
	const fixed = await reachStepper(page);
	await expect(fixed.locator('[data-stage] .unmeasured')).toHaveCount(0);
	expect(await fixed.evaluate(() => document.documentElement.scrollHeight)).toBe(600);
	await expect(fixed.getByRole('link', { name: 'Read on at this step' })).toBeInViewport();
	await expect.poll(async () => (await host.steps()).map(({ id }) => id)).toEqual([thirdStep]);

	// In a narrow column the text needs more height than one screen.
	await page.setViewportSize({ width: 180, height: 700 });
	const step = snippet({
		element: story.element,
		home: hostSite.home,
		title: 'Story',
		step: fourthStep,
		lang: 'en'
	});
	await page.goto(hostSite.article(step));
	const narrow = await reachStepper(page);
	const spareHeight = async () => {
		const { frame: box } = await boxes(page);
		return box.height - (await narrow.evaluate(() => document.documentElement.scrollHeight));
	};
	await expect(narrow.locator('[data-stage] .unmeasured')).toHaveCount(0);
	await expect.poll(spareHeight).toBe(0);
	expect((await boxes(page)).frame.height).toBeGreaterThan(600);

	// If the host sets the requested height, the step has its natural height.
	await page.setViewportSize({ width: 900, height: 700 });
	await page.goto(hostSite.page('pym.js', `${lastStep}/`));
	await scrollHost(page, (await boxes(page)).frame.top - 50);
	const free = await storyFrame(page, 'flat');
	await expect
		.poll(async () => {
			const { frame: box } = await boxes(page);
			return Math.abs(box.height - (await measureFrame(free)).content);
		})
		.toBeLessThanOrEqual(1);
	expect(host.errors).toEqual([]);
});

test('outside an iframe it is the live story', async ({ page }) => {
	await page.goto('/embed/');
	await expect(page.locator('html')).toHaveAttribute('data-reader', 'live');
	await page.locator(`nav[data-spine] a[href$="#${secondStep}"]`).click();
	await expect(page.locator('html')).toHaveAttribute('data-active-step', secondStep);
	await expect(page.locator(`#${secondStep} h3`)).toBeInViewport();
	await page.mouse.wheel(0, -5000);
	await expect(page.locator('html')).toHaveAttribute('data-active-step', '');
});

/** axe's rules by colour scheme: a scheme changes colours only. */
const AXE_RULES = { light: undefined, dark: ['color-contrast'] };

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds no violations in the pages, ${colorScheme}`, async ({ page, hostSite }) => {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const violations = async (selector?: string) => {
			const axe = new AxeBuilder({ page });
			const rules = AXE_RULES[colorScheme];
			if (rules) axe.withRules(rules);
			const found = await (selector ? axe.include(selector) : axe).analyze();
			return found.violations.map(
				({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`
			);
		};
		for (const address of ['/embed/', `/embed/${thirdStep}/`]) {
			await page.goto(address);
			await expect(page.locator('[data-stage] .unmeasured')).toHaveCount(0);
			expect(await violations()).toEqual([]);
		}
		await page.goto(hostSite.page('an iframe of 600 px', `?start=${fourthStep}`));
		await reachStepper(page);
		expect(await violations('iframe')).toEqual([]);
	});
}
