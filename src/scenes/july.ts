import { approach, GROUPS, waitingThread } from './approach.ts';
import { gate, leadWords, startingLine } from './committee.ts';
import { MARGIN } from './margin.ts';
import type { Scene } from './scene.ts';
import { label, LEADING, widthOf } from './words.ts';

/** The source's words. */
const QUOTE = ['“as early as', 'the end of', 'July”'];

/** Letters of the quotation, at most: in units, and as a share of the gate's height. */
const LARGEST = 60;
const LARGEST_SHARE = 0.19;

/** What the source expected: four threads on their way to a gate at the end of July, all dashed, none through. */
export const july: Scene = ({ frame, facts }) => {
	const plan = approach(frame, facts, 'first-forum');
	const { x, width, top, opening, foot } = plan.gate;
	const left = x + width / 2 + 14;
	const longest = Math.max(...QUOTE.map((words) => widthOf(words, 1)));
	const fitting = (frame.width - MARGIN - left) / longest;
	const size = Math.min(LARGEST, (foot - top) * LARGEST_SHARE, fitting);
	const height = QUOTE.length * size * LEADING;
	const y = (opening[0] + opening[1] - height - plan.size) / 2 + size * 0.8;
	return [
		...startingLine(plan, facts),
		...GROUPS.map((_, row) => waitingThread(plan, row)),
		...gate(plan, 'planned'),
		leadWords(plan, 'expected', 'Expected'),
		label('quote', left, y, QUOTE, { size }),
		label('quoted', left, y + height, 'says the source article', { size: plan.size, tone: 'quiet' })
	];
};
