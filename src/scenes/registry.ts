/** All scenes by step id, for the server and for tests. The page loads them by chapter: see `chapters/chapters.ts`. */
import { scenes as cover } from './chapters/cover.ts';
import { scenes as hawaii } from './chapters/hawaii.ts';
import { scenes as july } from './chapters/july.ts';
import { scenes as money } from './chapters/money.ts';
import { scenes as outlook } from './chapters/outlook.ts';
import { scenes as tokyo } from './chapters/tokyo.ts';
import { scenes as washington } from './chapters/washington.ts';
import type { Scene, SceneTable } from './scene.ts';

const scenes: SceneTable = {
	...cover,
	...washington,
	...hawaii,
	...tokyo,
	...money,
	...july,
	...outlook
};

/** Ids of all scenes, in the order of the story; the first is `cover`. */
export const SCENE_IDS = Object.keys(scenes);

/**
 * The scene of a step, or of the cover (`cover`).
 * @throws {Error} if there is none. The build draws every step, so a step without a scene fails it.
 */
export function sceneOf(id: string): Scene {
	const scene = scenes[id];
	if (!scene) {
		throw new Error(
			`The step “${id}” has no scene: write src/scenes/${id}/${id}.ts and add it to its chapter’s table in src/scenes/chapters/. For a new step, run: npm run step -- ${id}`
		);
	}
	return scene;
}
