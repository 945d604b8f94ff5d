import type { Scene } from './scene.ts';
import { label } from './words.ts';

export const drones: Scene = () => [label('name', 20, 40, 'drones')];
