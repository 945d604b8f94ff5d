import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from './embed/host-server.ts';
import {
	frames,
	measured,
	places,
	reachStepper,
	scrollHost,
	storyFrame,
	watch
} from './embed/host-page.ts';
import { snippet } from '../src/embed/snippet.ts';
import { stepIds, story as told } from '#tools/story.ts';
import { stageIsSettled } from '#tools/reader.ts';
import { stillIsSeen } from './support/stills.ts';

test.use({ viewport: { width: 900, height: 700 } });

const frame = (home: string, path: string, attributes = 'width="100%" height="600"') =>
	`<iframe src="${home}embed/${path}" title="Four Meetings" ${attributes}></iframe>`;

test('its pages are for no search engine, say where the story is, and link out of the frame', async ({
	request
}) => {
	for (const path of ['', ...stepIds.map((id) => `${id}/`)]) {
		const answer = await request.get(`/embed/${path}`);
		const html = await answer.text();
		expect(html).toContain('<meta name="robots" content="noindex"/>');
		const up = path === '' ? '../' : '../../';
		expect(html).toContain(`<link rel="canonical" href="${process.env.SITE_URL ?? up}"/>`);
		expect(html).toContain('<base target="_blank"/>');
	}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a frame holds the whole story, in words and stills, and does not grow', async ({
		page
	}) => {
		await page.goto('/embed/');
		for (const { id, headline } of told.steps) {
			const step = page.locator(`#${id}`);
			await expect(step.getByRole('heading', { name: headline, exact: true })).toBeVisible();
			await stillIsSeen(step);
		}
		await expect(page.locator('nav[data-spine]')).toBeHidden();
	});

	test('one step is there with headline, graphic, key, caption, credit and the way on', async ({
		page
	}) => {
		for (const { id, headline, caption } of told.steps) {
			await page.goto(`/embed/${id}/`);
			await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
			await expect(page.locator('[data-stage] svg:visible').first()).toBeVisible();
			await expect(page.getByRole('list', { name: 'Key to the lines' })).toBeVisible();
			await expect(page.getByText(caption)).toBeVisible();
			await expect(page.getByText('CC BY 4.0')).toBeVisible();
			const onward = page.getByRole('link', { name: 'Read on at this step' });
			await expect(onward).toHaveAttribute('href', `../../#${id}`);
		}
	});
});

test('a sandbox without an origin, and files that no other origin may load: words, stills and the right height', async ({
	page,
	newsroom
}) => {
	await page.route('**/_app/**', async (route) => {
		const response = await route.fetch();
		const headers = Object.entries(response.headers()).filter(
			([name]) => !name.startsWith('access')
		);
		await route.fulfill({ response, headers: Object.fromEntries(headers) });
	});
	await page.goto(newsroom.page('pym.js'));
	await page.evaluate((home) => {
		document.querySelector('iframe')?.remove();
		const pym = (window as unknown as { pym: { Parent: new (...all: unknown[]) => unknown } }).pym;
		new pym.Parent('pym-story', `${home}embed/`, { sandbox: 'allow-scripts' });
	}, newsroom.home);
	const inside = await storyFrame(page, 'flat');
	await expect
		.poll(async () => {
			const { frame: box } = await places(page);
			return Math.abs(box.height - (await measured(inside)).content);
		})
		.toBeLessThanOrEqual(1);
	await expect(inside.locator('html')).not.toHaveAttribute('data-reader');
	const { frame: box } = await places(page);
	await scrollHost(page, box.top + box.height - 800);
	await expect(inside.locator('img.still').last()).toBeInViewport();
});

