import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isProgram, tagsOf, type Tag } from './support/page-tags.ts';
import { buildFolder } from '#tools/paths.ts';
import { headerRuleFor } from '#hosting/header-rules.ts';
import { consoleMessagesOf } from './support/console-messages.ts';
import { laterOpener } from './support/steps.ts';
import { hashOf } from './support/inline-texts.ts';
import { activeStep, open, settle } from '#tools/page-driver.ts';
import { seeded } from '#tools/seeded.ts';
import { stepIds } from '#tools/story.ts';

const pages = readdirSync(buildFolder, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.html'))
	.map((file) => ({ file, tags: tagsOf(readFileSync(join(buildFolder, file), 'utf8')) }));

const isPolicy = ({ name, attributes }: Tag) =>
	name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy';

/** A page's policy, by directive. */
function policyOf(tags: Tag[]): Map<string, string[]> {
	const policy = tags.find(isPolicy)?.attributes.content ?? '';
	return new Map(
		policy.split(';').map((directive) => {
			const [name = '', ...sources] = directive.trim().split(/\s+/);
			return [name, sources];
		})
	);
}

test('every page allows only its own scripts and styles, inline ones by hash', () => {
	for (const { file, tags } of pages) {
		const policy = policyOf(tags);
		expect(policy.get('default-src'), file).toEqual(["'none'"]);
		const scripts = policy.get('script-src') ?? [];
		const styles = policy.get('style-src') ?? [];
		for (const source of [...scripts, ...styles]) {
			expect(source, file).toMatch(/^'(self|sha256-.+)'$/);
		}

		const programs = tags.filter((tag) => isProgram(tag) && !('src' in tag.attributes));
		for (const { text } of programs) expect(scripts, file).toContain(`'${hashOf(text)}'`);
		for (const { name, text } of tags) {
			if (name === 'style') expect(styles, file).toContain(`'${hashOf(text)}'`);
		}
		if (programs.length === 0) continue;
		expect(policy.get('require-trusted-types-for'), file).toEqual(["'script'"]);
		// A policy applies only to later elements.
		const first = tags.findIndex((tag) => isProgram(tag) || tag.name === 'style');
		expect(tags.findIndex(isPolicy), file).toBeLessThan(first);
	}
});

test('no page has handlers or scripts in its attributes', () => {
	const problems = pages.flatMap(({ file, tags }) =>
		tags.flatMap(({ name, attributes }) =>
			Object.entries(attributes)
				.filter(([key, value]) => key.startsWith('on') || /^\s*javascript:/i.test(value))
				.map(([key]) => `${file}: <${name} ${key}>`)
		)
	);
	expect(problems).toEqual([]);
});

test('`_headers` sets `frame-ancestors` for the same pages as the header rules', () => {
	const rules = readFileSync(join(buildFolder, '_headers'), 'utf8').split('\n\n');
	const refusing = rules
		.filter((rule) => rule.includes('frame-ancestors'))
		.map((rule) => (rule.split('\n')[0] ?? '').replace(/\*$/, ''));
	for (const { file } of pages) {
		const address = `/${file.replace(/(index)?\.html$/, '')}`;
		const refused = refusing.some((path) =>
			path === '/' ? address === '/' : `${address}/`.startsWith(path)
		);
		expect(refused, address).toBe('Content-Security-Policy' in headerRuleFor(address).headers);
	}
});

test('the theme button and open disclosures do not violate the policy', async ({ page }) => {
	const complaints = await consoleMessagesOf(page);
	await open(page, '/');
	await page.getByRole('button', { name: /theme/ }).click();
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});
	await settle(page);
	expect(complaints).toEqual([]);
});

test('injected markup does not run', async ({ page }) => {
	const complaints = await consoleMessagesOf(page);
	const injected = [
		'<script>globalThis.owned = "a script"</script>',
		'<img src="data:," onerror="globalThis.owned = \'a handler\'" alt="">',
		'<iframe srcdoc="<script>parent.owned = \'a frame\'</script>" title=""></iframe>',
		'<a id="lure" href="javascript:void (globalThis.owned = \'an address\')">Read on</a>',
		'<script src="http://127.0.0.1:9/owned.js"></script>'
	].join('');
	await page.route('/', async (route) => {
		const response = await route.fetch();
		const html = await response.text();
		await route.fulfill({ response, body: html.replace(/<body[^>]*>/, `$&${injected}`) });
	});
	await open(page, '/');
	await page.locator('#lure').evaluate((link: HTMLAnchorElement) => {
		link.click();
	});
	const refusal = await page.evaluate(() => {
		try {
			// Like a careless change to the site.
			document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="owned = 1">');
			return 'none';
		} catch (error) {
			return (error as Error).name;
		}
	});
	await settle(page);
	expect(await page.evaluate(() => (globalThis as { owned?: string }).owned)).toBeUndefined();
	expect(complaints.join('\n')).toContain('Forbidden by script-src-elem: inline');
	expect(refusal).toBe('TypeError');
});

/** Parts of hashes and queries from people, programs and attackers. */
const FRAGMENTS = [
	...stepIds,
	'#',
	'%',
	'%00',
	'%E0%A4%A',
	'%F0%9F%92%A9',
	'&amp;',
	'../',
	'//',
	'\\',
	'"><img class=owned src=x>',
	"'];owned()//",
	':~:text=The',
	'!',
	'[data-step]',
	'*',
	'svelte-announcer',
	'__proto__',
	'constructor',
	'toString',
	'undefined',
	'javascript:owned()',
	'𝔘',
	'日本',
	'x'.repeat(20_000)
];

/** A fixed seed tries the same addresses in each run. ADDRESS_SEED sets another seed. */
const seeds = process.env.ADDRESS_SEED ? [Number(process.env.ADDRESS_SEED)] : [20240410, 20250710];

for (const [run, seed] of seeds.entries()) {
	const randomText = () => {
		const random = seeded(seed);
		const pick = () => FRAGMENTS[Math.floor(random() * FRAGMENTS.length)] ?? '';
		return () => Array.from({ length: 1 + Math.floor(random() * 3) }, pick).join('');
	};
	const again = `run again with ADDRESS_SEED=${String(seed)}`;

	test(`with any text after the #, one step or the cover is active, run ${String(run + 1)}`, async ({
		page
	}) => {
		const complaints = await consoleMessagesOf(page);
		const next = randomText();
		await open(page, '/');
		for (let round = 0; round < 40; round++) {
			const anchor = next();
			await page.evaluate((hash) => {
				location.hash = hash;
			}, anchor);
			await settle(page);
			const active = await activeStep(page);
			if (stepIds.includes(anchor)) expect(active, again).toBe(anchor);
			else expect(['', ...stepIds], `${anchor}; ${again}`).toContain(active);
		}
		await expect(page.locator('.owned')).toHaveCount(0);
		expect(complaints, again).toEqual([]);
	});

	test(`with any text after the ?, the story opens, run ${String(run + 1)}`, async ({ page }) => {
		const complaints = await consoleMessagesOf(page);
		const next = randomText();
		for (let round = 0; round < 4; round++) {
			// A # in a query would end it.
			const query = next().replaceAll('#', '%23').slice(0, 4000);
			await open(page, `/?${query}#${laterOpener}`);
			expect(await activeStep(page), `${query}; ${again}`).toBe(laterOpener);
		}
		await expect(page.locator('.owned')).toHaveCount(0);
		expect(complaints, again).toEqual([]);
	});
}
