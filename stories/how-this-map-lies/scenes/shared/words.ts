import { label } from '#drawing/make-marks.ts';
import type { LabelMark, Point } from '#drawing/marks.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import type { SceneContext } from '#scenes/scene.ts';

/** The font size of the story's labels, in units. */
export const sizeOf = ({ frame }: SceneContext) => responsiveSize(frame, 15, 24);

/** The label `STEP.ID`, which starts at a point. Its key is the id: steps with the same id share the mark. */
export function words(context: SceneContext, id: string, at: Point, style?: Partial<LabelMark>) {
	const look = { size: sizeOf(context), halo: true, shows: context.facts.figuresIn(id), ...style };
	return label(id.replace(/.*\./, ''), ...at, context.facts.text(id), look);
}
