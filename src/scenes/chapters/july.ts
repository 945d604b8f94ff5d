import { july } from '../july.ts';
import { outcome } from '../outcome.ts';
import type { SceneTable } from '../scene.ts';

export const scenes: SceneTable = { july, outcome };
