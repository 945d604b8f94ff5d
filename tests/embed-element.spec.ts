import { secondStep, thirdStep, fourthStep, lastStep } from './support/steps.ts';
import { expect } from '@playwright/test';
import { PNG } from 'pngjs';
import { test } from './embed/host-server.ts';
import { story } from '#tools/story.ts';
import { boxes, reachStepper, record, scrollHost, storyFrame } from './embed/host-page.ts';
import { element, reachSticky, script, scrollToStep } from './embed/host-element.ts';
import { snippet } from '../src/embed/snippet.ts';
import { delayRequests } from './support/faults/network.ts';

test.use({ viewport: { width: 900, height: 700 } });

test('keeps its step when it is hidden and shown again, as in a tab', async ({
	page,
	hostSite
}) => {
	await page.goto(hostSite.article(element(hostSite.home, '', script(hostSite.home))));
	const frame = await reachSticky(page);
	await scrollToStep(page, fourthStep);
	await expect(frame.locator('html')).toHaveAttribute('data-active-step', fourthStep);
	const { scrolled } = await boxes(page);
	const setHidden = (hidden: boolean) =>
		page.locator(story.element).evaluate((one: HTMLElement, value) => {
			one.hidden = value;
		}, hidden);
	await setHidden(true);
	await scrollHost(page, 0);
	await setHidden(false);
	await scrollHost(page, scrolled);
	await expect(frame.locator('html')).toHaveAttribute('data-active-step', fourthStep);
	await expect(frame.locator(`#${fourthStep} h3`)).toBeInViewport();
});

test('is a link without its script, and if its iframe does not load', async ({
	page,
	hostSite
}) => {
	await page.goto(hostSite.article(element(hostSite.home)));
	const link = page.getByRole('link', { name: `${story.title}: a story` });
	await expect(link).toHaveAttribute('href', hostSite.home);
	const globals = () => page.evaluate(() => Object.getOwnPropertyNames(window).sort());
	const before = await globals();

	await page.route('**/embed/**', (route) => route.abort());
	await page.goto(hostSite.article(element(hostSite.home, '', script(hostSite.home))));
	await scrollHost(page, (await boxes(page)).container.top - 100);
	await expect(page.locator(`${story.element} iframe`)).toHaveAttribute(
		'title',
		`${story.title}: a story`
	);
	await expect(link).toBeInViewport();
	// The script adds no global.
	expect(await globals()).toEqual(before);
});

for (const type of ['module', 'text/javascript']) {
	test(`loaded inline as ${type}, it finds the story by the link inside it`, async ({
		page,
		hostSite
	}) => {
		const text = `<script>fetch('${hostSite.home}embed.js').then((response) => response.text()).then((text) => {
			const inline = document.createElement('script');
			inline.type = '${type}';
			inline.textContent = text;
			document.head.append(inline);
		});</script>`;
		await page.goto(hostSite.article(element(hostSite.home, '', text)));
		await page.evaluate((name) => customElements.whenDefined(name), story.element);
		const frame = await reachSticky(page);
		await expect(frame.locator('h1')).toBeVisible();
	});
}

test('the host’s hash opens its step, and follows the reader', async ({ page, hostSite }) => {
	const host = await record(page);
	const anchor = (id: string) => `#${story.element}-${id}`;
	const body = `<a id="link" href="${anchor(lastStep)}">The last step</a>${element(hostSite.home, '', script(hostSite.home))}`;
	await page.goto(hostSite.article(body) + anchor(thirdStep));
	const entries = await host.entries();
	const frame = await storyFrame(page, 'sticky');
	const root = frame.locator('html');
	await expect(root).toHaveAttribute('data-active-step', thirdStep);
	await expect(frame.locator(`#${thirdStep} h3`)).toBeInViewport();

	await scrollToStep(page, fourthStep);
	await expect.poll(() => new URL(page.url()).hash).toBe(anchor(fourthStep));
	expect(await host.entries()).toBe(entries);

	// A link in the host's page makes a history entry, so the back button returns.
	await page.evaluate(() => document.getElementById('link')?.click());
	await expect(root).toHaveAttribute('data-active-step', lastStep);
	expect(await host.entries()).toBe(entries + 1);
	await page.goBack();
	await expect(root).toHaveAttribute('data-active-step', fourthStep);

	await scrollHost(page, 0);
	await expect.poll(() => new URL(page.url()).hash).toBe('');
	expect(await host.entries()).toBe(entries + 1);
	expect(host.errors).toEqual([]);
});

