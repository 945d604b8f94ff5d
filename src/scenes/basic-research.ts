import type { Scene } from './scene.ts';
import { label } from './words.ts';

export const basicResearch: Scene = () => [label('name', 20, 40, 'basic-research')];
