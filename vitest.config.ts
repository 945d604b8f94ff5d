import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig } from 'vitest/config';
import { chromium } from '#tools/chromium.ts';
import viteConfig from './vite.config.ts';

const inBrowser = 'src/**/*.browser.test.ts';

export default mergeConfig(
	viteConfig,
	defineConfig({
		test: {
			// A file without assertions or a project without files is a mistake.
			passWithNoTests: false,
			// Milliseconds: reading the whole story takes one second, and several on a busy machine.
			testTimeout: 20_000,
			expect: { requireAssertions: true },
			projects: [
				{
					extends: true,
					test: {
						name: 'node',
						include: [
							'src/**/*.test.ts',
							'plugins/**/*.test.ts',
							'scripts/**/*.test.ts',
							'tools/**/*.test.ts'
						],
						exclude: [inBrowser]
					}
				},
				{
					extends: true,
					// Vite reloads the page when it finds a package to bundle during a test, and the test fails.
					optimizeDeps: { include: ['vitest-browser-svelte', 'scrollama'] },
					test: {
						name: 'browser',
						include: [inBrowser],
						browser: {
							enabled: true,
							headless: true,
							screenshotFailures: false,
							provider: playwright({ launchOptions: await chromium() }),
							instances: [{ browser: 'chromium' }]
						}
					}
				}
			]
		}
	})
);
