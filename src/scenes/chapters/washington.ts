import { mandate } from '../mandate/mandate.ts';
import type { SceneTable } from '../scene.ts';
import { washington } from '../washington/washington.ts';

/** Scenes of the chapter, by step id. */
export const scenes: SceneTable = { washington, mandate };
