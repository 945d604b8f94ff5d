/** A host's page shows the story in its language. */
import { expect, type Frame } from '@playwright/test';
import type { Story } from '#content/story.ts';
import { fill } from '#language/template.ts';
import { element, reachSticky, script, scrollToStep } from '../embed/host-element.ts';
import {
	boxes,
	measureFrame,
	reachStepper,
	record,
	scrollHost,
	storyFrame
} from '../embed/host-page.ts';
import { HOSTS } from '../embed/hosts.ts';
import { built, siteAddress } from '../support/built.ts';
import { test } from '../support/edition.ts';
import { laterOpener, lastStep } from '../support/openers.ts';
import { expectStillShown } from '../support/stills.ts';

test.use({ viewport: { width: 900, height: 700 } });

/** The host element. A story's own language needs no attribute. */
const elementIn = ({ path, language }: Story, home: string, attributes = '') =>
	element(home, `${attributes} ${path && `lang="${language}"`}`, script(home));

/** Expects the title, the headlines and the captions of the story, and a box of the host that is as high as they are. */
async function expectWholeStory(frame: Frame, edition: Story, heightOfBox: () => Promise<number>) {
	await expect(frame.locator('html')).toHaveAttribute('lang', edition.language);
	await expect(frame.locator('h1')).toHaveText(edition.title);
	await expect(frame.locator('h3')).toHaveText(edition.steps.map(({ headline }) => headline));
	await expect(frame.locator('figcaption')).toHaveCount(edition.steps.length);
	await frame.evaluate(() => document.fonts.ready);
	await expect
		.poll(async () => Math.abs((await heightOfBox()) - (await measureFrame(frame)).content))
		.toBeLessThanOrEqual(1);
}

test('the element has the height of the story, and counts its steps', async ({
	page,
	hostSite,
	edition
}) => {
	const host = await record(page);
	await page.goto(hostSite.article(elementIn(edition, hostSite.home)));
	const frame = await reachSticky(page);
	await expectWholeStory(frame, edition, async () => (await boxes(page)).container.height);
	await scrollToStep(page, lastStep);
	await expect
		.poll(async () => (await host.steps()).at(-1))
		.toMatchObject({ id: lastStep, index: edition.steps.length - 1, mode: 'sticky' });
	const altText = edition.steps.at(-1)?.altText.trim() ?? '';
	await expect(frame.locator('[data-stage]')).toHaveAccessibleName(altText);
	expect(host.errors).toEqual([]);
});

test('the element shows one step, with a link to it in the same language', async ({
	page,
	hostSite,
	edition,
	strings
}) => {
	const { home } = hostSite;
	const step = edition.steps.find(({ id }) => id === laterOpener);
	const reserved = 'style="display: block; min-height: 600px"';
	await page.goto(hostSite.article(elementIn(edition, home, `step="${laterOpener}" ${reserved}`)));
	const frame = await reachStepper(page);
	await expect(frame.locator('html')).toHaveAttribute('lang', edition.language);
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText(step?.headline ?? '');
	await expect(frame.locator('.foot p').first()).toHaveText(step?.caption ?? '');
	await expect(frame.locator('[data-stage] .unmeasured')).toHaveCount(0);
	const link = frame.getByRole('link', { name: strings.frame.readOn });
	await expect(link).toBeInViewport({ ratio: 1 });
	expect(await link.evaluate((one: HTMLAnchorElement) => one.href)).toBe(
		`${home}${edition.path}#${laterOpener}`
	);
	const { height } = (await boxes(page)).frame;
	expect(await frame.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
});

test('an iframe that gets its height has the whole story in text and stills', async ({
	page,
	hostSite,
	edition
}) => {
	const host = await record(page);
	const frameOf = HOSTS['pym.js'].body({ home: hostSite.home + edition.path, path: '' });
	await page.goto(hostSite.article(frameOf));
	const frame = await storyFrame(page, 'flat');
	await expectWholeStory(frame, edition, async () => (await boxes(page)).frame.height);
	const { frame: box } = await boxes(page);
	await scrollHost(page, box.top + box.height - 700);
	await expectStillShown(frame.locator(`#${lastStep}`));
	expect(host.errors).toEqual([]);
});

test('the iframe of oEmbed turns from the cover to the first step', async ({
	page,
	hostSite,
	edition,
	strings
}) => {
	const response = JSON.parse(built(`${edition.path}oembed/story.json`).toString()) as {
		title: string;
		html: string;
	};
	expect(response.title).toBe(edition.title);
	await page.goto(hostSite.article(response.html.replaceAll(siteAddress(), hostSite.home)));
	const frame = await reachStepper(page);
	const { stepper, reader } = strings;
	const navigation = frame.getByRole('navigation', { name: reader.steps });
	await expect(navigation).toContainText(stepper.count(edition.steps.length));
	await frame.getByRole('button', { name: stepper.next }).click();
	const [first] = edition.steps;
	await expect(frame.locator('.stepper h1')).toHaveText(first?.headline ?? '');
	await expect(navigation).toContainText(
		fill(stepper.position, { place: 1, count: edition.steps.length, name: first?.name ?? '' })
	);
});
