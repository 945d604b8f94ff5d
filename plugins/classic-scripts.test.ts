import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readStory } from '#content/load/read-story.ts';
import { chosenStory } from '#content/story-paths.ts';
import { CLASSIC_SCRIPTS, classicScript } from './classic-scripts.ts';

/** Maximum sizes in bytes, compressed with Brotli. The name of the element counts 13 letters in every story. */
const MAX_SIZES: Record<string, number> = { frame: 2048, edition: 512, language: 512, host: 4096 };

test.each(Object.entries(CLASSIC_SCRIPTS))(
	'%s is small, can be inlined in a page and sets no global',
	async (name, source) => {
		const { code } = await classicScript(source, chosenStory());
		const named = code.replaceAll(readStory().element, 'story-element');
		expect(brotliCompressSync(named).length).toBeLessThanOrEqual(MAX_SIZES[name] ?? 0);
		expect(code).not.toMatch(/<\/script|<!--|\bimport\b|\bexport\b/);
		expect(code).toMatch(/^\(function\(\)\{[^]*\}\)\(\);?$/);
	}
);
