import { approach, gate, groupThread, GROUPS, leadWords, MARGIN, startingLine } from './committee.ts';
import type { Scene } from './scene.ts';
import { label, LEADING, widthOf } from './words.ts';

/** The source's words. */
const QUOTE = ['“as early as', 'the end of', 'July”'];

/** Letters of the quotation, in units, at most. */
const LARGEST = 46;

/** What the source expected: four threads on their way to a gate at the end of July, all dashed, none through. */
export const july: Scene = ({ frame, facts }) => {
	const plan = approach(frame, facts, 'first-forum');
	const left = plan.gate.x + plan.gate.width / 2 + 14;
	const size = Math.min(LARGEST, (frame.width - MARGIN - left) / Math.max(...QUOTE.map((line) => widthOf(line, 1))));
	const height = QUOTE.length * size * LEADING;
	const y = (plan.gate.opening[0] + plan.gate.opening[1] - height - plan.size) / 2 + size;
	return [
		...startingLine(plan, facts),
		...GROUPS.map((_, row) => groupThread(plan, row, plan.stop, 'planned')),
		...gate(plan, frame, 'planned'),
		leadWords(plan, 'expected', 'Expected'),
		label('quote', left, y, QUOTE, { size }),
		label('quoted', left, y + height, 'the source article', {
			size: plan.size,
			tone: 'quiet'
		})
	];
};
