import { formationOf, type Formation } from './formation.ts';
import { MARGIN } from './margin.ts';
import type { Actor, LabelMark, Mark, Point } from './mark.ts';
import { claim, outsider, research } from './outsider.ts';
import type { Scene } from './scene.ts';
import { circle, heightOf, outline } from './strokes.ts';
import { label, LEADING, wrap } from './words.ts';

/** The countries of the program; where they sit on the circle in the flat and in the upright frame, degrees clockwise from the right. */
const PARTNERS: { name: string; actor: Actor; sideways: number; upright: number }[] = [
	{ name: 'Japan', actor: 'japan', sideways: -90, upright: -90 },
	{ name: 'United Kingdom', actor: 'third', sideways: 125, upright: 155 },
	{ name: 'Italy', actor: 'third', sideways: 55, upright: 25 }
];

/** Width of the fighter, as a share of the circle's radius. */
const FIGHTER = 0.84;
/** One fighter in a closed circle, and its countries on it. */
function program(plan: Formation): Mark[] {
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
function partnerName(name: string, actor: Actor, [x, y]: Point, plan: Formation): LabelMark {
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
function wingmen({ pair, wing, sideways, small }: Formation): Mark[] {
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

/** A fighter of three countries in a closed circle, two drones beside it, and the United States tied to the drones alone. */
export const drones: Scene = ({ frame, facts }) => {
	const plan = formationOf(frame);
	return [
		...program(plan),
		...research(plan, facts),
		...wingmen(plan),
		...claim(plan),
		...outsider(plan)
	];
};
