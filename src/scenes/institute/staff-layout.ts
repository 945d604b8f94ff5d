/** Where the two crews of `institute` stand: one over the other on one upright divide, or side by side. */
import { balanceLines } from '#drawing/balance-lines.ts';
import { BAR, crews, type Staff, type CrewGrid } from './staff-dots.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import { instituteWords, type CrewWords } from './institute-words.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { Point } from '#drawing/marks.ts';
import type { SceneContext } from '../scene.ts';
import { DESCENT, LEADING, widthOf, wrap } from '#drawing/text-metrics.ts';

/** From the divide to the dots and to the words beside it, from words to the dots under them, and from dots to the bar, in units. */
const CLEAR = 3;
const BESIDE = 6;
const OVER = 8;
const UNDER = 6;

/** Dots one under the other: the planned crew is twenty columns in a flat field, and a square in an upright one. */
const FLAT = 5;
const UPRIGHT = 10;

/** Lines of words for those left of the divide, at most. */
const OUTSIDE_LINES = 2;

/** The largest share of the spare height that goes over the first field. */
const SPARE_ABOVE = 0.35;

/** Where one crew's words stand: baselines, at the left unless said otherwise. */
interface CrewPlaces {
	grid: CrewGrid;
	head: Point;
	share: Point;
	/** Words for those left of the divide, and where the first line stands. */
	outside: { at: Point; lines: string[] };
	outsideAnchor: 'start' | 'end';
	others: Point;
}

export interface StaffLayout {
	kind: 'stack' | 'row';
	/** Letter heights, in units: of the two shares, of the two heads, of all other words. */
	sizes: Sizes;
	planned: CrewPlaces;
	opened: CrewPlaces;
	/** The source article's share: its bar, and the words under it. */
	bar: { from: Point; to: Point };
	source: { at: Point; lines: string[] };
	/** Nothing runs into anything. */
	fits: boolean;
}

interface Sizes {
	share: number;
	head: number;
	word: number;
}

type Words = ReturnType<typeof instituteWords>;
type Crews = ReturnType<typeof crews>;

/** What both compositions are made from. */
interface Room {
	width: number;
	height: number;
	sizes: Sizes;
	words: Words;
	crews: Crews;
	/** Of the scene's title, from the frame's margin down. */
	title: number;
	/** The source article's words, and what they and the bar take under the dots. */
	source: string[];
	claim: number;
}

const widest = (lines: string[], size: number) =>
	Math.max(...lines.map((line) => widthOf(line, size)));

/** Whichever of the two compositions makes the dots larger and has room for words. */
export function crewLayout({ frame, facts }: SceneContext): StaffLayout {
	const words = instituteWords(facts);
	const sizes = {
		share: responsiveSize(frame, 28, 54),
		head: responsiveSize(frame, 15, 22),
		word: responsiveSize(frame, 14, 20)
	};
	const width = frame.width - 2 * MARGIN;
	const source = balanceLines(words.source, width, sizes.word);
	const room: Room = {
		...{ sizes, words, source, width },
		height: frame.height - 2 * MARGIN,
		crews: crews(facts),
		title: sizes.head * 1.3,
		claim: UNDER + BAR + sizes.word * (source.length * LEADING + 0.4)
	};
	const [one, two] = [stack(room), row(room)];
	return two.fits && two.planned.grid.pitch > one.planned.grid.pitch ? two : one;
}

/** The bar under the planned crew, as long as those from outside and a dot more, and its words. */
function claimUnder(field: CrewGrid, left: number, { sizes, source }: Room) {
	const [divide, top] = field.start;
	const y = top + field.rows * field.pitch + UNDER + BAR / 2;
	const bar = { from: [left, y], to: [divide + CLEAR + field.pitch, y] } satisfies {
		from: Point;
		to: Point;
	};
	const at: Point = [left, y + BAR / 2 + sizes.word * 1.1];
	return { bar, source: { at, lines: source } };
}

