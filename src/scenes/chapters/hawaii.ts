import { hawaii } from '../hawaii/hawaii.ts';
import type { SceneTable } from '../scene.ts';

export const scenes: SceneTable = { hawaii };
