import { balanceLines } from '#drawing/balance-lines.ts';
import { makeDots } from '#drawing/make-dots.ts';
import type { Mark, Point } from '#drawing/marks.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { SceneContext } from '../scene.ts';
import { label } from '#drawing/make-marks.ts';

/** Rows of dots; 33 projects make three even ones. */
export const PROJECT_ROWS = 3;

/** The source article's projects at the foot of the frame, a hatched dot each, and what became of the count. */
export function projects({ facts, frame }: SceneContext, pitch: number, size: number): Mark[] {
	const count = facts.value('projects-source');
	const columns = Math.ceil(count / PROJECT_ROWS);
	const top = frame.height - MARGIN - PROJECT_ROWS * pitch;
	const words = MARGIN + columns * pitch + 8;
	const doubt = balanceLines(
		'says the source article; not confirmed',
		frame.width - MARGIN - words,
		size
	);
	const place = (index: number): Point => [
		MARGIN + pitch * ((index % columns) + 0.5),
		top + pitch * (Math.floor(index / columns) + 0.5)
	];
	const shows = ['projects-source'];
	return [
		...makeDots('project', 'japan', count, place, {
			radius: pitch * 0.4,
			standing: 'disputed',
			fill: 'full'
		}),
		label('projects', words, top + size, facts.format('projects-source'), {
			bold: true,
			size,
			shows
		}),
		label('projects-doubt', words, top + size * 2.25, doubt, { size })
	];
}
