import { expect } from '@playwright/test';
import { test } from './embed/host-server.ts';
import { frames, places, reachStepper, scrollHost, storyFrame, watch } from './embed/host-page.ts';
import { element, listeners, reachSticky, script, scrollToStep } from './embed/our-element.ts';

test.use({ viewport: { width: 900, height: 700 } });

test('removed, moved and put back twenty times, it leaves nothing behind and still runs', async ({
	page,
	newsroom
}) => {
	const host = await watch(page);
	await page.addInitScript(() => {
		const watching = new Set<object>();
		Object.assign(window, { watching });
		for (const name of ['IntersectionObserver', 'ResizeObserver', 'MutationObserver'] as const) {
			window[name] = new Proxy(window[name] as typeof ResizeObserver, {
				construct: (Observer, options: ConstructorParameters<typeof ResizeObserver>) =>
					new (class extends Observer {
						override observe(target: Element) {
							watching.add(this);
							super.observe(target);
						}
						override disconnect() {
							watching.delete(this);
							super.disconnect();
						}
					})(...options)
			}) as never;
		}
	});
	await page.goto(newsroom.article(element(newsroom.home, '', script(newsroom.home))));
	await reachSticky(page);
	const observers = () =>
		page.evaluate(() => (window as unknown as { watching: Set<object> }).watching.size);
	const entries = await host.entries();
	const before = [await listeners(page), await observers()];

	await page.evaluate(async () => {
		const story = document.querySelector('four-meetings');
		const [here, there] = [document.getElementById('story'), document.getElementById('after')];
		if (!story) return;
		for (let round = 0; round < 20; round++) {
			story.remove();
			here?.append(story);
			there?.prepend(story);
			here?.moveBefore(story, null);
			if (round % 5 === 0) await new Promise((drawn) => requestAnimationFrame(drawn));
		}
	});
	await storyFrame(page, 'sticky');
	expect([await listeners(page), await observers()]).toEqual(before);
	expect(await host.entries()).toBe(entries);
	await scrollToStep(page, 'budget');
	await expect.poll(async () => (await host.steps()).at(-1)?.id).toBe('budget');

	await page.evaluate(() => document.querySelector('four-meetings')?.remove());
	await frames(page, 2);
	// What stays is what this test itself listens to.
	expect(await listeners(page)).toBe((before[0] ?? 0) - 4);
	expect(await observers()).toBe(0);
	await page.evaluate(() => window.dispatchEvent(new Event('scroll')));
	expect(host.complaints).toEqual([]);
});

test('hidden and shown again, as in a tab, it is where it was', async ({ page, newsroom }) => {
	await page.goto(newsroom.article(element(newsroom.home, '', script(newsroom.home))));
	const frame = await reachSticky(page);
	await scrollToStep(page, 'plan');
	await expect(frame.locator('html')).toHaveAttribute('data-active-step', 'plan');
	const { scrolled } = await places(page);
	const setHidden = (hidden: boolean) =>
		page.locator('four-meetings').evaluate((one: HTMLElement, value) => {
			one.hidden = value;
		}, hidden);
	await setHidden(true);
	await frames(page, 3);
	await setHidden(false);
	await scrollHost(page, scrolled);
	await expect(frame.locator('html')).toHaveAttribute('data-active-step', 'plan');
	await expect(frame.locator('#plan h3')).toBeInViewport();
});

