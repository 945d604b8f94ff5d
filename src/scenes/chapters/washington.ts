import { mandate } from '../mandate.ts';
import type { SceneTable } from '../scene.ts';
import { washington } from '../washington.ts';

export const scenes: SceneTable = { washington, mandate };
