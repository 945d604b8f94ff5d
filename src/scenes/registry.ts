/** Which scene a step draws, for the server and for tests. A step without a scene fails the build; see `sceneOf`. */
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

/** Ids of all scenes, the cover's among them. */
export const SCENE_IDS = Object.keys(scenes);

/**
 * The scene of a step, or of the cover (`cover`).
 * @throws {Error} when there is none.
 */
export function sceneOf(id: string): Scene {
	const scene = scenes[id];
	if (!scene) {
		throw new Error(
			`The step “${id}” has no scene: write src/scenes/${id}.ts and name it in a table of src/scenes/chapters/.`
		);
	}
	return scene;
}
