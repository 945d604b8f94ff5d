import { evenLines } from './even-lines.ts';
import { crewDots, crews, reach, sourceShare, type CrewGrid } from './crew.ts';
import { grown } from './grow.ts';
import { instituteWords } from './institute-words.ts';
import type { LabelMark, Mark } from './mark.ts';
import { MARGIN } from './margin.ts';
import type { SceneContext } from './scene.ts';
import { line } from './strokes.ts';
import { label, LEADING, widthOf } from './words.ts';

/** Dots in a line: half of the planned crew makes five whole lines. */
const LINE = 10;

/** For the source article's bar, left of the planned field, in units. */
const BAR_ROOM = 16;

/** Fields stand at least so far apart, in dots. */
const APART = 1.5;

function layoutOf({ frame, facts }: SceneContext) {
	const { planned, opened } = crews(facts);
	const share = grown(frame, 28, 54);
	const head = grown(frame, 15, 22);
	const word = grown(frame, 14, 20);
	const heads = MARGIN + head * 2.3;
	const shares = heads + Math.max(share * 0.95, word * 2.2) + head * 0.35;
	const top = shares + 7;
	const source = evenLines(instituteWords(facts).source, frame.width - 2 * MARGIN, word);
	const foot = frame.height - MARGIN - (source.length * LEADING + 1.7) * word;
	const clear = grown(frame, 3, 8);
	const [above, below] = [planned.outside / LINE, Math.ceil(opened.others / LINE)];
	const pitch = Math.min(
		(foot - top - 2 * clear) / (above + below),
		(frame.width - 2 * MARGIN - BAR_ROOM) / (2 * LINE + APART)
	);
	const grid = (x: number): CrewGrid => ({
		start: [x, top + above * pitch + clear],
		divide: 'across',
		line: LINE,
		pitch,
		clear
	});
	const left = grid(MARGIN + BAR_ROOM);
	const right = grid(frame.width - MARGIN - LINE * pitch);
	return { planned, opened, share, head, word, heads, shares, top, source, left, right };
}

type Layout = ReturnType<typeof layoutOf>;

function plannedWords({ facts }: SceneContext, layout: Layout): LabelMark[] {
	const { share, head, word, heads, shares, left, planned } = layout;
	const words = instituteWords(facts).planned;
	const [x, divide] = left.start;
	const beside = x + widthOf(words.share, share, true) + 6;
	const { shows } = words;
	return [
		label('head-planned', x, heads, words.head, { bold: true, size: head, shows }),
		label('share-planned', x, shares, words.share, { bold: true, size: share, shows }),
		label('outside-planned', beside, shares - LEADING * word, words.outside, { size: word }),
		label('others-planned', x, divide + reach(left, planned.others) + word * 1.1, words.others, {
			size: word
		})
	];
}

/** The share stands on its dots: it hangs as much lower as they are fewer. */
function openedWords({ facts }: SceneContext, layout: Layout): LabelMark[] {
	const { share, head, word, heads, right, opened } = layout;
	const words = instituteWords(facts).opened;
	const [x, divide] = right.start;
	const level = divide - reach(right, opened.outside) - 7;
	const { shows } = words;
	const beside = x + widthOf(words.share, share, true) + 6;
	return [
		label('head-opened', x, heads, words.head, { bold: true, size: head, shows }),
		label('share-opened', x, level, words.share, { bold: true, size: share, shows }),
		label('outside-opened', beside, level - LEADING * word, words.outside, { size: word, shows }),
		label('others-opened', x, divide + reach(right, opened.others) + word * 1.1, words.others, {
			size: word
		})
	];
}

/** Landscape: two fields on one level divide, the outside above it. */
export function instituteSideBySide(context: SceneContext): Mark[] {
	const { frame, facts } = context;
	const layout = layoutOf(context);
	const { planned, opened, head, word, top, source, left, right } = layout;
	const [, divide] = left.start;
	const bar = MARGIN + 4;
	const past = divide + left.pitch;
	const base = frame.height - MARGIN - 0.3 * word - (source.length - 1) * LEADING * word;
	return [
		label('institute-title', MARGIN, MARGIN + head * 0.8, instituteWords(facts).title, {
			size: head
		}),
		line(
			'divide',
			'joint',
			[
				[MARGIN, divide],
				[frame.width - MARGIN, divide]
			],
			{ width: 1.5 }
		),
		...crewDots(planned, left),
		...crewDots(opened, right),
		...plannedWords(context, layout),
		...openedWords(context, layout),
		sourceShare([bar, top], [bar, past]),
		line(
			'source-leader',
			'joint',
			[
				[bar, past],
				[bar, base - word]
			],
			{ width: 1 }
		),
		label('source-words', MARGIN, base, source, { size: word })
	];
}
