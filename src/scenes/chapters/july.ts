import { july } from '../july/july.ts';
import { outcome } from '../outcome/outcome.ts';
import type { SceneTable } from '../scene.ts';

/** Scenes of the chapter, by step id. */
export const scenes: SceneTable = { july, outcome };
