import { factSheet } from '#facts/fact-sheet.ts';
import type { Mistake } from '#content/mistake.ts';
import { STORY_FOLDER } from '#content/load/read-files.ts';
import type { Story } from '#content/story.ts';
import { UNMEASURED_FRAMES } from '#rules/frame.ts';
import { Facts } from '#facts/facts.ts';
import { sceneOf } from '../registry.ts';

/**
 * Draws every scene, in a portrait and a landscape frame.
 * @returns A mistake for each step whose scene is missing or throws. A scene throws for a figure,
 * place or event that no step cites.
 */
export function findUndrawableScenes(story: Story): Mistake[] {
	const facts = new Facts(factSheet(story));
	const scenes = [
		{ id: 'cover', file: `${STORY_FOLDER}/story.yaml` },
		...story.steps.map(({ id }) => ({ id, file: `${STORY_FOLDER}/steps/${id}.md` }))
	];
	return scenes.flatMap(({ id, file }) => {
		try {
			for (const frame of UNMEASURED_FRAMES) sceneOf(id)({ frame, facts, arrival: 1 });
			return [];
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			return [{ file, record: id, message: `its graphic cannot be drawn: ${reason}` }];
		}
	});
}
