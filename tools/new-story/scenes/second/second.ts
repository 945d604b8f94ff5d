import { easeGrowth } from '#drawing/growth.ts';
import { box, circle, label, segment } from '#drawing/make-marks.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import type { Scene } from '#scenes/scene.ts';

/** A line grows with the scroll from the circle to a box. */
export const scene: Scene = ({ frame, facts, arrival }) => {
	const x = frame.width / 4;
	const y = frame.height / 2;
	const size = responsiveSize(frame, 30, 60);
	const start = x + size;
	const end = 3 * x - size;
	return [
		circle('circle', 'one', [x, y], size),
		segment('line', 'ink', [start, y], [start + (end - start) * easeGrowth(arrival), y]),
		box('box', 'one', [end, y - size, 2 * size, 2 * size]),
		label('box-label', end + size, y + size + 24, facts.text('second.box'), { anchor: 'middle' })
	];
};
