import { sveltekit } from '@sveltejs/kit/vite';
import { chosenStory } from '#content/story-paths.ts';
import { defineConfig, type UserConfig } from 'vite';
import { classicScripts } from './plugins/classic-scripts.ts';
import { islands } from './plugins/islands.ts';
import { LICENCES_FILE, licences } from './plugins/licences.ts';
import { land } from './plugins/land.ts';
import { proof } from './plugins/proof/proof.ts';
import { reload } from './plugins/reload.ts';
import { story } from './plugins/story.ts';
import { fingerprint } from './tools/fingerprint.ts';

/** The oldest browsers that get the full story; see docs/browsers.md. */
const BROWSERS = ['chrome111', 'edge111', 'firefox115', 'safari16.4'];

/** Returns the configuration for a story, by the name of its folder. */
export const configFor = (name: string): UserConfig => ({
	plugins: [
		land(name),
		story(name),
		classicScripts(name),
		licences(),
		islands(),
		reload(),
		proof(),
		sveltekit()
	],
	build: { target: BROWSERS, license: { fileName: LICENCES_FILE } },
	define: { __BUILD__: JSON.stringify(fingerprint()) }
});

export default defineConfig(configFor(chosenStory()));
