import { july } from '../july/july.ts';
import { outcome } from '../outcome/outcome.ts';
import type { SceneTable } from '../scene.ts';

export const scenes: SceneTable = { july, outcome };
