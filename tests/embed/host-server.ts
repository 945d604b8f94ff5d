import { story } from '#tools/story.ts';
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { test as base } from '@playwright/test';
import { HOSTS, type Host, type HostName, type EmbeddedStory } from './hosts.ts';

const paragraph = '<p>A paragraph of the article.</p>';

/** An article with HTML between its paragraphs. */
const articleWith = (body: string) => `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<title>A host’s page</title>
		<link rel="icon" href="data:," />
		<link rel="stylesheet" href="/article.css" />
	</head>
	<body>
		<h1>A host’s page</h1>
		${paragraph.repeat(20)}
		<div id="story">${body}</div>
		<div id="after">${paragraph.repeat(40)}</div>
	</body>
</html>`;

const STYLES = `
	body { max-width: 680px; margin: 0 auto; font: 18px/1.5 sans-serif; }
	iframe { border: 0; }
	${story.element} { display: block; min-height: 100vh; }
	.cuts-off { overflow: hidden; }
	.atom { position: relative; contain: layout; }
	.atom iframe { display: block; width: 100%; height: 100%; }
	.atom .scrolly { position: sticky; top: 0; height: 100vh; }
`;

/** Pages on another site than the story. */
export interface HostSite {
	/** Address of a host's page. `path` is the rest of the iframe's address after `embed/`. */
	page: (host: HostName, path?: string) => string;
	/** Address of an article with this HTML. */
	article: (body: string) => string;
	/** Address of the story's folder. */
	home: string;
}

async function respond(response: ServerResponse, address: URL, home: string): Promise<void> {
	const send = (type: string, body: string | Buffer, headers = {}) => {
		response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...headers }).end(body);
	};
	const { pathname, searchParams } = address;
	const hosts: Partial<Record<string, Host>> = HOSTS;
	const host = hosts[decodeURIComponent(pathname.slice(1))];
	if (pathname === '/article.css') send('text/css', STYLES);
	else if (pathname.startsWith('/library/')) {
		const file = join('node_modules', normalize(pathname.slice('/library'.length)));
		send('text/javascript', await readFile(file));
	} else {
		const story: EmbeddedStory = { home, path: searchParams.get('path') ?? '' };
		const body = host?.body(story) ?? searchParams.get('body') ?? '';
		send('text/html', articleWith(body), host?.headers?.(story));
	}
}

async function listen(server: Server): Promise<number> {
	// The story is at localhost; browsers treat 127.0.0.1 as another site.
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return (server.address() as AddressInfo).port;
}

/** Playwright’s test with `hostSite`: one server a worker, on another site than the story. */
export const test = base.extend<object, { hostSite: HostSite }>({
	hostSite: [
		// eslint-disable-next-line no-empty-pattern -- Playwright requires a destructuring pattern
		async ({}, use) => {
			const home = `http://localhost:${process.env.END_TO_END_PORT ?? ''}/`;
			const server = createServer((request, response) => {
				respond(response, new URL(request.url ?? '/', 'http://127.0.0.1'), home).catch(
					(error: unknown) => response.writeHead(500).end(String(error))
				);
			});
			const site = `http://127.0.0.1:${String(await listen(server))}/`;
			await use({
				page: (host, path = '') =>
					`${site}${encodeURIComponent(host)}?path=${encodeURIComponent(path)}`,
				article: (body) => `${site}?body=${encodeURIComponent(body)}`,
				home
			});
			server.closeAllConnections();
			server.close();
		},
		{ scope: 'worker' }
	]
});
