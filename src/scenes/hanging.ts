/** How the labels of what followed hang on a date axis, lying or upright, so that no two meet. */
import type { Frame } from '#rules/frame.ts';
import type { DateAxis } from './date-axis.ts';
import { dodge } from './dodge.ts';
import type { Facts } from './facts.ts';
import type { LabelMark, LineMark, Mark, Point } from './mark.ts';
import { OVER, SEQUELS, UNDER, type Sequel } from './sequels.ts';
import { label, LEADING, widthOf } from './words.ts';

export interface Hanging {
	frame: Frame;
	facts: Facts;
	axis: DateAxis;
	/** Letter height, in units. */
	size: number;
	/** From the frame's edges, in units. */
	margin: number;
}

/** From a leader to its words, in units. */
const BESIDE = 8;

function leader(event: string, points: Point[]): LineMark {
	const look = { actor: 'third', standing: 'happened', width: 1.25 } as const;
	return { kind: 'line', key: `lead-${event}`, points, ...look };
}

interface Flag {
	x: number;
	/** Baseline of the first line. */
	y: number;
	anchor: 'start' | 'end';
	/** The date on a line of its own, over the words; or before them, without its year. */
	isTall: boolean;
}

function flag(
	{ facts, size }: Hanging,
	sequel: Sequel,
	{ x, y, anchor, isTall }: Flag
): LabelMark[] {
	const { event, words, isForum = false } = sequel;
	const date = facts.when(event, { year: isTall });
	const gap = size * 0.5;
	const [dateLeft, wordsLeft] = isTall
		? [x, x]
		: anchor === 'start'
			? [x, x + widthOf(date, size) + gap]
			: [x - widthOf(words, size, isForum) - gap, x];
	const wordsLine = isTall ? y + LEADING * size : y;
	return [
		label(`date-${event}`, dateLeft, y, date, { size, anchor, tone: 'quiet' }),
		label(`what-${event}`, wordsLeft, wordsLine, words, { size, anchor, bold: isForum })
	];
}

/** Room over a lying axis for the years' names, and under it for the story's days, in units. */
const ROOM_OVER = 34;
const ROOM_UNDER = 30;

/** Rows of words over and under a lying axis, and where it lies. */
export function lying({ frame, size, margin }: Pick<Hanging, 'frame' | 'size' | 'margin'>) {
	const pitch = (frame.height - 2 * margin - ROOM_OVER - ROOM_UNDER) / SEQUELS.length;
	return {
		pitch,
		isTall: pitch > 2 * LEADING * size + 4,
		y: margin + OVER.length * pitch + ROOM_OVER
	};
}

/** Two flights of stairs, down to the axis from the left and on down from it to the right. */
export function hangLying(hanging: Hanging): Mark[] {
	const { axis, frame, size, margin } = hanging;
	const { pitch, isTall } = lying(hanging);
	const lines = isTall ? 2 : 1;
	return [
		...OVER.flatMap((sequel, row): Mark[] => {
			const [x, y] = axis.at(sequel.event);
			const top = margin + row * pitch;
			return [
				leader(sequel.event, [
					[x, y],
					[x, top]
				]),
				...flag(hanging, sequel, { x: x + BESIDE, y: top + size * 0.8, anchor: 'start', isTall })
			];
		}),
		...UNDER.flatMap((sequel, row): Mark[] => {
			const [x, y] = axis.at(sequel.event);
			const bottom = frame.height - margin - (UNDER.length - 1 - row) * pitch;
			return [
				leader(sequel.event, [
					[x, y],
					[x, bottom]
				]),
				...flag(hanging, sequel, {
					x: x - BESIDE,
					y: bottom - (lines - 1) * LEADING * size,
					anchor: 'end',
					isTall
				})
			];
		})
	];
}

/** From an upright axis to the words beside it, in units; the leader bends half-way. */
const ASIDE = 54;

/** Where an upright axis' labels stand: the story's own first, then what followed. */
export function hangUpright(hanging: Hanging, own: string): { story: Point; marks: Mark[] } {
	const { axis, frame, size, margin } = hanging;
	const lines = 2 * LEADING * size;
	const events = [own, ...SEQUELS.map(({ event }) => event)];
	const room = { from: margin + lines / 2, until: frame.height - margin - lines / 2 };
	const pitch = Math.min(lines + size, (room.until - room.from) / (events.length - 1));
	const middles = dodge(
		events.map((event) => axis.at(event)[1]),
		{ pitch, ...room }
	);
	const [x] = axis.at(own);
	const words = x + ASIDE;
	return {
		story: [words, (middles[0] ?? 0) + size * 0.4],
		marks: SEQUELS.flatMap((sequel, index): Mark[] => {
			const [, y] = axis.at(sequel.event);
			const middle = middles[index + 1] ?? y;
			return [
				leader(sequel.event, [
					[x, y],
					[x + ASIDE * 0.25, y],
					[words - BESIDE * 2, middle],
					[words - BESIDE, middle]
				]),
				...flag(hanging, sequel, {
					x: words,
					y: middle - size * 0.25,
					anchor: 'start',
					isTall: true
				})
			];
		})
	};
}
