import type { Facts } from '#facts/facts.ts';
import { gatePosts, type Gate } from '../shared/gate.ts';
import { balanceLines } from '#drawing/balance-lines.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import { EDGE, MARGIN } from '#drawing/margin.ts';
import type { Mark } from '#drawing/marks.ts';
import type { Standing } from '#rules/actors-and-standings.ts';
import type { Scene } from '#scenes/scene.ts';
import { circle, label, segment } from '#drawing/make-marks.ts';
import { middleBaseline, widthOf } from '#drawing/text-metrics.ts';

interface Hope {
	/** Id of its mark and its label. The label of its record has the id with `-record` added. */
	id: string;
	/** Event id of its start before the committee met; its line then passes outside the gate. */
	startEvent?: string;
}

/** From the top: above the gate, through it, below it. */
const HOPES: Hope[] = [
	{ id: 'interceptor', startEvent: 'gpi-arrangement' },
	{ id: 'fighters' },
	{ id: 'drones', startEvent: 'ai-research' }
];

/** Maximum font size of a hope's name: in units, and as a share of its row. */
const MAX_NAME_SIZE = 34;
const MAX_NAME_SHARE = 0.22;

/** Width kept free after a name for the arrow head, in units. */
const ARROW_HEAD = 26;

/** Distance from the gate to a line that starts or ends at it, in units. */
const CLEAR = 8;

/** Positions (x) of a hope's line, in units. */
interface LinePositions {
	/** Start and end of the earlier part, start right of the gate, and end. */
	before: number;
	stub: number;
	start: number;
	right: number;
	/** Stroke of a line. */
	width: number;
}

/** A hope's line. One that began earlier has a first part with the standing of its start. */
function lineOf(
	{ id, startEvent }: Hope,
	y: number,
	positions: LinePositions,
	facts: Facts
): Mark[] {
	const { before, stub, start, right } = positions;
	const key = `hope-${id}`;
	const standing = facts.standing(`hopes.${id}`);
	// Dashes of a thick stroke look like dots.
	const width = standing === 'planned' ? positions.width * 0.6 : positions.width;
	const horizontal = (name: string, from: number, to: number, of: Standing, arrow = false) =>
		segment(name, 'joint', [from, y], [to, y], { standing: of, width, arrow });
	if (startEvent === undefined) return [horizontal(key, start, right, standing, true)];
	const begun = facts.standingOfEvent(startEvent);
	const isUnchanged = begun === standing;
	return [
		...(isUnchanged ? [] : [horizontal(`${key}-begun`, before, stub, begun)]),
		horizontal(key, isUnchanged ? before : stub, right, standing, true),
		circle(`${key}-start`, 'joint', [before, y], positions.width, { standing: begun, fill: 'full' })
	];
}

/** Three hopes after July, each with the standing of its record. Two began before the committee met and pass outside its gate. */
export const scene: Scene = ({ frame, facts }) => {
	const pitch = (frame.height - 2 * MARGIN) / HOPES.length;
	const rowAt = (row: number) => MARGIN + pitch * (row + 0.46);
	const width = responsiveSize(frame, 8, 13);
	const clear = responsiveSize(frame, 12, 22);
	const gate: Gate = {
		x: MARGIN + responsiveSize(frame, 56, 124),
		width: responsiveSize(frame, 12, 22),
		top: rowAt(0) + clear,
		opening: [rowAt(1) - pitch * 0.2, rowAt(1) + pitch * 0.2],
		foot: rowAt(2) - clear
	};
	const start = gate.x + gate.width / 2 + CLEAR;
	const words = start + responsiveSize(frame, 14, 46);
	const right = frame.width - MARGIN;
	const stub = gate.x - gate.width / 2 - CLEAR;
	const positions = { before: MARGIN + width, stub, start, right, width };
	const longest = Math.max(...HOPES.map(({ id }) => widthOf(facts.text(`hopes.${id}`), 1, true)));
	const size = Math.min(
		MAX_NAME_SIZE,
		pitch * MAX_NAME_SHARE,
		(right - words - ARROW_HEAD) / longest
	);
	const small = Math.max(14, size * 0.72);
	return [
		...gatePosts(gate, facts.standingOfEvent('two-plus-two')),
		label('gate-short', stub, middleBaseline(rowAt(1), small), facts.text('hopes.committee'), {
			size: small,
			bold: true,
			anchor: 'end'
		}),
		...HOPES.flatMap((hope, row): Mark[] => {
			const y = rowAt(row);
			const name = facts.text(`hopes.${hope.id}`);
			const record = facts.text(`hopes.${hope.id}-record`);
			const lines = balanceLines(record, frame.width - EDGE - words, small);
			return [
				...lineOf(hope, y, positions, facts),
				label(`name-hope-${hope.id}`, words, y - width * 0.5 - size * 0.45, name, {
					size,
					bold: true
				}),
				label(`record-hope-${hope.id}`, words, y + width * 0.5 + small * 1.25, lines, {
					size: small
				})
			];
		})
	];
};
