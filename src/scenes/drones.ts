import type { Frame } from '#rules/frame.ts';
import { evenLines } from './even-lines.ts';
import type { Facts } from './facts.ts';
import { grown } from './grow.ts';
import type { Actor, LabelMark, Mark, Point } from './mark.ts';
import type { Scene } from './scene.ts';
import { circle, curve, heightOf, line, outline } from './strokes.ts';
import { label, LEADING, wrap } from './words.ts';

/** The countries of the program; where they sit on the circle in the flat and in the upright frame, degrees clockwise from the right. */
const PARTNERS: { name: string; actor: Actor; sideways: number; upright: number }[] = [
	{ name: 'Japan', actor: 'japan', sideways: -90, upright: -90 },
	{ name: 'United Kingdom', actor: 'third', sideways: 125, upright: 155 },
	{ name: 'Italy', actor: 'third', sideways: 55, upright: 25 }
];

/** In units. */
const MARGIN = 18;

/** Sizes as shares of the circle's radius. */
const FIGHTER = 0.84;
const WINGMAN = 0.74;

/** Half the gap between the drones, in which the tie forks, in units. */
const GAP = 24;

interface Places {
	/** The circle of the program. */
	ring: { x: number; y: number; radius: number };
	/** The two drones, and their width. */
	pair: [Point, Point];
	wing: number;
	us: { x: number; y: number; radius: number };
}

interface Plan extends Places {
	frame: Frame;
	sideways: boolean;
	size: number;
	small: number;
}

/** From left to right: the circle, the drones, the United States. */
function sidewaysPlaces(frame: Frame, size: number): Places {
	const { width, height } = frame;
	const radius = Math.min(height * 0.38, width * grown(frame, 0.235, 0.27));
	const ring = { x: MARGIN + radius * 1.06, y: height / 2 - size * 0.4, radius };
	const us = { x: width - MARGIN - size * 1.5, y: ring.y, radius: size * 1.4 };
	const wing = radius * WINGMAN;
	const x = ring.x + radius + (us.x - us.radius - ring.x - radius) * 0.42;
	const away = heightOf('wingman', wing) / 2 + GAP;
	return {
		ring,
		us,
		wing,
		pair: [
			[x, ring.y - away],
			[x, ring.y + away]
		]
	};
}

/** From the top down: the circle, the drones, the United States. */
function uprightPlaces({ width, height }: Frame, size: number): Places {
	const radius = Math.min(width * 0.29, height * 0.24);
	const ring = { x: width / 2, y: MARGIN + size * 0.6 + radius, radius };
	const us = { x: width / 2, y: height - MARGIN - size * 1.4, radius: size * 1.4 };
	const wing = radius * WINGMAN;
	const y = ring.y + radius + (us.y - us.radius - ring.y - radius) * 0.42;
	const away = wing / 2 + GAP;
	return {
		ring,
		us,
		wing,
		pair: [
			[ring.x - away, y],
			[ring.x + away, y]
		]
	};
}

function planOf(frame: Frame): Plan {
	const sideways = frame.composition === 'landscape';
	const size = grown(frame, 15, 22);
	const places = sideways ? sidewaysPlaces(frame, size) : uprightPlaces(frame, size);
	return { frame, sideways, size, small: grown(frame, 14, 18), ...places };
}

/** One fighter in a closed circle, and its countries on it. */
function program(plan: Plan): Mark[] {
	const { ring, size, sideways } = plan;
	const { x, y, radius } = ring;
	const partners = PARTNERS.flatMap(({ name, actor, ...at }): Mark[] => {
		const turn = ((sideways ? at.sideways : at.upright) * Math.PI) / 180;
		const place: Point = [x + radius * Math.cos(turn), y + radius * Math.sin(turn)];
		return [
			circle(`partner-${name}`, actor, place, size * 0.6, { fill: 'full' }),
			partnerName(name, actor, place, plan)
		];
	});
	return [
		circle('program', 'joint', [x, y], radius, { fill: 'none', width: size / 6 }),
		outline('fighter', 'joint', 'fighter', [x, y - radius * 0.14], radius * FIGHTER, {
			fill: 'full'
		}),
		label('program-name', x, y + radius * 0.8, 'GCAP', {
			anchor: 'middle',
			size: size * 1.5,
			bold: true
		}),
		...partners
	];
}

/** A country's name, outside the circle: beside it, or under it where the frame is flat. */
function partnerName(name: string, actor: Actor, [x, y]: Point, plan: Plan): LabelMark {
	const { ring, size, sideways, frame } = plan;
	const away = size * 0.6 + 7;
	const tone = actor === 'third' ? 'quiet' : actor;
	const rightward = x > ring.x - 1;
	const under = sideways && y > ring.y;
	const edge = under ? x : x + (rightward ? away : -away);
	const room = rightward ? frame.width - MARGIN - edge : edge - MARGIN + 2;
	const lines = wrap(name, room, size, true);
	const baseline = under
		? y + away + size * 0.9
		: y + size * 0.35 - ((lines.length - 1) * size * LEADING) / 2;
	return label(`name-${name}`, edge, y < ring.y ? y - size * 0.35 : baseline, lines, {
		anchor: rightward ? 'start' : 'end',
		size,
		bold: true,
		tone
	});
}

