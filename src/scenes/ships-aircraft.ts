import type { Scene } from './scene.ts';
import { label } from './words.ts';

export const shipsAircraft: Scene = () => [label('name', 20, 40, 'ships-aircraft')];
