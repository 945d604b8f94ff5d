import type { Scene } from '#scenes/scene.ts';
import { globe } from '../shared/ways.ts';

/** Both ways on the globe of the first degree that `globe` turns from. */
export const scene: Scene = (context) => globe(context, 'cover', 35);
