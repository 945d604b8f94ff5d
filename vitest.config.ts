import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig, type ViteUserConfig } from 'vitest/config';
import { storyNames } from '#content/story-paths.ts';
import { chromium } from '#tools/chromium.ts';
import { FIXTURE } from '#tools/fixture.ts';
import { configFor } from './vite.config.ts';

const IN_BROWSER = 'src/**/*.browser.test.ts';

/** Tests of the engine that every story has to pass. */
const OF_EVERY_STORY = 'src/**/*.story.test.ts';

/** Tests that replace modules. All others share the modules of their worker, which saves most of the time. */
const ISOLATED = 'src/**/*.isolated.test.ts';

/** A project that tests with one story. */
const project = (story: string, test: ViteUserConfig['test'], config: ViteUserConfig = {}) =>
	mergeConfig(configFor(story), {
		...config,
		test: {
			// A file without assertions or a project without files is a mistake.
			passWithNoTests: false,
			// Milliseconds: reading the whole story takes one second, and several on a busy machine.
			testTimeout: 20_000,
			// Files share the modules of their worker. Each test begins without what another one has replaced.
			isolate: false,
			restoreMocks: true,
			unstubEnvs: true,
			unstubGlobals: true,
			expect: { requireAssertions: true },
			env: { STORY: story },
			...test
		}
	});

export default defineConfig({
	test: {
		projects: [
			project(FIXTURE, {
				name: 'engine',
				include: [
					'src/**/*.test.ts',
					'plugins/**/*.test.ts',
					'scripts/**/*.test.ts',
					'tools/**/*.test.ts'
				],
				exclude: [IN_BROWSER, OF_EVERY_STORY, ISOLATED]
			}),
			project(FIXTURE, { name: 'engine, isolated', include: [ISOLATED], isolate: true }),
			project(
				FIXTURE,
				{
					name: 'browser',
					include: [IN_BROWSER],
					isolate: true,
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: await chromium() }),
						instances: [{ browser: 'chromium' }]
					}
				},
				// Vite reloads the page when it finds a package to bundle during a test, and the test fails.
				{ optimizeDeps: { include: ['vitest-browser-svelte', 'scrollama'] } }
			),
			...storyNames(import.meta.dirname).map((name) =>
				project(name, { name, include: [`stories/${name}/**/*.test.ts`, OF_EVERY_STORY] })
			)
		]
	}
});
