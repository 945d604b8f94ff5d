import { defineConfig, devices } from '@playwright/test';
import { chromium } from '#tools/chromium.ts';
import { freePort } from '#tools/free-port.ts';
import { findProgram } from '#tools/programs.ts';
import type { Options } from './tests/support/engines/test.ts';

// Each worker loads this file again and must use the first port.
process.env.END_TO_END_PORT ??= String(await freePort());
const port = process.env.END_TO_END_PORT;
const baseURL = `http://localhost:${port}/`;

// Matches tests/ only: tests/faults/ has a file with the same name.
const storyRun = /tests.(story-run|present-run|dom-changes)\.spec\.ts$/;

export default defineConfig<object, Options>({
	testDir: 'tests',
	testMatch: '**/*.spec.ts',
	outputDir: 'test-results',
	// The accessibility tree is the same on every system.
	snapshotPathTemplate: '{testDir}/accessibility/{arg}{ext}',
	workers: 3,
	fullyParallel: true,
	// A test that passes only at its second run is a failure.
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
		...(['firefox', 'webkit'] as const)
			.filter((engine) => findProgram(engine))
			.map((engine) => ({ name: engine, testMatch: storyRun, use: { engine } }))
	],
	webServer: {
		command: `node --import tsx scripts/preview.ts build ${port}`,
		url: baseURL,
		// A server of an earlier run would serve an older build.
		reuseExistingServer: false,
		timeout: 20_000
	}
});
