import { evenLines } from './even-lines.ts';
import { BAR, crewDots, crews, sourceShare, type CrewGrid } from './crew.ts';
import { grown } from './grow.ts';
import { instituteWords } from './institute-words.ts';
import type { LabelMark } from './mark.ts';
import { MARGIN } from './margin.ts';
import type { Scene, SceneContext } from './scene.ts';
import { line } from './strokes.ts';
import { label, LEADING, widthOf } from './words.ts';

/** Rows of dots in a field: half of the planned crew makes ten whole columns. */
const ROWS = 5;

/** From the divide to the dots, from words to the dots under them, and from dots to the bar, in units. */
const CLEAR = 3;
const OVER = 8;
const UNDER = 6;

/** The largest share of the spare height that goes over the first field; the rest goes between the two. */
const SPARE_ABOVE = 0.35;

function layoutOf({ frame, facts }: SceneContext) {
	const { planned, opened } = crews(facts);
	const words = instituteWords(facts);
	const share = grown(frame, 28, 54);
	const head = grown(frame, 15, 22);
	const word = grown(frame, 14, 20);
	const width = frame.width - 2 * MARGIN;
	const source = evenLines(words.source, width, word);
	/** What stands over the dots, and under them, without what is to spare. */
	const title = head * 1.3;
	const first = head * 1.1 + Math.max(share, 2 * LEADING * word) + OVER;
	const claim = UNDER + BAR + word * (source.length * LEADING + 0.4);
	const second = head * 1.2 + word * LEADING + OVER;
	const start = MARGIN + title;
	const room = frame.height - MARGIN - start - first - claim - second;
	const columns = planned.outside / ROWS + Math.ceil(opened.others / ROWS);
	const pitch = Math.min(room / (2 * ROWS), (width - 2 * CLEAR) / columns);
	const field = ROWS * pitch;
	const spare = room - 2 * field;
	const divide = MARGIN + (planned.outside / ROWS) * pitch + CLEAR;
	const grid = (y: number): CrewGrid => ({ start: [divide, y], rows: ROWS, pitch, clear: CLEAR });
	const above = start + spare * SPARE_ABOVE;
	return {
		...{ planned, opened, words, share, head, word, source, field, divide, pitch },
		headOne: above + head * 0.8,
		headTwo: frame.height - MARGIN - field - second + head,
		upper: grid(above + first),
		lower: grid(frame.height - MARGIN - field)
	};
}

type Layout = ReturnType<typeof layoutOf>;

function plannedWords({ share, head, word, divide, headOne, upper, words }: Layout): LabelMark[] {
	const { planned } = words;
	const base = upper.start[1] - OVER;
	const beside = MARGIN + widthOf(planned.share, share, true) + 6;
	const { shows } = planned;
	// In a low frame the dots end under the words: the two stand side by side all the same.
	const outside = Math.max(...planned.outside.map((line) => widthOf(line, word)));
	const others = Math.max(divide + 6, beside + outside + word);
	return [
		label('head-planned', MARGIN, headOne, planned.head, { bold: true, size: head, shows }),
		label('share-planned', MARGIN, base, planned.share, { bold: true, size: share, shows }),
		label('outside-planned', beside, base - LEADING * word, planned.outside, { size: word }),
		label('others-planned', others, base, planned.others, { size: word })
	];
}

/** The share fills the room where dots are missing; what it counts stands over them. */
function openedWords(layout: Layout): LabelMark[] {
	const { share, head, word, divide, headTwo, lower, field, words } = layout;
	const { opened } = words;
	const top = lower.start[1];
	const { shows } = opened;
	return [
		label('head-opened', MARGIN, headTwo, opened.head, { bold: true, size: head, shows }),
		label('share-opened', MARGIN, top + field / 2 + share * 0.36, opened.share, {
			bold: true,
			size: share,
			shows
		}),
		label('outside-opened', divide - 6, top - OVER, opened.outside, {
			size: word,
			anchor: 'end',
			shows
		}),
		label('others-opened', divide + 6, top - OVER, opened.others, { size: word })
	];
}

/** Two crews on one upright divide, a dot for each person: those from outside, left of it, fall short of what was planned. */
export const institute: Scene = (context) => {
	const layout = layoutOf(context);
	const { planned, opened, head, word, source, field, divide, pitch, upper, lower, words } = layout;
	const bar = upper.start[1] + field + UNDER + BAR / 2;
	return [
		label('institute-title', MARGIN, MARGIN + head * 0.8, words.title, { size: head }),
		...[upper, lower].map(({ start: [, y] }, index) =>
			line(
				`divide-${index}`,
				'joint',
				[
					[divide, y - OVER - word],
					[divide, y + field]
				],
				{ width: 1.5 }
			)
		),
		...crewDots(planned, upper),
		...crewDots(opened, lower),
		...plannedWords(layout),
		...openedWords(layout),
		sourceShare([MARGIN, bar], [divide + CLEAR + pitch, bar]),
		label('source-words', MARGIN, bar + BAR / 2 + word * 1.1, source, { size: word })
	];
};