test('garbage, foreign windows and oversized messages change nothing', async ({
	page,
	newsroom
}) => {
	const host = await watch(page);
	const garbage = `
		const heavy = 'x'.repeat(5_000_000);
		const messages = [null, undefined, 0, '', '{', [], {}, heavy, { story: 'four-meetings' },
			{ story: 'four-meetings', kind: 'height', height: 1 }, { story: 'four-meetings', kind: 'height', height: 1e9 },
			{ story: 'four-meetings', kind: 'height', height: '12px' }, { story: 'four-meetings', kind: 'seek', top: 5000 },
			{ story: 'four-meetings', kind: 'step', id: heavy, index: 0, via: 'scroll', mode: 'flat' },
			{ story: 'four-meetings', kind: 'step', id: 'tokyo', index: 3, via: 'scroll', mode: 'sticky' },
			{ story: 'four-meetings', kind: 'toString' }, { sentinel: 'amp', type: 'embed-size', height: 3 },
			'pymxPYMxxPYMxheightxPYMx3', '[iFrameSizer]', new Error('no'), new Map([[1, 2]])];
		var post = (target) => { for (const message of messages) target.postMessage(message, '*'); };`;
	const stranger = `<iframe id="stranger" srcdoc="<script>${garbage} setInterval(() => post(parent), 50);</script>"></iframe>`;
	await page.goto(
		newsroom.article(
			`${element(newsroom.home, '', script(newsroom.home))}${stranger}<script>${garbage}</script>`
		)
	);
	const frame = await reachSticky(page);
	await page.evaluate(() => {
		const heard: unknown[] = [];
		Object.assign(window, { heard });
		document.addEventListener('story:step', ({ detail }: CustomEventInit) => heard.push(detail));
	});
	const before = await places(page);
	// What the host itself sends into the frame is no better.
	await page.evaluate(() => {
		const inner = document.querySelector('four-meetings')?.shadowRoot?.querySelector('iframe');
		(window as unknown as { post: (target?: Window | null) => void }).post(inner?.contentWindow);
	});
	await frames(page, 30);
	expect(await places(page)).toEqual(before);
	await scrollToStep(page, 'record');
	await expect(frame.locator('html')).toHaveAttribute('data-active-step', 'record');
	const heard = await page.evaluate(() => (window as unknown as { heard: { id: string }[] }).heard);
	expect(heard.map(({ id }) => id)).toEqual(['record']);
	expect(host.complaints).toEqual([]);
});

test('a frame obeys its host, and nobody who stands beside it', async ({ page, newsroom }) => {
	const orders = `
		const orders = [{ kind: 'host', sticks: true }, { kind: 'scroll', top: 900 }, { kind: 'show', id: 'plan' }];
		setInterval(() => {
			for (const order of orders) parent.frames[0].postMessage({ story: 'four-meetings', ...order }, '*');
			parent.frames[0].postMessage({ kind: 'interactive:scroll', scroll: 900 }, '*');
		}, 50);`;
	const story = `<iframe src="${newsroom.home}embed/" width="100%" height="600"></iframe>`;
	await page.goto(
		newsroom.article(`${story}<iframe srcdoc="<script>${orders}</script>"></iframe>`)
	);
	const frame = await reachStepper(page);
	await frames(page, 30);
	await expect(frame.locator('html')).toHaveAttribute('data-mode', 'stepper');
	await expect(frame.locator('html')).toHaveAttribute('data-active-step', '');
});

test('without its script the element is a link; with a frame that is refused it still is', async ({
	page,
	newsroom
}) => {
	await page.goto(newsroom.article(element(newsroom.home)));
	const link = page.getByRole('link', { name: 'Four Meetings: a story' });
	await expect(link).toHaveAttribute('href', newsroom.home);
	const names = () => page.evaluate(() => Object.getOwnPropertyNames(window).sort());
	const before = await names();

	await page.route('**/embed/**', (route) => route.abort());
	await page.goto(newsroom.article(element(newsroom.home, '', script(newsroom.home))));
	await scrollHost(page, (await places(page)).room.top - 100);
	await expect(page.locator('four-meetings iframe')).toHaveAttribute(
		'title',
		'Four Meetings: a story'
	);
	await expect(link).toBeInViewport();
	// The element's name is all that the script leaves in the page.
	expect(await names()).toEqual(before);
});

test('loaded as a module, it finds the story by the link inside it', async ({ page, newsroom }) => {
	const text = `<script>fetch('${newsroom.home}embed.js').then((answer) => answer.text()).then((text) => {
		const module = document.createElement('script');
		module.type = 'module';
		module.textContent = text;
		document.head.append(module);
	});</script>`;
	await page.goto(newsroom.article(element(newsroom.home, '', text)));
	await page.evaluate(() => customElements.whenDefined('four-meetings'));
	const frame = await reachSticky(page);
	await expect(frame.locator('h1')).toBeVisible();
});

test('a change of an attribute shows at once', async ({ page, newsroom }) => {
	await page.goto(newsroom.article(element(newsroom.home, 'step="tokyo"', script(newsroom.home))));
	await scrollHost(page, (await places(page)).room.top - 100);
	const story = page.frameLocator('four-meetings iframe');
	await expect(story.locator('h1')).toHaveText('The first meeting');
	await page.locator('four-meetings').evaluate((one) => {
		one.setAttribute('step', 'plan');
	});
	await expect(story.locator('[data-stage]')).toHaveAttribute('data-scene', 'plan');
	await page.locator('four-meetings').evaluate((one) => {
		one.setAttribute('theme', 'dark');
	});
	await expect(story.locator('html')).toHaveAttribute('data-theme', 'dark');
});
