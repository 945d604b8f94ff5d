import { staffDots, staffGroups, sourceShare, type StaffGroup } from './staff-dots.ts';
import { staffLayout } from './staff-layout.ts';
import type { StaffLayout } from './staff-area.ts';
import { instituteText } from './institute-text.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { LabelMark, Mark } from '#drawing/marks.ts';
import type { Scene } from '../scene.ts';
import { label, segment } from '#drawing/make-marks.ts';

/** Height of the divide above the dots, in lines: it also separates the labels there. */
const ABOVE = 1.55;

type Side = 'planned' | 'opened';

/** The four labels of a group. */
function labelsOf(side: Side, layout: StaffLayout, words: ReturnType<typeof instituteText>) {
	const { head, share, outside, outsideAnchor, others } = layout[side];
	const { sizes } = layout;
	const text = words[side];
	const bold = { bold: true, shows: text.shows };
	const counted = { size: sizes.word, anchor: outsideAnchor, shows: text.outsideShows };
	return [
		label(`head-${side}`, ...head, text.head, { ...bold, size: sizes.head }),
		label(`share-${side}`, ...share, text.share, { ...bold, size: sizes.share }),
		label(`outside-${side}`, ...outside.at, outside.lines, counted),
		label(`others-${side}`, ...others, text.others, { size: sizes.word })
	] satisfies LabelMark[];
}

/** A group's dots and their divide. */
function fieldOf(side: Side, group: StaffGroup, { sizes, ...layout }: StaffLayout): Mark[] {
	const { grid } = layout[side];
	const [divide, top] = grid.start;
	const from = top - ABOVE * sizes.word;
	const to = top + grid.rows * grid.pitch;
	return [
		segment(`divide-${side}`, 'joint', [divide, from], [divide, to], { width: 1.5 }),
		...staffDots(group, grid)
	];
}

/** The planned and the actual staff, a dot for each person. A divide at half of the planned staff shows that fewer came from outside. */
export const institute: Scene = (context) => {
	const layout = staffLayout(context);
	const words = instituteText(context.facts);
	const { planned, opened } = staffGroups(context.facts);
	const { sizes, bar, source } = layout;
	return [
		label('institute-title', MARGIN, MARGIN + sizes.head * 0.8, words.title, { size: sizes.head }),
		...fieldOf('planned', planned, layout),
		...fieldOf('opened', opened, layout),
		...labelsOf('planned', layout, words),
		...labelsOf('opened', layout, words),
		sourceShare(bar.from, bar.to),
		label('source-words', ...source.at, source.lines, { size: sizes.word })
	];
};
