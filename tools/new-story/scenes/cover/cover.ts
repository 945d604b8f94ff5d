import { circle, label } from '#drawing/make-marks.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import type { Scene } from '#scenes/scene.ts';

/** A circle in the middle, with a label below it. */
export const scene: Scene = ({ frame, facts }) => {
	const x = frame.width / 2;
	const y = frame.height / 2;
	const radius = responsiveSize(frame, 60, 120);
	return [
		circle('circle', 'one', [x, y], radius),
		label('circle-label', x, y + radius + 24, facts.text('cover.circle'), { anchor: 'middle' })
	];
};
