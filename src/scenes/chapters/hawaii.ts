import { hawaii } from '../hawaii.ts';
import type { SceneTable } from '../scene.ts';

export const scenes: SceneTable = { hawaii };
