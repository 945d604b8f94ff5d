/** Hosts that scroll in an unusual way: the reader gets to every step, and out again. */
import { secondStep, thirdStep, fourthStep, lastStep } from './support/steps.ts';
import { expect, type Page } from '@playwright/test';
import { test } from './embed/host-server.ts';
import { boxes, record, storyFrame } from './embed/host-page.ts';
import { element, reachSticky, script, scrollToStep } from './embed/host-element.ts';
import { stepIds, story } from '#tools/story.ts';

test.use({ viewport: { width: 900, height: 700 } });

/** A script that moves the page by `transform`, as smooth-scroll libraries do. */
const MOVED_BY_SCRIPT = `<style>html, body { overflow: hidden; height: 100%; }</style>
	<script>addEventListener('DOMContentLoaded', () => {
		const content = document.createElement('div');
		content.append(...document.body.childNodes);
		document.body.append(content);
		let y = 0;
		addEventListener('wheel', ({ deltaY }) => {
			y = Math.min(Math.max(y + deltaY, 0), content.offsetHeight - innerHeight);
			content.style.transform = 'translateY(' + -y + 'px)';
		});
	});</script>`;

/** Turns the wheel at the viewport's centre by `distance` px until `isDone`, at most 120 times. */
async function wheelUntil(page: Page, distance: number, isDone: () => Promise<boolean>) {
	await page.mouse.move(450, 350);
	for (let turn = 0; turn < 120 && !(await isDone()); turn++) {
		await page.mouse.wheel(0, distance);
		await page.evaluate(
			() =>
				new Promise((resolve) => {
					requestAnimationFrame(() => requestAnimationFrame(resolve));
				})
		);
	}
	expect(await isDone()).toBe(true);
}

const topOf = (page: Page, selector: string) =>
	page.evaluate((one) => document.querySelector(one)?.getBoundingClientRect().top ?? 0, selector);

