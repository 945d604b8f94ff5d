/** For tests: the scenes of the made-up story, in place of those of the switch's story. */
import { circle, label, segment } from '#drawing/make-marks.ts';
import type { Mark } from '#drawing/marks.ts';
import type { Scene, SceneContext, SceneTable } from '../scene.ts';

const plain: Scene = () => [circle('dot', 'town', [180, 150], 20)];

/** A line with the standing of the label's claim, and the label. */
const view = ({ facts }: SceneContext, id: string, y: number): Mark[] => [
	segment(id, 'town', [20, y], [340, y], { standing: facts.standing(`views.${id}`) }),
	label(`${id}-name`, 20, y - 10, facts.text(`views.${id}`))
];

const SCENES: SceneTable = {
	cover: ({ facts }) => [label('river', 20, 40, facts.text('cover.river'))],
	vote: ({ facts }) => [
		label('council', 20, 40, facts.text('vote.council')),
		label('bridge', 20, 80, facts.text('shared.bridge'))
	],
	price: ({ facts }) => [
		circle('dot', 'town', [180, 150], 20, { standing: facts.standing('price.bar') })
	],
	opening: ({ facts }) => [
		label('next-bridge', 20, 40, facts.text('opening.next-bridge'), { struck: true }),
		label('later', 20, 80, facts.text('opening.later')),
		label('bridge', 20, 120, facts.text('shared.bridge'))
	],
	works: plain,
	views: (context) => [
		...['quiet', 'trade', 'noise'].flatMap((id, index) => view(context, id, 60 + 60 * index)),
		label('neighbours', 20, 250, context.facts.text('views.neighbours'))
	]
};

export const SCENE_IDS = Object.keys(SCENES);

export function sceneOf(id: string): Scene {
	const scene = SCENES[id];
	if (!scene) throw new Error(`The step “${id}” has no scene`);
	return scene;
}
