import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { STORY_FOLDER } from '#content/load/read-files.ts';
import { readStory } from '#content/load/read-story.ts';
import { labelTable } from '#facts/label-table.ts';

const NAME = /^virtual:chapter\/([a-z0-9-]+)$/;
const RESOLVED = /^\0virtual:chapter\/([a-z0-9-]+)$/;

/**
 * A plugin for `import { scenes, labels } from 'virtual:chapter/hawaii'`: the scenes of
 * `src/scenes/chapters/hawaii.ts`, and the labels of their steps from the story's files.
 */
export function chapters(): Plugin {
	let root = process.cwd();
	return {
		name: 'chapters',
		configResolved(config) {
			root = config.root;
		},
		resolveId: (id) => (NAME.test(id) ? `\0${id}` : undefined),
		load(id) {
			const name = RESOLVED.exec(id)?.[1];
			if (name === undefined) return;
			const folder = join(root, STORY_FOLDER);
			// A change of the story's files makes the module out of date in `npm run dev`.
			for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
				if (entry.isFile()) this.addWatchFile(join(entry.parentPath, entry.name));
			const story = readStory(root);
			const chapter = story.chapters.find((one) => one.id === `chapter-${name}`);
			const steps = chapter ? chapter.steps.map((step) => step.id) : [name];
			const scenes = join(root, 'src/scenes/chapters', `${name}.ts`);
			const code = [
				`export { scenes } from ${JSON.stringify(scenes)};`,
				`export const labels = ${JSON.stringify(labelTable(story, steps))};`
			].join('\n');
			return { code, moduleSideEffects: false };
		}
	};
}
