import { defineConfig, devices } from '@playwright/test';
import { chromium } from './scripts/browser.js';
import { firefox, webkit } from './scripts/engines.js';
import { freePort } from './scripts/free-port.js';
import { having } from './scripts/having.js';
import { servers } from './scripts/servers.js';
import type { Options } from './tests/support/engines/test.ts';

// The workers read this file too, and have to come to the port that the first reading chose.
process.env.END_TO_END_PORT ??= String(await freePort(0));
const port = process.env.END_TO_END_PORT;
const baseURL = `http://localhost:${port}/`;

// Says in the variable WITHOUT which of them this run goes without; tests/hosts.spec.ts goes by that.
for (const server of Object.values(servers)) await having(server);

// From the top folder: tests/faults has a file of the same name.
const storyRun = /tests.(story-run|dom-changes)\.spec\.ts$/;

export default defineConfig<object, Options>({
	testDir: 'tests',
	testMatch: '**/*.spec.ts',
	outputDir: 'test-results',
	// What is told to assistive technology is the same on every system.
	snapshotPathTemplate: '{testDir}/accessibility/{arg}{ext}',
	workers: 2,
	fullyParallel: true,
	// A test that passes at the second try has failed once for its reader.
	retries: 0,
	forbidOnly: true,
	timeout: 180_000,
	expect: { timeout: 10_000 },
	use: {
		baseURL,
		screenshot: 'only-on-failure'
	},
	projects: [
		{
			name: 'chromium',
			use: { ...devices['Desktop Chrome'], launchOptions: await chromium() }
		},
		...((await firefox())
			? [{ name: 'firefox', testMatch: storyRun, use: { engine: 'firefox' } as const }]
			: []),
		...((await webkit())
			? [{ name: 'webkit', testMatch: storyRun, use: { engine: 'webkit' } as const }]
			: [])
	],
	webServer: {
		command: `node scripts/serve.js build ${port}`,
		url: baseURL,
		// A server left over from before would show an older build.
		reuseExistingServer: false,
		timeout: 20_000
	}
});
