import type { Scene } from './scene.ts';
import { label } from './words.ts';

export const twoSides: Scene = () => [label('name', 20, 40, 'two-sides')];
