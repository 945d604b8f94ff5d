import { after } from '../after.ts';
import { exports } from '../exports.ts';
import { hopes } from '../hopes.ts';
import type { SceneTable } from '../scene.ts';
import { twoSides } from '../two-sides.ts';

export const scenes: SceneTable = { hopes, 'two-sides': twoSides, exports, after };
