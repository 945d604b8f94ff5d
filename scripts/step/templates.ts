/** Templates of the files that `npm run step` writes. The story's check rejects empty fields. */

/**
 * Returns the step's Markdown file, with empty front matter.
 * @param citesClaims Whether the file lists claims: in a story with a ledger, but not in its editions.
 */
export const stepText = (citesClaims: boolean): string => `---
name: ''
headline: ''
caption: ''
altText: ''
${citesClaims ? 'claims: []\n' : ''}---
`;

/** Returns the module of a scene that draws no marks. */
export const sceneModule = (id: string): string => `import type { Scene } from '#scenes/scene.ts';

/** Describe the drawing of \`${id}\` in one sentence. */
export const scene: Scene = () => [];
`;

/** Returns a test that fails until the scene draws something. */
export const sceneTest = (id: string): string => `import { expect, test } from 'vitest';
import { factSheet } from '#facts/fact-sheet.ts';
import { Facts } from '#facts/facts.ts';
import { readStory } from '#content/load/read-story.ts';
import { UNMEASURED_FRAMES } from '#rules/frame.ts';
import { scene } from './${id}.ts';

test.each(UNMEASURED_FRAMES)('draws something ($width × $height)', (frame) => {
	const facts = new Facts(factSheet(readStory()));
	expect(scene({ frame, facts, arrival: 1 })).not.toEqual([]);
});
`;
