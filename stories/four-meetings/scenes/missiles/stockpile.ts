/** The stockpile of interceptors: a tank without a scale and without a bottom. */
import type { Frame } from '#rules/frame.ts';
import type { Facts } from '#facts/facts.ts';
import { balanceLines } from '#drawing/balance-lines.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import { EDGE, MARGIN } from '#drawing/margin.ts';
import type { Mark } from '#drawing/marks.ts';
import { heightOf, label, outline, segment } from '#drawing/make-marks.ts';
import { LEADING, widthOf, wrap } from '#drawing/text-metrics.ts';
import { silhouettes } from '../shared/silhouettes.ts';

/** Height of the tank as a multiple of the stock's height. It reserves space and encodes no value. */
const TANK_HEIGHT = 1.75;

/** Depth of the former level, as a share of the height between rim and level. */
const FORMER_LEVEL = 0.24;
/** Depth of a pipe below its plant's top, as a share of the plant's height. */
const PIPE = 0.78;

/** Distance from the tank to a name beside it, in units. */
const NAME_BESIDE = 14;

/** Minimum distance from the pipes to the tank's rim, in units. */
const CLEAR = 16;

/** Positions of the tank, the plants and the pipes, in units. */
export interface StockpileLayout {
	frame: Frame;
	/** Font size of names, and of smaller labels. */
	size: number;
	small: number;
	/** Width of a plant. */
	plant: number;
	/** y of the plants' foot, and of the pipes. */
	ground: number;
	pipe: number;
	tank: { left: number; right: number; rim: number; level: number; foot: number };
}

/** Minimum width beside the tank: that of the longest word of the names there. */
function leastBeside(facts: Facts, size: number): number {
	const names = [facts.text('missiles.stock'), facts.text('missiles.aid')];
	const words = names.flatMap((name) => wrap(name, 0, size, true));
	return NAME_BESIDE + Math.max(...words.map((word) => widthOf(word, size, true))) + EDGE;
}

/** Lines of the label under the Japanese plant: what is permitted, and since when. */
const PERMISSION_LINES = 2;

/** Width of that label's date. A wide one is above the tank, not beside it. */
const permissionWidth = (facts: Facts, small: number) =>
	widthOf(facts.dateText('export-change-2023'), small);

/** Returns the positions of the tank, the plants and the pipes in a frame, in units. */
export function stockpileLayout(frame: Frame, facts: Facts): StockpileLayout {
	const size = responsiveSize(frame, 15, 24);
	const plant = responsiveSize(frame, 84, 190);
	const width = Math.min(
		frame.width * 0.45,
		frame.height * 0.56,
		frame.width - 2 * leastBeside(facts, size)
	);
	const foot = frame.height - MARGIN;
	const height = heightOf(silhouettes.stockpile, width);
	const roof = MARGIN + size + 8;
	const pipe = roof + heightOf(silhouettes.plant, plant) * PIPE;
	const ground = roof + heightOf(silhouettes.plant, plant);
	const small = responsiveSize(frame, 14, 18);
	const right = (frame.width + width) / 2;
	const isClear = permissionWidth(facts, small) <= frame.width - MARGIN - right - 6;
	return {
		frame,
		size,
		small,
		plant,
		ground,
		pipe,
		tank: {
			left: (frame.width - width) / 2,
			right,
			rim: Math.max(
				foot - height * TANK_HEIGHT,
				pipe + CLEAR,
				isClear ? 0 : ground + PERMISSION_LINES * LEADING * small + CLEAR
			),
			level: foot - height,
			foot
		}
	};
}

/** The tank, its level before and now, and its name. */
export function stockpile({ frame, tank, size, small }: StockpileLayout, facts: Facts): Mark[] {
	const { left, right, rim, level, foot } = tank;
	const deep = foot - level;
	const big = responsiveSize(frame, 24, 40);
	const former = rim + (level - rim) * FORMER_LEVEL;
	const width = left - MARGIN - NAME_BESIDE;
	const wall = responsiveSize(frame, 3, 5);
	const middle = (left + right) / 2;
	const name = balanceLines(facts.text('missiles.stock'), width, size, true);
	const standing = facts.standing('missiles.drawn-down');
	return [
		outline('stockpile', 'us', silhouettes.stockpile, [middle, (level + foot) / 2], right - left),
		segment('former-level', 'us', [left, former], [right, former], { width: 1, standing }),
		...[left, right].map((x, index) =>
			// The walls end above the torn edge, which is uneven.
			segment(`wall-${index}`, 'us', [x, rim], [x, foot - deep * 0.13], { width: wall })
		),
		segment('drawn-down', 'us', [left - 12, former], [left - 12, level + 4], {
			width: 2,
			standing,
			arrow: true
		}),
		label(
			'drawn-down-words',
			left - 22,
			(former + level) / 2 + small * 0.1,
			wrap(facts.text('missiles.drawn-down'), width - 10, small),
			{
				anchor: 'end',
				size: small,
				tone: 'us'
			}
		),
		label('stockpile-name', left - NAME_BESIDE, level + deep * 0.42, name, {
			anchor: 'end',
			size,
			bold: true,
			tone: 'us'
		}),
		label('no-counts', middle, level + deep * 0.42, facts.text('missiles.no-counts'), {
			anchor: 'middle',
			size: big,
			bold: true
		})
	];
}
