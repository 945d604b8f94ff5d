/** What a reader copies is what the reader sees. */
import { expect, test } from '@playwright/test';
import { open } from '#tools/page-driver.ts';
import { story } from '#tools/story.ts';
import { laterOpener } from './support/steps.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

test('a copy of the page has no text for screen readers and no closed sources', async ({
	page
}) => {
	await open(page, `/#${laterOpener}`);
	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.press('ControlOrMeta+C');
	const { text, html } = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const read = async (type: string) => (await item?.getType(type))?.text();
		return { text: await read('text/plain'), html: await read('text/html') };
	});
	const copied = oneLine(text ?? '');
	const styled = oneLine(html ?? '');
	for (const { headline, caption, altText } of story.steps) {
		expect(copied).toContain(headline);
		expect(copied).toContain(caption);
		expect(copied).not.toContain(oneLine(altText));
		expect(styled).not.toContain(`alt="${oneLine(altText)}"`);
	}
	const beforeFirstStep = copied.slice(0, copied.indexOf(story.steps[0]?.headline ?? ''));
	for (const { name, meaning } of Object.values(story.key)) {
		expect(beforeFirstStep).toContain(name);
		expect(beforeFirstStep).not.toContain(meaning);
	}
	for (const { restatement } of story.claims) expect(styled).not.toContain(restatement);
});