test('in a body that scrolls, the story is sticky and reports every step', async ({
	page,
	hostSite
}) => {
	const host = await record(page);
	const style = '<style>html, body { height: 100%; margin: 0; overflow-x: hidden; }</style>';
	await page.goto(hostSite.article(style + element(hostSite.home, '', script(hostSite.home))));
	await wheelUntil(page, 100, async () => (await topOf(page, story.element)) < 100);
	await storyFrame(page, 'sticky');
	let isEmpty = false;
	await wheelUntil(page, 240, async () => {
		const { top, bottom } = await page.evaluate((name) => {
			const room = document.querySelector(name)?.shadowRoot?.querySelector('div');
			const { top = 0, bottom = 0 } = room?.querySelector('iframe')?.getBoundingClientRect() ?? {};
			return { top, bottom };
		}, story.element);
		isEmpty ||= bottom <= 0 || top >= 700;
		return (await topOf(page, '#after')) < 600;
	});
	expect(isEmpty).toBe(false);
	await expect.poll(async () => (await host.steps()).map(({ id }) => id)).toEqual(stepIds);
	expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('in a page that a script moves, the wheel leads through the story, and Next to every step', async ({
	page,
	hostSite
}) => {
	const host = await record(page);
	await page.goto(
		hostSite.article(MOVED_BY_SCRIPT + element(hostSite.home, '', script(hostSite.home)))
	);
	await wheelUntil(page, 100, async () => (await topOf(page, story.element)) < 100);
	const frame = await storyFrame(page, 'stepper');
	await frame.getByRole('button', { name: 'Next' }).click();
	await frame.getByRole('button', { name: 'Next' }).press('End');
	await expect.poll(async () => (await host.steps()).at(-1)?.id).toBe(stepIds.at(-1));
	await wheelUntil(page, 100, async () => (await topOf(page, '#after')) < 100);
	await wheelUntil(page, -100, async () => (await topOf(page, story.element)) > 100);
});

test('with Lenis, a link inside the story does not throw the reader elsewhere', async ({
	page,
	hostSite
}) => {
	await page.goto(hostSite.page('our element with Lenis'));
	const frame = await reachSticky(page);
	await scrollToStep(page, secondStep);
	await frame.locator(`nav[data-spine] a[href$="#${thirdStep}"]`).click();
	await expect(frame.locator('html')).toHaveAttribute('data-active-step', thirdStep);
	const { scrolled } = await boxes(page);
	await page.mouse.move(450, 350);
	await page.mouse.wheel(0, 120);
	await expect.poll(async () => (await boxes(page)).scrolled).toBeCloseTo(scrolled + 120, 0);
	await expect(frame.locator('html')).toHaveAttribute('data-active-step', thirdStep);
});

for (const width of [620, 1280]) {
	test(`in a preview of ${String(width)} px that is made as high as its content, it settles as flat`, async ({
		page,
		hostSite
	}) => {
		const inner = `<body style="margin:0">${element(hostSite.home, 'style="display:block;min-height:100vh"', script(hostSite.home))}
			<script>new ResizeObserver(() => parent.postMessage({ preview: Math.ceil(document.body.getBoundingClientRect().height) }, '*')).observe(document.body)</script>`;
		const preview = `<iframe id="preview" sandbox="allow-scripts allow-same-origin" style="width:100%;height:200px" srcdoc="${inner.replaceAll('"', '&quot;')}"></iframe>
			<script>
				const preview = document.getElementById('preview');
				const heights = [];
				onmessage = ({ data }) => {
					if (!data?.preview) return;
					heights.push(data.preview);
					preview.style.height = data.preview + 'px';
				};
			</script>`;
		await page.setViewportSize({ width, height: 700 });
		await page.goto(hostSite.article(`<style>body { max-width: none; }</style>${preview}`));
		await page.locator('#preview').scrollIntoViewIfNeeded();
		const frame = await storyFrame(page, 'flat');
		const content = () =>
			frame.evaluate(() => document.querySelector('[data-frame]')?.getBoundingClientRect().height);
		const height = () => page.evaluate(() => document.getElementById('preview')?.offsetHeight);
		await expect
			.poll(async () => Math.abs(Number(await height()) - Number(await content())))
			.toBeLessThan(10);
		// Fonts change the height by some lines; nothing grows with its own iframe.
		const heights = await page.evaluate<number[]>('heights');
		expect(Math.max(...heights)).toBeLessThan(1.05 * Number(await content()));
		expect(heights.length).toBeLessThan(12);
	});
}

test('a router’s link opens its step, and the back button returns', async ({ page, hostSite }) => {
	const link = `<a id="link" href="#${story.element}-${lastStep}">The last step</a>
		<script>document.getElementById('link').onclick = (event) => {
			event.preventDefault();
			history.pushState(history.state, '', event.target.hash);
		};</script>`;
	await page.goto(hostSite.article(link + element(hostSite.home, '', script(hostSite.home))));
	const frame = await reachSticky(page);
	const root = frame.locator('html');
	await page.evaluate(() => {
		history.replaceState({ router: 'state' }, '');
	});
	await scrollToStep(page, fourthStep);
	await expect.poll(() => new URL(page.url()).hash).toBe(`#${story.element}-${fourthStep}`);
	const entries = await page.evaluate(() => history.length);
	await page.evaluate(() => document.getElementById('link')?.click());
	await expect(root).toHaveAttribute('data-active-step', lastStep);
	expect(await page.evaluate(() => [history.length, history.state as unknown])).toEqual([
		entries + 1,
		{ router: 'state' }
	]);
	await page.goBack();
	await expect(root).toHaveAttribute('data-active-step', fourthStep);
});

test('the host’s address does not change on the way, and names no step after End and Home', async ({
	page,
	hostSite
}) => {
	await page.addInitScript(() => {
		const writes: string[] = [];
		Object.assign(window, { writes });
		const write = history.replaceState.bind(history);
		history.replaceState = (...args: Parameters<typeof write>) => {
			writes.push(String(args[2]));
			write(...args);
		};
	});
	const writes = () => page.evaluate(() => (window as unknown as { writes: string[] }).writes);
	const host = await record(page);
	await page.goto(hostSite.article(element(hostSite.home, '', script(hostSite.home))));
	await reachSticky(page);
	for (const id of stepIds) {
		await scrollToStep(page, id);
		await expect.poll(async () => (await host.steps()).at(-1)?.id, { intervals: [20] }).toBe(id);
	}
	expect(await writes()).toEqual([]);
	await expect.poll(() => new URL(page.url()).hash).toBe(`#${story.element}-${lastStep}`);
	await page.keyboard.press('End');
	await page.keyboard.press('Home');
	await expect.poll(() => new URL(page.url()).hash).toBe('');
	expect(await writes()).toHaveLength(2);
});

test('a new mode keeps the reader’s step, and a new look is seen at once', async ({
	page,
	hostSite
}) => {
	await page.goto(hostSite.article(element(hostSite.home, '', script(hostSite.home))));
	let frame = await reachSticky(page);
	await scrollToStep(page, fourthStep);
	await expect(frame.locator('html')).toHaveAttribute('data-active-step', fourthStep);
	const set = (name: string, value: string) =>
		page.locator(story.element).evaluate(
			(one, [attribute = '', text = '']) => {
				one.setAttribute(attribute, text);
			},
			[name, value]
		);
	const { scrolled } = await boxes(page);
	await set('theme', 'dark');
	await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
	expect((await boxes(page)).scrolled).toBe(scrolled);

	await set('mode', 'flat');
	frame = await storyFrame(page, 'flat');
	await expect(frame.locator('html')).toHaveAttribute('data-active-step', fourthStep);
	await expect(frame.locator(`#${fourthStep} h3`)).toBeInViewport();
	await set('mode', 'stepper');
	frame = await storyFrame(page, 'stepper');
	await expect(frame.locator('html')).toHaveAttribute('data-active-step', fourthStep);
	await expect(frame.locator('html')).toBeInViewport();
});
