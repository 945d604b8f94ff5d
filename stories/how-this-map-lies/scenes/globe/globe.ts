import { easeGrowth } from '#drawing/growth.ts';
import type { Scene } from '#scenes/scene.ts';
import { globe } from '../shared/ways.ts';

/** The globe turns until the northernmost point of the great circle faces the reader: then it is straight. */
export const scene: Scene = (context) => {
	const turned = context.facts.value('northernmost') - 35;
	return globe(context, 'globe', 35 + turned * easeGrowth(context.arrival));
};
