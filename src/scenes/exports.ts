import type { Scene } from './scene.ts';
import { label } from './words.ts';

export const exports: Scene = () => [label('name', 20, 40, 'exports')];
