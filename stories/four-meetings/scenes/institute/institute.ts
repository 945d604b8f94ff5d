import { staffDots, staffGroups, sourceShare, type StaffGroup } from './staff-dots.ts';
import { staffLayout } from './staff-layout.ts';
import type { GroupPositions, StaffLayout } from './staff-area.ts';
import { instituteText, type GroupText } from './institute-text.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { LabelMark, Mark } from '#drawing/marks.ts';
import type { Facts } from '#facts/facts.ts';
import type { Scene } from '#scenes/scene.ts';
import { label, segment } from '#drawing/make-marks.ts';

/** Height of the divide above the dots, in lines: it also separates the labels there. */
const ABOVE = 1.55;

type Sizes = StaffLayout['sizes'];

/** A group of staff with its labels and positions. */
interface Side {
	group: StaffGroup;
	/** Id of the figure of its share. The label may write it in a word, “half”. */
	share: string;
	text: GroupText;
	positions: GroupPositions;
}

/** The four labels of a group. `key` is the end of their keys, and the start of their ids. */
function labelsOf(key: string, side: Side, sizes: Sizes, facts: Facts) {
	const { text } = side;
	const { head, share, outside, outsideAnchor, others } = side.positions;
	const shows = (id: string) => facts.figuresIn(`institute.${id}`);
	return [
		label(`head-${key}`, ...head, text.head, { bold: true, size: sizes.head, shows: shows(key) }),
		label(`share-${key}`, ...share, text.share, {
			bold: true,
			size: sizes.share,
			shows: [side.share]
		}),
		label(`outside-${key}`, ...outside.at, outside.lines, {
			size: sizes.word,
			anchor: outsideAnchor,
			shows: shows(`${key}-outside`)
		}),
		label(`others-${key}`, ...others, text.others, { size: sizes.word })
	] satisfies LabelMark[];
}

/** A group's dots and their divide. `key` is the end of the divide's key, and the start of the dots' keys. */
function fieldOf(key: string, { group, positions: { grid } }: Side, sizes: Sizes): Mark[] {
	const [divide, top] = grid.start;
	const from = top - ABOVE * sizes.word;
	const to = top + grid.rows * grid.pitch;
	return [
		segment(`divide-${key}`, 'joint', [divide, from], [divide, to], { width: 1.5 }),
		...staffDots(key, group, grid)
	];
}

/** The planned and the actual staff, a dot for each person. A divide at half of the planned staff shows that fewer came from outside. */
export const scene: Scene = (context) => {
	const layout = staffLayout(context);
	const { facts } = context;
	const words = instituteText(facts);
	const { planned, opened } = staffGroups(facts);
	const { sizes, bar, source } = layout;
	const sides = Object.entries<Side>({
		planned: {
			group: planned,
			share: 'institute-planned-outside-share',
			text: words.planned,
			positions: layout.planned
		},
		opened: {
			group: opened,
			share: 'institute-private-share',
			text: words.opened,
			positions: layout.opened
		}
	});
	return [
		label('institute-title', MARGIN, MARGIN + sizes.head * 0.8, words.title, { size: sizes.head }),
		...sides.flatMap(([key, side]) => fieldOf(key, side, sizes)),
		...sides.flatMap(([key, side]) => labelsOf(key, side, sizes, facts)),
		sourceShare(facts, bar.from, bar.to),
		label('source-words', ...source.at, source.lines, { size: sizes.word })
	];
};
