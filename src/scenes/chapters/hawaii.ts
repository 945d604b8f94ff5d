import { hawaii } from '../hawaii/hawaii.ts';
import type { SceneTable } from '../scene.ts';

/** Scenes of the chapter, by step id. */
export const scenes: SceneTable = { hawaii };
