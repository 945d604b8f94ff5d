/** The store of interceptors: a tank without a scale, and without a bottom. */
import type { Frame } from '#rules/frame.ts';
import { balanceLines } from '#drawing/balance-lines.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { Mark } from '#drawing/marks.ts';
import { heightOf, label, outline, segment } from '#drawing/make-marks.ts';
import { wrap } from '#drawing/text-metrics.ts';
import { silhouettes } from '../shared/silhouettes.ts';

/** Height of the tank against what is left in it: no measure of the stock, only room above the level. */
const TALL = 1.75;

/** The former level, as a share of the room above the level. */
const FORMER_LEVEL = 0.24;
/** How far under a plant's top its pipe leaves it, as a share of its height. */
const PIPE = 0.78;

/** The tank's rim stands at least this far under the pipes, in units. */
const CLEAR = 16;

/** Where the store stands, and the plants that are to fill it. */
export interface StorePlan {
	frame: Frame;
	/** Letters of names, and of what stands under them. */
	size: number;
	small: number;
	/** Width of a plant, and the ground it stands on. */
	plant: number;
	ground: number;
	pipe: number;
	tank: { left: number; right: number; rim: number; level: number; foot: number };
}

/** The store that fills a frame. */
export function stockpileLayout(frame: Frame): StorePlan {
	const size = responsiveSize(frame, 15, 24);
	const plant = responsiveSize(frame, 84, 190);
	const width = Math.min(frame.width * 0.45, frame.height * 0.56);
	const foot = frame.height - MARGIN;
	const left = heightOf(silhouettes.stock, width);
	const roof = MARGIN + size + 8;
	const pipe = roof + heightOf(silhouettes.plant, plant) * PIPE;
	return {
		frame,
		size,
		small: responsiveSize(frame, 14, 18),
		plant,
		ground: roof + heightOf(silhouettes.plant, plant),
		pipe,
		tank: {
			left: (frame.width - width) / 2,
			right: (frame.width + width) / 2,
			rim: Math.max(foot - left * TALL, pipe + CLEAR),
			level: foot - left,
			foot
		}
	};
}

/** What is left of the stock, in a tank without a scale and without a bottom. */
export function stock({ frame, tank, size, small }: StorePlan): Mark[] {
	const { left, right, rim, level, foot } = tank;
	const deep = foot - level;
	const big = responsiveSize(frame, 24, 40);
	const former = rim + (level - rim) * FORMER_LEVEL;
	const room = left - MARGIN - 14;
	const wall = responsiveSize(frame, 3, 5);
	const middle = (left + right) / 2;
	const name = balanceLines('US stock of Patriot interceptors', room, size, true);
	return [
		outline('stock', 'us', silhouettes.stock, [middle, (level + foot) / 2], right - left),
		segment('former-level', 'us', [left, former], [right, former], { width: 1 }),
		...[left, right].map((x, index) =>
			// The torn foot is uneven: walls end a little over it.
			segment(`wall-${index}`, 'us', [x, rim], [x, foot - deep * 0.13], { width: wall })
		),
		segment('drawn-down', 'us', [left - 12, former], [left - 12, level + 4], {
			width: 2,
			arrow: true
		}),
		label(
			'drawn-down-words',
			left - 22,
			(former + level) / 2 + small * 0.1,
			wrap('drawn down', room - 10, small),
			{
				anchor: 'end',
				size: small,
				tone: 'us'
			}
		),
		label('stock-name', left - 14, level + deep * 0.42, name, {
			anchor: 'end',
			size,
			bold: true,
			tone: 'us'
		}),
		label('no-counts', middle, level + deep * 0.42, ['No official', 'counts'], {
			anchor: 'middle',
			size: big,
			bold: true
		})
	];
}
