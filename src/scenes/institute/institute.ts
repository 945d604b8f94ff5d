import { staffDots, crews, sourceShare, type Staff } from './staff-dots.ts';
import { crewLayout, type StaffLayout } from './staff-layout.ts';
import { instituteWords } from './institute-words.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { LabelMark, Mark } from '#drawing/marks.ts';
import type { Scene } from '../scene.ts';
import { label, segment } from '#drawing/make-marks.ts';

/** How far over the dots the divide begins, in lines: it parts the words there, too. */
const ABOVE = 1.55;

type Side = 'planned' | 'opened';

function wordsOf(side: Side, layout: StaffLayout, words: ReturnType<typeof instituteWords>) {
	const { head, share, outside, outsideAnchor, others } = layout[side];
	const { sizes } = layout;
	const said = words[side];
	const bold = { bold: true, shows: said.shows };
	const counted = { size: sizes.word, anchor: outsideAnchor, shows: said.outsideShows };
	return [
		label(`head-${side}`, ...head, said.head, { ...bold, size: sizes.head }),
		label(`share-${side}`, ...share, said.share, { ...bold, size: sizes.share }),
		label(`outside-${side}`, ...outside.at, outside.lines, counted),
		label(`others-${side}`, ...others, said.others, { size: sizes.word })
	] satisfies LabelMark[];
}

function fieldOf(side: Side, crew: Staff, { sizes, ...layout }: StaffLayout): Mark[] {
	const { grid } = layout[side];
	const [divide, top] = grid.start;
	const from = top - ABOVE * sizes.word;
	const to = top + grid.rows * grid.pitch;
	return [
		segment(`divide-${side}`, 'joint', [divide, from], [divide, to], { width: 1.5 }),
		...staffDots(crew, grid)
	];
}

/** Two crews, a dot for each person, each with an upright divide at half of the planned one: those from outside, left of it, fall short. */
export const institute: Scene = (context) => {
	const layout = crewLayout(context);
	const words = instituteWords(context.facts);
	const { planned, opened } = crews(context.facts);
	const { sizes, bar, source } = layout;
	return [
		label('institute-title', MARGIN, MARGIN + sizes.head * 0.8, words.title, { size: sizes.head }),
		...fieldOf('planned', planned, layout),
		...fieldOf('opened', opened, layout),
		...wordsOf('planned', layout, words),
		...wordsOf('opened', layout, words),
		sourceShare(bar.from, bar.to),
		label('source-words', ...source.at, source.lines, { size: sizes.word })
	];
};
