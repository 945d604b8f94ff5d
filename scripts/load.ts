/**
 * `npm run load`: the built site in nginx, as deploy/ has it, asked for as much as it can give, and
 * what follows for a million readers an hour. It writes its tables into docs/scale.md.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as playwright } from 'playwright-core';
import { ask } from '../tests/support/ask.ts';
import { deployed, startHost } from '../tests/support/hosts.ts';
import { stepIds } from '../tests/support/story.ts';
import { chromium } from './browser.js';
import { ensureBuilt } from './build.js';
import type { LoggedRequest } from './load/logged-requests.ts';
import type { Request } from './load/lua-script.ts';
import type { Measured, Visit } from './load/needs.ts';
import { LOAD, putUnderLoad, type Borne } from './load/put-under-load.ts';
import {
	aloneTable,
	assumedWords,
	loadTable,
	loadWords,
	needsTable,
	visitTable
} from './load/tables.ts';
import { addresses, bytesOf, isHashed } from './load/visit-cost.ts';
import { visits } from './load/visit.ts';
import { writePart } from './marked-part.ts';
import { buildFolder } from './places.js';

/** What browsers accept over a connection that nobody can listen to. */
const ENCODINGS = 'gzip, deflate, br';

const FIRST = 'a first visit';
const SECOND = 'a second visit';
const UNCHANGED = '`/`, had already';

/** A request as a browser sends it: where it was answered with 304, it had the file already. */
async function requestFor(origin: string, path: string, status: number): Promise<Request> {
	const headers: Record<string, string> = { 'accept-encoding': ENCODINGS };
	if (status === 304) {
		headers['if-none-match'] = (await ask(origin, path, ENCODINGS)).headers.etag ?? '';
	}
	return { path, headers };
}

async function visitsTo(address: string, log: string): Promise<Map<string, LoggedRequest[]>> {
	const { executablePath, args, env } = await chromium();
	const browser = await playwright.launch({ executablePath, args, env });
	try {
		const kept = await visits(browser, address, log, 'allow');
		const plain = await visits(browser, address, log, 'block');
		return new Map([
			[FIRST, kept.first],
			[`${FIRST}, nothing kept for offline`, plain.first],
			[SECOND, kept.second]
		]);
	} finally {
		await browser.close();
	}
}

/** Puts the server under each load in turn. */
async function bear(origin: string, found: Map<string, LoggedRequest[]>, scratch: string) {
	const one = (path: string, status = 200) => [{ path, status }];
	const asked: [name: string, requests: { path: string; status: number }[]][] = [
		[FIRST, found.get(FIRST) ?? []],
		[SECOND, found.get(SECOND) ?? []],
		['`/`', one('/')],
		[UNCHANGED, one('/', 304)],
		['a card', one(`/cards/${stepIds[0] ?? ''}.png`)],
		['`/embed.js`', one('/embed.js')],
		['what is not there', one('/no/such/page/')]
	];
	const loads = new Map<string, Borne>();
	for (const [name, answered] of asked) {
		console.error(`${name}: ${String(LOAD.seconds)} s …`);
		const requests = await Promise.all(
			answered.map(({ path, status }) => requestFor(origin, path, status))
		);
		loads.set(name, await putUnderLoad(origin, requests, scratch));
	}
	return loads;
}

function visit(requests: LoggedRequest[], borne: Borne | undefined): Visit {
	return {
		requests: requests.length,
		hashed: requests.filter(isHashed).length,
		bytes: (borne?.bytes ?? NaN) * requests.length
	};
}

await ensureBuilt();
const scratch = await mkdtemp(join(tmpdir(), 'four-meetings-load-'));
const log = join(scratch, 'requests.log');
const configuration = await deployed('nginx');
const start = (settings: string) =>
	startHost('nginx', { root: buildFolder, configuration: settings + configuration, scratch });
try {
	const watched = await start(`access_log ${log};\n`);
	const found = await visitsTo(`${watched.origin}/`, log).finally(watched.stop);
	const server = await start('');
	const loads = await bear(server.origin, found, scratch).finally(server.stop);

	const first = found.get(FIRST) ?? [];
	const measured: Measured = {
		first: visit(first, loads.get(FIRST)),
		second: visit(found.get(SECOND) ?? [], loads.get(SECOND)),
		changing: addresses(first).filter((request) => !isHashed(request)).length,
		fill: bytesOf(addresses(first)),
		unchanged: loads.get(UNCHANGED)?.bytes ?? NaN
	};
	const alone = aloneTable(measured.first, loads.get(FIRST)?.requestsASecond ?? NaN);
	const parts = {
		visits: visitTable(found),
		load: `${loadWords()}

${loadTable(loads)}

First visits by themselves, from the measured mixture of files and with headers:

${alone}`,
		needs: `${assumedWords()}

${needsTable(measured)}`
	};
	for (const [name, text] of Object.entries(parts)) {
		console.log(`${text}\n`);
		await writePart('docs/scale.md', name, text);
	}
} finally {
	await rm(scratch, { recursive: true });
}
