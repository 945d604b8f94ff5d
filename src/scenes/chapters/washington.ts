import { mandate } from '../mandate/mandate.ts';
import type { SceneTable } from '../scene.ts';
import { washington } from '../washington/washington.ts';

export const scenes: SceneTable = { washington, mandate };