test('nothing shifts in the host when the script loads late', async ({ page, hostSite }) => {
	await page.addInitScript(() => {
		const shifts: unknown[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			shifts.push(...list.getEntries().map((entry) => entry.toJSON() as unknown));
		}).observe({ type: 'layout-shift', buffered: true });
	});
	const release = await delayRequests(page, '**/embed.js');
	const { home } = hostSite;
	const { element: name } = story;
	const oneStep = snippet({ element: name, home, title: 'One step', step: thirdStep });
	const whole = snippet({ element: name, home, title: 'The story' });
	// Both, and text below each, are in the viewport when the script loads.
	await page.setViewportSize({ width: 900, height: 1600 });
	await page.goto(hostSite.article(`${oneStep}<p>Between the two.</p>${whole}`), {
		waitUntil: 'commit'
	});
	await scrollHost(page, 200);
	release();
	const inFrames = () => page.frames().filter((one) => one.url().includes('/embed/'));
	await expect.poll(() => inFrames().length).toBe(2);
	for (const frame of inFrames()) {
		await expect(frame.locator('[data-stage] .unmeasured')).toHaveCount(0);
	}
	const end = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
	await page.mouse.wheel(0, 3000);
	await expect.poll(async () => (await boxes(page)).scrolled).toBeCloseTo(Math.min(3200, end), 0);
	expect(await page.evaluate(() => (window as unknown as { shifts: unknown[] }).shifts)).toEqual(
		[]
	);
});

test('looks as its page, and a transparent background shows the page’s colour', async ({
	page,
	hostSite
}) => {
	const line = element(
		hostSite.home,
		`step="${thirdStep}" background="transparent"`,
		script(hostSite.home)
	);
	await page.goto(hostSite.article(`<style>body { background: #fe9 }</style>${line}`));
	const frame = await reachStepper(page);
	const set = (host: string, theme: string) =>
		page.evaluate(
			([name, scheme, value]) => {
				document.documentElement.style.colorScheme = scheme;
				document.querySelector(name)?.setAttribute('theme', value);
			},
			[story.element, host, theme] as const
		);
	const { left, top } = await page.locator(story.element).evaluate((one) => {
		const box = one.getBoundingClientRect();
		return { left: box.left, top: box.top };
	});
	const corner = async () => {
		const clip = { x: left + 2, y: top + 2, width: 1, height: 1 };
		return PNG.sync.read(await page.screenshot({ clip })).data.toString('hex');
	};
	for (const system of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme: system });
		for (const host of ['', 'dark']) {
			for (const theme of ['', 'light', 'dark']) {
				await set(host, theme);
				const looks = theme || host || 'light';
				await expect(frame.locator('html')).toHaveAttribute('data-theme', looks);
				await expect
					.poll(corner, `host ${host || 'normal'}, system ${system}, theme ${theme || 'none'}`)
					.toBe('ffee99ff');
			}
		}
	}
});

test('an iframe loads within one and a half viewports', async ({ page, hostSite }) => {
	const { home } = hostSite;
	const gap = '<p style="height: 1000px">More of the article.</p>';
	const all = [thirdStep, fourthStep, fourthStep]
		.map((id) => element(home, `step="${id}"`))
		.join(gap);
	await page.goto(hostSite.article(`${script(home)}${all}`));
	const loaded = () => page.frames().filter((one) => one.url().includes('/embed/')).length;
	const topOf = (index: number) =>
		page
			.locator(story.element)
			.nth(index)
			.evaluate((one) => one.getBoundingClientRect().top + scrollY);
	await scrollHost(page, (await topOf(0)) - 700 - 1000);
	await expect.poll(loaded).toBe(1);
	// The observer reports all elements at once: an element that loads too early loads with the second.
	await scrollHost(page, (await topOf(1)) - 700 - 1000);
	await expect.poll(loaded).toBe(2);
});

test('the host follows links, the focus, a reading cursor and Space inside the iframe', async ({
	page,
	hostSite
}) => {
	const host = await record(page);
	await page.goto(hostSite.article(element(hostSite.home, '', script(hostSite.home))));
	const frame = await reachSticky(page);
	const entries = await host.entries();
	await scrollToStep(page, secondStep);
	await frame.locator(`nav[data-spine] a[href$="#${thirdStep}"]`).click();
	await expect(frame.locator('html')).toHaveAttribute('data-active-step', thirdStep);
	await expect(frame.locator(`#${thirdStep} h3`)).toBeInViewport({ ratio: 1 });
	expect((await host.steps()).at(-1)).toMatchObject({ id: thirdStep, via: 'link', mode: 'sticky' });

	await frame.locator(`#${fourthStep} summary`).first().focus();
	await expect(frame.locator('html')).toHaveAttribute('data-active-step', fourthStep);
	// The iframe's scroll position is the host's, or the next wheel event would jump back.
	const place = () => boxes(page).then((at) => Math.round(at.frame.top - at.container.top));
	const framePlace = () => frame.evaluate(() => Math.round(scrollY));
	await expect.poll(framePlace).toBe(await place());

	// Find-in-page and screen readers scroll the same way.
	await frame
		.locator(`#${lastStep} p`)
		.first()
		.evaluate((text) => {
			text.scrollIntoView();
		});
	await expect(frame.locator('html')).toHaveAttribute('data-active-step', lastStep);
	await expect.poll(place).toBe(await framePlace());
	const found = await framePlace();
	await page.mouse.move(450, 650);
	await page.mouse.wheel(0, 60);
	await expect.poll(framePlace).toBe(found + 60);

	await scrollToStep(page, secondStep);
	const before = await place();
	await page.mouse.click(450, 650);
	await page.keyboard.press('Space');
	await expect.poll(framePlace).toBe(before + Math.round(0.875 * 700));
	expect(await host.entries()).toBe(entries);
	expect(page.context().pages()).toHaveLength(1);
});
