import { circle, label } from '#drawing/make-marks.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import type { Scene } from '#scenes/scene.ts';

/** The circle of the cover, smaller and on the left. A mark with the same key moves. */
export const scene: Scene = ({ frame, facts }) => {
	const x = frame.width / 4;
	const y = frame.height / 2;
	const radius = responsiveSize(frame, 30, 60);
	return [
		circle('circle', 'one', [x, y], radius),
		label('circle-label', x, y + radius + 24, facts.text('first.circle'), { anchor: 'middle' })
	];
};
