import { alongGreatCircle, project } from '#drawing/globe-projection.ts';
import { circle, line } from '#drawing/make-marks.ts';
import type { GlobeView, Mark, Point } from '#drawing/marks.ts';
import type { SceneContext } from '#scenes/scene.ts';
import { sizeOf, words } from './words.ts';

/** A place as the flat map has it: longitudes go below −180 degrees across the Pacific. */
const pacific = ([x, y]: Point): Point => [x > 0 ? x - 360 : x, y];

/** Both ways from Washington to Tokyo, and the meridian at 180 degrees. `draw` is the map's projection. */
export function ways(context: SceneContext, step: string, draw: (place: Point) => Point): Mark[] {
	const { facts } = context;
	const size = sizeOf(context);
	// All lines have one number of points, so a transition bends them.
	const path = (placeAt: (share: number) => Point) =>
		Array.from({ length: 49 }, (_, index) => draw(placeAt(index / 48)));
	const [from, to] = [facts.place('washington'), pacific(facts.place('tokyo'))];
	const [x, y] = [to[0] - from[0], to[1] - from[1]];
	const straight = path((share) => [from[0] + share * x, from[1] + share * y]);
	const arc = path((share) => pacific(alongGreatCircle(from, to, share)));
	const meridian = path((share) => [-180, 90 * share]);
	const standing = (id: string) => ({ standing: facts.standing(`${step}.${id}`) });
	const way = (key: string, actor: string, points: Point[]) =>
		line(key, actor, points, { width: size / 5, standing: facts.standingOfFigure(key) });
	const name = (id: string, [left, top]: Point = [0, 0], below: number, tone = 'ink') =>
		words(context, `${step}.${id}`, [left, top + below * size], { anchor: 'middle', tone });
	// A globe bends the straight line down. Labels of the ends and of the line keep clear of it.
	const isBent = (straight[24]?.[1] ?? 0) > draw(to)[1] + size;
	return [
		line('meridian', 'ink', meridian, { width: 1.5, ...standing('meridian') }),
		way('straight-line', 'flat', straight),
		way('great-circle', 'sphere', arc),
		circle('washington', 'ink', draw(from), size / 3, standing('washington')),
		circle('tokyo', 'ink', draw(to), size / 3, standing('tokyo')),
		name('washington', draw(from), isBent ? -0.9 : 1.6),
		name('tokyo', draw(to), isBent ? -0.9 : 1.6),
		name('meridian', meridian[0], 1),
		name('great-circle', arc[24], -1, 'sphere'),
		name('straight-line', straight[24], isBent ? 1.7 : -0.8, 'flat')
	];
}

/** Both ways on a globe. `latitude` is that of its middle, in degrees. */
export function globe(context: SceneContext, step: string, latitude: number): Mark[] {
	const [x, y] = [context.frame.width / 2, context.frame.height / 2];
	const view: GlobeView = { x, y, radius: Math.min(x, y) * 0.94, longitude: -152, latitude };
	const map = { kind: 'globe', key: 'globe', view } as const;
	return [map, ...ways(context, step, (place) => project(view, place))];
}
