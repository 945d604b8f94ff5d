/** Tests the configurations of deploy/ with real nginx and Caddy servers, for a site with an edition. */
import { secondStep } from './support/steps.ts';
import { expect, test as base } from '@playwright/test';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findProgram } from '#tools/programs.ts';
import { buildFolder } from '#tools/paths.ts';
import { caddyfile } from '../src/hosting/caddy.ts';
import { COMPRESSED_BY_HOST, MEDIA_TYPES } from '../src/hosting/media-types.ts';
import { nginxConfiguration } from '../src/hosting/nginx.ts';
import { COMMON_HEADERS, headerRuleFor } from '#hosting/header-rules.ts';
import { requestRaw, type RawResponse } from './support/raw-request.ts';
import { serveOtherSite } from './support/other-site.ts';
import { startHost, type Host, type HostName } from './support/hosts.ts';
import { readerIsLive } from '#tools/page-driver.ts';
import { story } from '#tools/story.ts';

const GENERATORS = { nginx: nginxConfiguration, caddy: caddyfile };
const HOSTS = (['nginx', 'caddy'] as const).filter((name) => findProgram(name));
const FOLDERS = ['/', '/stories/a-story/'];
const EDITIONS = ['ja'];

/** The page that the samples have for unknown addresses of the edition. */
const EDITION_NOT_FOUND = '/ja/404.html';

/** One file of each folder, and of each type, that a build may contain. */
const SAMPLES = [
	'/embed.js',
	'/embed/sample/index.html',
	'/cards/sample.png',
	'/oembed/sample.json',
	'/ja/index.html',
	'/ja/sources/index.html',
	'/ja/embed/sample/index.html',
	'/ja/cards/sample.png',
	'/ja/stills/sample.svg',
	'/ja/data/sample.csv',
	'/ja/oembed/sample.json',
	...Object.keys(MEDIA_TYPES).map((ending) => `/data/sample.${ending}`)
];

const SAMPLE = '<!doctype html><title>Sample</title>\n'.repeat(100);

/** Returns the path of a file of the build with a hash in its name. */
async function hashedFile(): Promise<string> {
	const [name = ''] = await readdir(join(buildFolder, '_app', 'immutable', 'entry'));
	return `/_app/immutable/entry/${name}`;
}

/** The required response headers for an address. */
const expected = (address: string) =>
	Object.fromEntries(
		Object.entries({ ...COMMON_HEADERS, ...headerRuleFor(address, EDITIONS).headers }).map(
			([name, value]) => [name.toLowerCase(), value]
		)
	);

/** The names of the headers that differ by rule. A response has only the headers of its own rule. */
const NAMES = ['access-control-allow-origin', 'cache-control', 'content-security-policy'];

function expectHeadersOf(address: string, { headers }: RawResponse): void {
	const wanted = expected(address);
	expect(headers, address).toMatchObject(wanted);
	const more = NAMES.filter((name) => name in headers && !(name in wanted));
	expect(more, address).toEqual([]);
}

/** A served site, one a worker: the build, with a sample of each file type. */
function published(name: HostName, folder: string) {
	return base.extend<{ at: (path: string) => string }, { host: Host }>({
		host: [
			// eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from the pattern
			async ({}, use, { project, workerIndex }) => {
				const here = join(
					project.outputDir,
					`${name}-${String(workerIndex)}`,
					folder.length > 1 ? 'folder' : 'top'
				);
				const root = join(here, 'root');
				const site = join(root, folder);
				await cp(buildFolder, site, { recursive: true });
				for (const sample of SAMPLES) {
					await mkdir(join(site, dirname(sample)), { recursive: true });
					await writeFile(join(site, sample), SAMPLE);
				}
				await writeFile(join(site, EDITION_NOT_FOUND), '<!doctype html><title>404</title>');
				const configuration = GENERATORS[name](folder, EDITIONS);
				const host = await startHost(name, { root, configuration, scratch: join(here, 'scratch') });
				await use(host);
				await host.stop();
			},
			{ scope: 'worker' }
		],
		// eslint-disable-next-line no-empty-pattern -- as above
		at: async ({}, use) => use((path) => folder + path.slice(1))
	});
}

