import { basicResearch } from '../basic-research.ts';
import { budget } from '../budget.ts';
import { institute } from '../institute.ts';
import { plan } from '../plan.ts';
import type { SceneTable } from '../scene.ts';

export const scenes: SceneTable = { budget, plan, 'basic-research': basicResearch, institute };
