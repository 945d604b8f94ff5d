/** All scenes by step id, for the server and for tests. The page loads them by chapter. */
import { scenes } from 'virtual:story/scenes';
import type { Scene } from './scene.ts';

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
			`The step “${id}” has no scene: export a constant “scene” from scenes/${id}/${id}.ts in the story’s folder`
		);
	}
	return scene;
}
