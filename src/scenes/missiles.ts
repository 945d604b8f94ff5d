import type { Frame } from '#rules/frame.ts';
import type { Facts } from './facts.ts';
import { grown } from './grow.ts';
import type { Actor, Mark } from './mark.ts';
import type { Scene } from './scene.ts';
import { heightOf, line, outline } from './strokes.ts';
import { label, LEADING, wrap } from './words.ts';

/** In units. */
const MARGIN = 18;

/** Height of the tank against what is left in it: no measure of the stock, only room above the level. */
const TALL = 1.75;

/** The former level, as a share of the room above the level; the outlet, as a share of what is left under it. */
const FORMER_LEVEL = 0.24;
const OUTLET = 0.42;

/** How far under a plant's top its pipe leaves it, as a share of its height. */
const PIPE = 0.78;

/** The tank's rim stands at least this far under the pipes, in units. */
const CLEAR = 16;

/** Both plants, with the side of the drawing they stand on. */
const SOURCES: { actor: Actor; words: string; side: -1 | 1 }[] = [
	{ actor: 'us', words: 'US plants', side: -1 },
	{ actor: 'japan', words: 'Japanese plants', side: 1 }
];

interface Plan {
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

function planOf(frame: Frame): Plan {
	const size = grown(frame, 15, 24);
	const plant = grown(frame, 84, 190);
	const width = Math.min(frame.width * 0.45, frame.height * 0.56);
	const foot = frame.height - MARGIN;
	const left = heightOf('stock', width);
	const roof = MARGIN + size + 8;
	const pipe = roof + heightOf('plant', plant) * PIPE;
	return {
		frame,
		size,
		small: grown(frame, 14, 18),
		plant,
		ground: roof + heightOf('plant', plant),
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
function stock({ frame, tank, size, small }: Plan): Mark[] {
	const { left, right, rim, level, foot } = tank;
	const deep = foot - level;
	const big = grown(frame, 24, 40);
	const former = rim + (level - rim) * FORMER_LEVEL;
	const room = left - MARGIN - 14;
	const wall = grown(frame, 3, 5);
	const middle = (left + right) / 2;
	const name = wrap('US stock of Patriot interceptors', room, size, true);
	return [
		outline('stock', 'us', 'stock', [middle, (level + foot) / 2], right - left),
		line(
			'former-level',
			'us',
			[
				[left, former],
				[right, former]
			],
			{ width: 1 }
		),
		...[left, right].map((x, index) =>
			// The torn foot is uneven: walls end a little over it.
			line(
				`wall-${index}`,
				'us',
				[
					[x, rim],
					[x, foot - deep * 0.13]
				],
				{ width: wall }
			)
		),
		line(
			'fall',
			'us',
			[
				[left - 12, former],
				[left - 12, level + 4]
			],
			{ width: 2, arrow: true }
		),
		label(
			'fall-words',
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
		label('no-counts', middle, level + deep * 0.42, ['No counts', 'disclosed'], {
			anchor: 'middle',
			size: big,
			bold: true
		})
	];
}

/** Two ways to fill it up again. Dashed: planned. */
function refill({ frame, tank, size, plant, ground, pipe }: Plan): Mark[] {
	const width = tank.right - tank.left;
	return SOURCES.flatMap(({ actor, words, side }): Mark[] => {
		const edge = frame.width / 2 + side * (frame.width / 2 - MARGIN);
		const middle = edge - (side * plant) / 2;
		const inlet = frame.width / 2 + side * width * 0.26;
		const way: [number, number][] = [
			[edge - side * (plant + 2), pipe],
			[inlet, pipe],
			[inlet, tank.level - (tank.level - tank.rim) * 0.25]
		];
		return [
			outline(
				`plant-${actor}`,
				actor,
				'plant',
				[middle, ground - heightOf('plant', plant) / 2],
				plant
			),
			line(`pipe-${actor}`, actor, way, { width: 4, standing: 'planned', arrow: true }),
			label(`plant-name-${actor}`, edge, MARGIN + size * 0.7, words, {
				anchor: side < 0 ? 'start' : 'end',
				size,
				bold: true,
				tone: actor
			})
		];
	});
}

/** What drew the stock down, and who says so. */
function outflow({ frame, tank, size, small }: Plan): Mark[] {
	const y = tank.level + (tank.foot - tank.level) * OUTLET;
	const end = frame.width - MARGIN;
	const room = end - tank.right - 10;
	const name = wrap('Aid to Ukraine', room, size, true);
	return [
		line(
			'outflow',
			'us',
			[
				[tank.right, y],
				[end, y]
			],
			{ width: grown(frame, 5, 8), arrow: true }
		),
		label('outflow-name', tank.right + 12, y - 14 - (name.length - 1) * size * LEADING, name, {
			size,
			bold: true
		}),
		label(
			'outflow-source',
			tank.right + 12,
			y + 16 + small,
			wrap('as news agencies reported', room, small),
			{
				size: small,
				tone: 'quiet'
			}
		)
	];
}

/** Since when missiles made in Japan may go to the United States; under the plant. */
function permission({ frame, tank, small, ground }: Plan, facts: Facts): Mark {
	const end = frame.width - MARGIN;
	const words = wrap('may supply the US since', end - tank.right - 6, small);
	const lines = [...words, facts.when('export-change-2023')];
	return label('permission', end, ground + small + 8, lines, {
		anchor: 'end',
		size: small,
		tone: 'japan'
	});
}

/** A store drawn down by aid and, as planned, filled up from two sides; how much of anything, nobody disclosed. */
export const missiles: Scene = ({ frame, facts }) => {
	const plan = planOf(frame);
	return [...stock(plan), ...refill(plan), ...outflow(plan), permission(plan, facts)];
};