/** Both crews on one divide: those from outside, left of it, are seen to fall short of what was planned. */
function stack(room: Room): StaffLayout {
	const { sizes, words, crews, title, claim, width, height } = room;
	const { share, head, word } = sizes;
	const first = head * 1.1 + Math.max(share, 2 * LEADING * word) + OVER;
	const second = head * 1.2 + word * LEADING + OVER;
	const free = height - title - first - claim - second;
	const left = crews.planned.outside / FLAT;
	const columns = left + Math.ceil(crews.opened.others / FLAT);
	const pitch = Math.min(free / (2 * FLAT), (width - 2 * CLEAR) / columns);
	const field = FLAT * pitch;
	const above = MARGIN + title + (free - 2 * field) * SPARE_ABOVE;
	const divide = MARGIN + left * pitch + CLEAR;
	const [upper, lower] = [above + first, MARGIN + height - field];
	const grid = (y: number): CrewGrid => ({ start: [divide, y], rows: FLAT, pitch, clear: CLEAR });
	// In a low frame the dots end under the words: the two stand side by side all the same.
	const beside = MARGIN + widthOf(words.planned.share, share, true) + BESIDE;
	const others = Math.max(divide + BESIDE, beside + widest(words.planned.outside, word) + word);
	return {
		...{ kind: 'stack', sizes, fits: true },
		planned: {
			grid: grid(upper),
			head: [MARGIN, above + head * 0.8],
			share: [MARGIN, upper - OVER],
			outside: { at: [beside, upper - OVER - LEADING * word], lines: words.planned.outside },
			outsideAnchor: 'start',
			others: [others, upper - OVER]
		},
		opened: {
			grid: grid(lower),
			head: [MARGIN, lower - second + head],
			// It fills the room where dots are missing; what it counts stands over them.
			share: [MARGIN, lower + field / 2 + share * 0.36],
			outside: { at: [divide - BESIDE, lower - OVER], lines: words.opened.outside },
			outsideAnchor: 'end',
			others: [divide + BESIDE, lower - OVER]
		},
		...claimUnder(grid(upper), MARGIN, room)
	};
}

/** Two fields of dots, each with its own divide at half of the planned crew; the opened one ends at the right edge. */
function row(room: Room): StaffLayout {
	const { sizes, words, crews, title, claim, width, height } = room;
	const { share, head, word } = sizes;
	const over = head * 1.1 + share * (1 + DESCENT) + OUTSIDE_LINES * LEADING * word + OVER;
	const free = height - title - over - claim;
	const left = crews.planned.outside / UPRIGHT;
	const columns = (crew: Staff) => left + Math.ceil(crew.others / UPRIGHT);
	const gap = 2 * word;
	const across = columns(crews.planned) + columns(crews.opened);
	const pitch = Math.min(free / UPRIGHT, (width - gap - 4 * CLEAR) / across);
	const side = width - columns(crews.opened) * pitch - 2 * CLEAR;
	const above = MARGIN + title + (free - UPRIGHT * pitch) * SPARE_ABOVE;
	const top = above + over;
	const places = (start: number, said: string[]): CrewPlaces => {
		const divide = start + left * pitch + CLEAR;
		const outside = wrap(said.join(' '), left * pitch, word);
		return {
			grid: { start: [divide, top], rows: UPRIGHT, pitch, clear: CLEAR },
			head: [start, above + head * 0.8],
			share: [start, above + head * 1.1 + share],
			outside: { at: [start, top - OVER - (outside.length - 1) * LEADING * word], lines: outside },
			outsideAnchor: 'start',
			others: [divide + BESIDE, top - OVER]
		};
	};
	const planned = places(MARGIN, words.planned.outside);
	const opened = places(MARGIN + side, words.opened.outside);
	const isRoomFor = ({ outside, others, ...places }: CrewPlaces, said: CrewWords, end: number) =>
		outside.lines.length <= OUTSIDE_LINES &&
		widest(outside.lines, word) <= left * pitch &&
		others[0] + widthOf(said.others, word) <= end &&
		places.head[0] + widthOf(said.head, head, true) <= end;
	const fits =
		isRoomFor(planned, words.planned, MARGIN + side - word) &&
		isRoomFor(opened, words.opened, MARGIN + width);
	return {
		...{ kind: 'row', sizes, fits, planned, opened },
		...claimUnder(planned.grid, MARGIN, room)
	};
}
