import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { classicScripts } from './plugins/classic-scripts.ts';
import { islands } from './plugins/islands.ts';
import { LICENCES_FILE, licences } from './plugins/licences.ts';
import { land } from './plugins/land.ts';
import { reload } from './plugins/reload.ts';
import { fingerprintSources } from './scripts/sources.js';

export default defineConfig({
	plugins: [land(), classicScripts(), licences(), islands(), reload(), sveltekit()],
	build: { license: { fileName: LICENCES_FILE } },
	define: { __BUILD__: JSON.stringify(await fingerprintSources()) },
	test: {
		include: ['src/**/*.test.ts', 'plugins/**/*.test.ts', 'scripts/**/*.test.ts'],
		// A test file that asserts nothing, or a suite that finds no file, is a mistake.
		passWithNoTests: false,
		// Reading the whole story takes a second, and many on a busy machine.
		testTimeout: 20_000,
		expect: { requireAssertions: true }
	}
});