/** The two drones, dashed; their name over them, or beside them in an upright frame. */
function wingmen({ pair, wing, sideways, small }: Plan): Mark[] {
	const [first, second] = pair;
	const height = heightOf('wingman', wing);
	const name = sideways
		? label('name-wingmen', first[0], first[1] - height / 2 - 12, 'loyal wingmen', {
				anchor: 'middle',
				size: small
			})
		: label('name-wingmen', second[0] + wing / 2 + 8, second[1] + 2, ['loyal', 'wingmen'], {
				size: small
			});
	return [
		...pair.map((place, index) =>
			outline(`wingman-${index}`, 'joint', 'wingman', place, wing, {
				standing: 'planned',
				stroke: 2
			})
		),
		name
	];
}

/** What ties the United States to the drones on the record: one line, which forks to both. */
function research({ sideways, us, pair, wing, small, frame }: Plan, facts: Facts): Mark[] {
	const [[x, y]] = pair;
	const half = sideways ? heightOf('wingman', wing) * 0.46 : wing * 0.5;
	const look = { width: 4 };
	const words = ['AI research', facts.when('ai-research')];
	const fork: Point = sideways ? [x + GAP * 1.2, us.y] : [us.x, y + GAP * 1.4];
	const branches = pair.map(([toX, toY], index) => {
		const side = index === 0 ? 1 : -1;
		const end: Point = sideways ? [toX, toY + side * half] : [toX + side * half, toY + GAP * 0.5];
		const corner: Point = sideways ? [toX, us.y] : [us.x, end[1]];
		return curve(`tie-${index}`, 'joint', [fork, corner, corner, end], look);
	});
	const from: Point = sideways ? [us.x - us.radius, us.y] : [us.x, us.y - us.radius];
	const stem = sideways ? from[0] - x - wing / 2 : 0;
	const onStem = sideways && stem > 110;
	const [labelX, labelY] = sideways
		? onStem
			? [from[0] - 8, us.y - 14 - small * LEADING]
			: [frame.width - MARGIN, us.y - us.radius - 9 - small * LEADING]
		: [us.x - 14, (fork[1] + from[1]) / 2];
	return [
		line('tie', 'joint', [from, fork], look),
		...branches,
		label('words-research', labelX, labelY, words, { anchor: 'end', size: small, bold: true })
	];
}

/** What the source article says the United States does: hatched, and it reaches nothing. */
function claim({ sideways, ring: program, us, pair, wing, size, small, frame }: Plan): Mark[] {
	const slack = size * 2.4;
	const radius = size * 0.3;
	const from: Point = sideways ? [us.x, us.y + us.radius] : [us.x + us.radius, us.y];
	const to: Point = sideways ? [from[0], from[1] + slack] : [from[0] + slack, from[1]];
	const ring: Point = sideways ? [to[0], to[1] + radius] : [to[0] + radius, to[1]];
	const words = 'joint development, says the source article';
	// Under the drones the words may be as long as they like; beside them they must not.
	const top = ring[1] + radius + 4;
	const under = top > pair[1][1] + heightOf('wingman', wing) / 2;
	const beside = under ? program.x + program.radius : pair[1][0] + wing / 2;
	const start = sideways ? beside : ring[0] + radius;
	const room = frame.width - MARGIN - start - 8;
	const lines = evenLines(words, room, small);
	const at: Point = sideways
		? [frame.width - MARGIN, ring[1] + radius + small + 6]
		: [ring[0] + radius + 8, us.y + small * 0.35 - ((lines.length - 1) * small * LEADING) / 2];
	return [
		line('claim', 'joint', [from, to], { width: 8, standing: 'disputed' }),
		circle('claim-end', 'joint', ring, radius, { fill: 'none', width: 2.5 }),
		label('words-claim', at[0], at[1], lines, {
			anchor: sideways ? 'end' : 'start',
			size: small,
			tone: 'quiet'
		})
	];
}

/** The United States, outside the circle. */
function outsider({ us, size }: Plan): Mark[] {
	return [
		circle('us', 'us', [us.x, us.y], us.radius),
		label('name-us', us.x, us.y + size * 0.45, 'US', {
			anchor: 'middle',
			size: size * 1.3,
			bold: true,
			tone: 'us'
		})
	];
}

/** A fighter of three countries in a closed circle, two drones beside it, and the United States tied to the drones alone. */
export const drones: Scene = ({ frame, facts }) => {
	const plan = planOf(frame);
	return [
		...program(plan),
		...research(plan, facts),
		...wingmen(plan),
		...claim(plan),
		...outsider(plan)
	];
};
