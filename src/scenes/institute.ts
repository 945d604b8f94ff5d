import { instituteSideBySide } from './institute-side-by-side.ts';
import { instituteStacked } from './institute-stacked.ts';
import type { Scene } from './scene.ts';

/** Two crews on one divide, a dot for each person: those from outside fall short of what was planned. */
export const institute: Scene = (context) =>
	context.frame.composition === 'portrait'
		? instituteStacked(context)
		: instituteSideBySide(context);