test('it looks as its address asks, and only as its address may ask', async ({
	page,
	newsroom
}) => {
	const look = async (query: string) => {
		await page.goto(newsroom.article(frame(newsroom.home, `tokyo/?${query}`)));
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
	const plain = await look('');
	expect(plain.scheme).toBe('light dark');
	expect(await look('theme=dark&accent=%23b00000&background=transparent&lang=en-GB')).toEqual({
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
	for (const query of wrong) expect(await look(query)).toEqual(plain);
});

test('one step fits itself into what it gets, and asks for more only where that is too little', async ({
	page,
	newsroom
}) => {
	const host = await watch(page);
	await page.goto(newsroom.article(frame(newsroom.home, 'tokyo/', 'width="360" height="600"')));
	const fixed = await reachStepper(page);
	await expect(fixed.locator('[data-stage] .unmeasured')).toHaveCount(0);
	expect(await fixed.evaluate(() => document.documentElement.scrollHeight)).toBe(600);
	await expect(fixed.getByRole('link', { name: 'Read on at this step' })).toBeInViewport();
	await expect.poll(async () => (await host.steps()).map(({ id }) => id)).toEqual(['tokyo']);

	// In a narrow column the words need more than one screen has.
	await page.setViewportSize({ width: 180, height: 700 });
	const step = snippet({ home: newsroom.home, title: 'Story', step: 'budget', lang: 'en' });
	await page.goto(newsroom.article(step));
	const narrow = await reachStepper(page);
	const settled = async () => {
		const { frame: box } = await places(page);
		return box.height - (await narrow.evaluate(() => document.documentElement.scrollHeight));
	};
	await expect(narrow.locator('[data-stage] .unmeasured')).toHaveCount(0);
	await expect.poll(settled).toBe(0);
	const before = await places(page);
	expect(before.frame.height).toBeGreaterThan(600);
	await frames(page, 60);
	expect(await places(page)).toEqual(before);

	// Where the host sets the height, it is as high as it is.
	await page.setViewportSize({ width: 900, height: 700 });
	await page.goto(newsroom.page('pym.js', 'exports/'));
	await scrollHost(page, (await places(page)).frame.top - 50);
	const free = await storyFrame(page, 'flat');
	await expect
		.poll(async () => {
			const { frame: box } = await places(page);
			return Math.abs(box.height - (await measured(free)).content);
		})
		.toBeLessThanOrEqual(1);
	expect(host.complaints).toEqual([]);
});

test('what travels in one step travels when the reader sees it, and not for who wants no motion', async ({
	page,
	newsroom
}) => {
	await page.addInitScript(() => {
		const drawn = new Set<string | null>();
		Object.assign(window, { drawn });
		new MutationObserver(() => {
			const thread = document.querySelector('.stage > .drawing [data-mark="leg-1"] path');
			if (thread) drawn.add(thread.getAttribute('d'));
		}).observe(document, { subtree: true, childList: true, attributes: true });
	});
	const drawings = async () => {
		await page.goto(newsroom.article(frame(newsroom.home, 'hawaii/')));
		const story = await reachStepper(page);
		await expect(story.locator('html')).toHaveAttribute('data-active-step', 'hawaii');
		await stageIsSettled(story);
		return story.evaluate(() => (window as unknown as { drawn: Set<string> }).drawn.size);
	};
	expect(await drawings()).toBeGreaterThan(5);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	// As it is drawn on the server, and as it is in this frame.
	expect(await drawings()).toBeLessThan(3);
});

test('alone, without a host, it is the story', async ({ page }) => {
	await page.goto('/embed/');
	await expect(page.locator('html')).toHaveAttribute('data-reader', 'live');
	await page.locator('nav[data-spine] a[href$="#hawaii"]').click();
	await expect(page.locator('html')).toHaveAttribute('data-active-step', 'hawaii');
	await expect(page.locator('#hawaii h3')).toBeInViewport();
	await page.mouse.wheel(0, -5000);
	await expect(page.locator('html')).toHaveAttribute('data-active-step', '');
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing in any of the pages, ${colorScheme}`, async ({ page, newsroom }) => {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const violations = async (selector?: string) => {
			const axe = new AxeBuilder({ page });
			const found = await (selector ? axe.include(selector) : axe).analyze();
			return found.violations.map(
				({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`
			);
		};
		for (const address of ['/embed/', '/embed/tokyo/']) {
			await page.goto(address);
			await expect(page.locator('[data-stage] .unmeasured')).toHaveCount(0);
			expect(await violations()).toEqual([]);
		}
		await page.goto(newsroom.page('a bare frame of 600 pixels', '?start=budget'));
		await reachStepper(page);
		expect(await violations('iframe')).toEqual([]);
	});
}
