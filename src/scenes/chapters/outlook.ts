import { after } from '../after/after.ts';
import { exportRules } from '../exports/exports.ts';
import { hopes } from '../hopes/hopes.ts';
import type { SceneTable } from '../scene.ts';
import { twoSides } from '../two-sides/two-sides.ts';

/** Scenes of the chapter, by step id. */
export const scenes: SceneTable = { hopes, 'two-sides': twoSides, exports: exportRules, after };
