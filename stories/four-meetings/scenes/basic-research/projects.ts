import { balanceLines } from '#drawing/balance-lines.ts';
import { makeDots } from '#drawing/make-dots.ts';
import type { Mark, Point } from '#drawing/marks.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { SceneContext } from '#scenes/scene.ts';
import { label } from '#drawing/make-marks.ts';

/** Rows of dots: 33 projects fill three rows of equal length. */
export const PROJECT_ROWS = 3;

/**
 * The source article's projects at the frame's foot, a dot each, and their label.
 * @param pitch Distance between the centres of two dots, in units.
 * @param size Font size, in units.
 */
export function projects({ facts, frame }: SceneContext, pitch: number, size: number): Mark[] {
	const count = facts.value('projects-source');
	const columns = Math.ceil(count / PROJECT_ROWS);
	const top = frame.height - MARGIN - PROJECT_ROWS * pitch;
	const textX = MARGIN + columns * pitch + 8;
	const doubt = balanceLines(
		facts.text('basic-research.projects'),
		frame.width - MARGIN - textX,
		size
	);
	const positionOf = (index: number): Point => [
		MARGIN + pitch * ((index % columns) + 0.5),
		top + pitch * (Math.floor(index / columns) + 0.5)
	];
	const shows = ['projects-source'];
	return [
		...makeDots('project', 'japan', count, positionOf, {
			radius: pitch * 0.4,
			standing: facts.standingOfFigure('projects-source'),
			fill: 'full'
		}),
		label('projects', textX, top + size, facts.format('projects-source'), {
			bold: true,
			size,
			shows
		}),
		label('projects-doubt', textX, top + size * 2.25, doubt, { size })
	];
}
