import { evenLines } from './even-lines.ts';
import { crewDots, crews, sourceShare, type CrewGrid } from './crew.ts';
import { instituteWords } from './institute-words.ts';
import type { LabelMark, Mark } from './mark.ts';
import { MARGIN } from './margin.ts';
import type { SceneContext } from './scene.ts';
import { line } from './strokes.ts';
import { label, LEADING, widthOf } from './words.ts';

/** Dots in a line: half of the planned crew makes ten whole lines. */
const LINE = 5;

/** Between the divide and the dots, in units. */
const CLEAR = 3;

/** A frame of this height, in units, has room for the least letters. */
const LEAST_HEIGHT = 380;

function layoutOf({ frame, facts }: SceneContext) {
	const { planned, opened } = crews(facts);
	// The width decides the dots, so what a higher frame has to give goes to the words.
	const scale = Math.max(1, frame.height / LEAST_HEIGHT);
	const share = 30 * Math.min(1.5, scale);
	const [head, word] = [15, 14].map((size) => size * Math.min(1.15, scale)) as [number, number];
	const [outside, others] = [planned.outside / LINE, Math.ceil(opened.others / LINE)];
	const pitch = (frame.width - 2 * MARGIN - 2 * CLEAR) / (outside + others);
	const source = evenLines(instituteWords(facts).source, frame.width - 2 * MARGIN, word);
	const field = LINE * pitch;
	/** All heights from the first head to the last dot; what is left goes between the fields and above them. */
	const first = head + share * 1.15 + 8 + field;
	const claim = 14 + word * (source.length * LEADING + 0.3);
	const second = head + word * LEADING + 10 + field;
	const start = MARGIN + head * 1.2;
	const spare = frame.height - MARGIN - start - first - claim - second;
	const divide = MARGIN + outside * pitch + CLEAR;
	const headOne = start + spare * 0.3 + head * 0.8;
	const topOne = start + spare * 0.3 + first - field;
	const headTwo = start + spare + first + claim + head * 0.8;
	const topTwo = frame.height - MARGIN - field;
	const grid = (y: number): CrewGrid => ({
		start: [divide, y],
		divide: 'down',
		line: LINE,
		pitch,
		clear: CLEAR
	});
	return {
		planned,
		opened,
		share,
		head,
		word,
		source,
		field,
		divide,
		headOne,
		headTwo,
		upper: grid(topOne),
		lower: grid(topTwo)
	};
}

type Layout = ReturnType<typeof layoutOf>;

function plannedWords({ facts }: SceneContext, layout: Layout): LabelMark[] {
	const { share, head, word, divide, headOne, upper } = layout;
	const words = instituteWords(facts).planned;
	const base = upper.start[1] - 8;
	const beside = MARGIN + widthOf(words.share, share, true) + 6;
	const { shows } = words;
	return [
		label('head-planned', MARGIN, headOne, words.head, { bold: true, size: head, shows }),
		label('share-planned', MARGIN, base, words.share, { bold: true, size: share, shows }),
		label('outside-planned', beside, base - LEADING * word, words.outside, { size: word }),
		label('others-planned', divide + 6, base, words.others, { size: word })
	];
}

/** The share fills the room where dots are missing. */
function openedWords({ facts }: SceneContext, layout: Layout): LabelMark[] {
	const { share, head, word, divide, headTwo, lower, field } = layout;
	const words = instituteWords(facts).opened;
	const top = lower.start[1];
	const block = share * 1.1 + 2 * LEADING * word;
	const base = top + (field - block) / 2 + share * 0.85;
	const { shows } = words;
	return [
		label('head-opened', MARGIN, headTwo, words.head, { bold: true, size: head, shows }),
		label('share-opened', MARGIN, base, words.share, { bold: true, size: share, shows }),
		label('outside-opened', MARGIN, base + share * 0.27 + word * 0.97, words.outside, {
			size: word,
			shows
		}),
		label('others-opened', divide + 6, top - 8, words.others, { size: word })
	];
}

/** Portrait: two fields on one upright divide, the outside left of it. */
export function instituteStacked(context: SceneContext): Mark[] {
	const layout = layoutOf(context);
	const { planned, opened, head, word, source, field, divide, upper, lower } = layout;
	const bar = upper.start[1] + field + 7;
	return [
		label('institute-title', MARGIN, MARGIN + head * 0.8, instituteWords(context.facts).title, {
			size: head
		}),
		...[upper, lower].map(({ start: [, y] }, index) =>
			line(
				`divide-${index}`,
				'joint',
				[
					[divide, y - 8 - word],
					[divide, y + field]
				],
				{ width: 1.5 }
			)
		),
		...crewDots(planned, upper),
		...crewDots(opened, lower),
		...plannedWords(context, layout),
		...openedWords(context, layout),
		sourceShare([MARGIN, bar], [divide + upper.pitch, bar]),
		label('source-words', MARGIN, bar + word * 1.4, source, { size: word })
	];
}
