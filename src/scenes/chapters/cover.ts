import { cover } from '../cover/cover.ts';
import type { SceneTable } from '../scene.ts';

/** Scenes of the chapter, by step id. */
export const scenes: SceneTable = { cover };
