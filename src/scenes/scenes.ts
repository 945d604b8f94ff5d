/** Which scene a step draws. A step without a scene of its own fails the build; see `sceneOf`. */
import { after } from './after.ts';
import { basicResearch } from './basic-research.ts';
import { budget } from './budget.ts';
import { cover } from './cover.ts';
import { drones } from './drones.ts';
import { exports } from './exports.ts';
import { hawaii } from './hawaii.ts';
import { hopes } from './hopes.ts';
import { institute } from './institute.ts';
import { july } from './july.ts';
import { mandate } from './mandate.ts';
import { missiles } from './missiles.ts';
import { outcome } from './outcome.ts';
import { pilots } from './pilots.ts';
import { plan } from './plan.ts';
import { record } from './record.ts';
import type { Scene } from './scene.ts';
import { shipsAircraft } from './ships-aircraft.ts';
import { tokyo } from './tokyo.ts';
import { twoSides } from './two-sides.ts';
import { washington } from './washington.ts';

const scenes: Record<string, Scene> = {
	cover,
	washington,
	mandate,
	hawaii,
	tokyo,
	missiles,
	'ships-aircraft': shipsAircraft,
	pilots,
	drones,
	record,
	budget,
	plan,
	'basic-research': basicResearch,
	institute,
	july,
	outcome,
	hopes,
	'two-sides': twoSides,
	exports,
	after
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
			`The step “${id}” has no scene: write src/scenes/${id}.ts and name it in src/scenes/scenes.ts.`
		);
	}
	return scene;
}
