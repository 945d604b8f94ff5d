import { composedIn, faceOf } from '#drawing/label-face.ts';
import type { Mark } from '#drawing/marks.ts';
import type { Scene, SceneContext } from './scene.ts';

/** Draws a scene with labels in the face of the facts' language. */
export const compose = (scene: Scene, context: SceneContext): Mark[] =>
	composedIn(faceOf(context.facts.language), () => scene(context));
