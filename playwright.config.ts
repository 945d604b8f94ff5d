import { defineConfig, devices } from '@playwright/test';
import { chosenStory } from '#content/story-paths.ts';
import { chromium } from '#tools/chromium.ts';
import { FIXTURE } from '#tools/fixture.ts';
import { buildFolder } from '#tools/paths.ts';
import { freePort } from '#tools/free-port.ts';
import { findProgram } from '#tools/programs.ts';
import { story } from '#tools/story.ts';
import type { EditionOptions } from './tests/support/edition.ts';
import type { Options } from './tests/support/engines/test.ts';

// Each worker loads this file again and must use the first port.
process.env.END_TO_END_PORT ??= String(await freePort());
const port = process.env.END_TO_END_PORT;
const baseURL = `http://localhost:${port}/`;

/** The folder of the story. The engine's tests run on the small story only. */
const name = chosenStory();

/** The engine's tests that run in each browser engine. tests/faults/ has a file with the same name. */
const IN_EACH_ENGINE = /tests.(story-run|present-run|dom-changes)\.spec\.ts$/;

const chrome = { ...devices['Desktop Chrome'], launchOptions: await chromium() };
const otherEngines = (['firefox', 'webkit'] as const).filter((engine) => findProgram(engine));

/** The tests in a folder, in Chromium and, for the files that match `inEach`, in the other engines. */
const projects = (
	name: string,
	testDir: string,
	inEach: RegExp,
	testIgnore: string[] = [],
	use: Partial<EditionOptions> & { baseURL?: string } = {}
) => [
	{ name, testDir, testIgnore, use: { ...chrome, ...use } },
	...otherEngines.map((engine) => ({
		name: `${name} ${engine}`,
		testDir,
		testIgnore,
		testMatch: inEach,
		use: { engine, ...use }
	}))
];

/** The tests that every story must pass, once for each of its languages: “every story”, “every story ja”. */
const everyStory = story.languages.flatMap(({ language, path }) =>
	projects(`every story ${path.slice(0, -1)}`.trim(), 'tests/every-story', /story-run/, [], {
		language,
		baseURL: baseURL + path
	}).map((project) => ({
		...project,
		// In an edition, the other engines run only what depends on its letters.
		grep: path !== '' && 'engine' in project.use ? /@letters/ : undefined,
		// The accessibility tree is the same on every system.
		snapshotPathTemplate: `stories/${name}/tests/accessibility/${language}/{arg}{ext}`
	}))
);

export default defineConfig<object, Options & EditionOptions>({
	testMatch: '**/*.spec.ts',
	outputDir: 'test-results',
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
		...(name === FIXTURE
			? projects('engine', 'tests', IN_EACH_ENGINE, ['every-story/**', 'all-languages/**'])
			: []),
		...everyStory,
		{ name: 'all languages', testDir: 'tests/all-languages', use: chrome },
		{ name, testDir: `stories/${name}`, use: chrome }
	],
	webServer: {
		command: `node --import tsx scripts/preview.ts "${buildFolder}" ${port}`,
		url: baseURL,
		// A server of an earlier run would serve an older build.
		reuseExistingServer: false,
		timeout: 20_000
	}
});
