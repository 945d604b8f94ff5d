import { cover } from '../cover/cover.ts';
import type { SceneTable } from '../scene.ts';

export const scenes: SceneTable = { cover };