for (const name of HOSTS) {
	for (const folder of FOLDERS) {
		const test = published(name, folder);

		test.describe(`${name}, the site at ${folder}`, () => {
			test('sends the table’s headers for each path', async ({ host, at }) => {
				const addresses = ['/', '/service-worker.js', await hashedFile(), ...SAMPLES];
				for (const address of addresses.map((path) => path.replace(/index\.html$/, ''))) {
					const response = await requestRaw(host.origin, at(address));
					expect(response.status, address).toBe(200);
					expectHeadersOf(address, response);
				}
			});

			test('sends the right media type for each file', async ({ host, at }) => {
				for (const [ending, type] of Object.entries(MEDIA_TYPES)) {
					const { headers } = await requestRaw(host.origin, at(`/data/sample.${ending}`));
					expect(headers['content-type'], ending).toBe(type);
				}
				const { headers } = await requestRaw(host.origin, at('/'));
				expect(headers['content-type']).toBe(MEDIA_TYPES.html);
			});

			test('sends the precompressed file with the best accepted encoding', async ({ host, at }) => {
				for (const path of ['/', await hashedFile()]) {
					const file = path === '/' ? 'index.html' : path.slice(1);
					const plain = await readFile(join(buildFolder, file));
					for (const [encodings, chosen, ending] of [
						['gzip, deflate, br', 'br', '.br'],
						['gzip', 'gzip', '.gz'],
						['identity', undefined, '']
					] as const) {
						const response = await requestRaw(host.origin, at(path), encodings);
						expect(response.headers['content-encoding'], path).toBe(chosen);
						expect(response.body.equals(plain), `${path} in ${encodings}`).toBe(true);
						const stored = await readFile(join(buildFolder, file + ending));
						expect(response.bytes).toBe(stored.length);
						if (chosen) expect(response.headers.vary).toBe('Accept-Encoding');
					}
				}
				for (const ending of COMPRESSED_BY_HOST) {
					const { headers, body } = await requestRaw(
						host.origin,
						at(`/data/sample.${ending}`),
						'gzip'
					);
					expect(headers['content-encoding'], ending).toBe('gzip');
					expect(body.toString()).toBe(SAMPLE);
				}
			});

			test('responds 304 for an unchanged page', async ({ host, at }) => {
				const { headers } = await requestRaw(host.origin, at('/'));
				const again = await requestRaw(host.origin, at('/'), undefined, {
					'if-none-match': headers.etag ?? ''
				});
				expect([again.status, again.bytes]).toEqual([304, 0]);
			});

			test('responds 404 with the 404 page and the 404 page’s headers', async ({ host, at }) => {
				const addresses = [
					'/nothing',
					'/no/such/page/',
					'/_app/immutable/entry/gone.js',
					'/embed/nothing/',
					'/cards/nothing.png',
					'/data/nothing.csv',
					'/data/'
				];
				for (const address of addresses) {
					const response = await requestRaw(host.origin, at(address));
					expect(response.status, address).toBe(404);
					expect(response.body.toString(), address).toContain('There is no page at this address.');
					expect(response.headers['content-type'], address).toBe(MEDIA_TYPES.html);
					expectHeadersOf('/404.html', response);
				}
			});

			test('responds 404 below an edition with the 404 page of its language', async ({
				host,
				at
			}) => {
				for (const address of [
					'/ja/nothing',
					'/ja/no/such/page/',
					'/ja/embed/nothing/',
					'/ja/cards/nothing.png',
					'/ja/data/'
				]) {
					const response = await requestRaw(host.origin, at(address));
					expect(response.status, address).toBe(404);
					expect(response.body.toString(), address).toContain('<title>404</title>');
					expect(response.headers['content-type'], address).toBe(MEDIA_TYPES.html);
					expectHeadersOf(EDITION_NOT_FOUND, response);
				}
				// A folder whose name begins like the edition's is not below it.
				const { body } = await requestRaw(host.origin, at('/jar/'));
				expect(body.toString()).not.toContain('<title>404</title>');
			});

			test('redirects a folder to its page, and serves no file outside the site', async ({
				host,
				at
			}) => {
				const response = await requestRaw(host.origin, at('/embed/sample?theme=dark'));
				expect([301, 302, 307, 308]).toContain(response.status);
				const target = new URL(response.headers.location ?? '', host.origin + at('/embed/sample'));
				expect(target.href).toBe(`${host.origin}${at('/embed/sample/')}?theme=dark`);
				for (const out of [
					'../../../../etc/passwd',
					'%2e%2e/%2e%2e/%2e%2e/etc/passwd',
					'..%2fscratch/'
				]) {
					const { status, body } = await requestRaw(host.origin, at('/') + out);
					expect([400, 403, 404], out).toContain(status);
					expect(body.toString()).not.toMatch(/^root:/m);
				}
			});

			test('serves the story without console messages, and only embed pages in iframes', async ({
				host,
				at,
				page
			}) => {
				const consoleMessages: string[] = [];
				page.on('console', (message) => consoleMessages.push(message.text()));
				page.on('pageerror', (error) => consoleMessages.push(error.message));
				await page.goto(`${host.origin}${at('/')}#${secondStep}`);
				await readerIsLive(page);
				await expect(page.locator('html')).toHaveAttribute('data-active-step', secondStep);
				expect(consoleMessages).toEqual([]);

				const frames = ['/', '/embed/sample/'].map(
					(path) => `<iframe src="${host.origin}${at(path)}" title="${path}"></iframe>`
				);
				const { address, close } = await serveOtherSite(`<!doctype html>${frames.join('')}`);
				await page.goto(address);
				const titles = await Promise.all(
					page
						.frames()
						.slice(1)
						.map((frame) => frame.title())
				);
				close();
				expect(titles).not.toContain(story.title);
				expect(titles).toContain('Sample');
				expect(consoleMessages.join('\n')).toContain("frame-ancestors 'none'");
			});
		});
	}
}

base('the build switches Jekyll off: GitHub Pages would leave out folders like _app', async () => {
	expect(await readdir(buildFolder)).toContain('.nojekyll');
});
