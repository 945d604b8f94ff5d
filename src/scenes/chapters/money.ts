import { basicResearch } from '../basic-research/basic-research.ts';
import { budget } from '../budget/budget.ts';
import { institute } from '../institute/institute.ts';
import { plan } from '../plan/plan.ts';
import type { SceneTable } from '../scene.ts';

/** Scenes of the chapter, by step id. */
export const scenes: SceneTable = { budget, plan, 'basic-research': basicResearch, institute };
