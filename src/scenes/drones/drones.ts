import type { Facts } from '#facts/facts.ts';
import { formationOf, type Formation } from './drones-layout.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { LabelMark, Mark, Point } from '#drawing/marks.ts';
import type { Actor } from '#rules/grammar.ts';
import { claim, unitedStates, research } from './united-states.ts';
import type { Scene } from '../scene.ts';
import { circle, heightOf, label, outline } from '#drawing/make-marks.ts';
import { LEADING, wrap } from '#drawing/text-metrics.ts';
import { silhouettes } from '../shared/silhouettes.ts';

/** The countries of the program; where they sit on the circle in the flat and in the upright frame, degrees clockwise from the right. */
const PARTNERS: { name: string; actor: Actor; sideways: number; upright: number }[] = [
	{ name: 'Japan', actor: 'japan', sideways: 0, upright: 90 },
	{ name: 'United Kingdom', actor: 'third', sideways: -105, upright: 205 },
	{ name: 'Italy', actor: 'third', sideways: 105, upright: -25 }
];

/** The fighter's widest, its nose and the line of words under its name, from the circle's middle: shares of its radius. */
const FIGHTER = { widest: 0.8, nose: -0.84, words: 0.68 };

/** One fighter, still to be built, in the closed circle of a treaty; and its countries on it. */
function program(plan: Formation, facts: Facts): Mark[] {
	const { ring, size, small, dot, sideways } = plan;
	const { x, y, radius } = ring;
	const partners = PARTNERS.flatMap(({ name, actor, ...at }): Mark[] => {
		const turn = ((sideways ? at.sideways : at.upright) * Math.PI) / 180;
		const place: Point = [x + radius * Math.cos(turn), y + radius * Math.sin(turn)];
		return [
			circle(`partner-${name}`, actor, place, dot, { fill: 'full' }),
			partnerName(name, actor, place, plan)
		];
	});
	const target = y + radius * FIGHTER.words;
	const name = target - small * 1.6;
	const nose = y + radius * FIGHTER.nose;
	const room = name - size * 1.5 - nose;
	const width = Math.min(radius * FIGHTER.widest, room / heightOf(silhouettes.fighter, 1));
	return [
		circle('program', 'joint', [x, y], radius, { fill: 'none', width: size / 6 }),
		outline('fighter', 'joint', silhouettes.fighter, [x, nose + room / 2], width, {
			standing: 'planned',
			stroke: 2
		}),
		label('program-name', x, name, 'GCAP', { anchor: 'middle', size: size * 1.5, bold: true }),
		label('program-target', x, target, `planned for ${facts.value('gcap-target')}`, {
			anchor: 'middle',
			size: small,
			shows: ['gcap-target']
		}),
		...partners
	];
}

/** A country's name, outside the circle: over or under its dot, or beside it. */
function partnerName(name: string, actor: Actor, [x, y]: Point, plan: Formation): LabelMark {
	const { ring, size, sideways, dot, frame } = plan;
	const look = { size, bold: true, tone: actor === 'third' ? 'quiet' : actor } as const;
	const key = `name-${name}`;
	const away = dot + 7;
	if (actor === 'japan') {
		// Beside the tie that leads on from its dot.
		return sideways
			? label(key, x + away - 3, y - away, name, look)
			: label(key, x + away, y + size * 0.95, name, look);
	}
	if (sideways) {
		const baseline = y < ring.y ? y - away : y + away + size * 0.75;
		return label(key, x, baseline, name, { ...look, anchor: 'middle' });
	}
	const isRight = x > ring.x;
	const edge = x + (isRight ? away : -away);
	const lines = wrap(name, isRight ? frame.width - MARGIN - edge : edge - MARGIN + 2, size, true);
	const baseline = y + size * 0.35 - ((lines.length - 1) * size * LEADING) / 2;
	return label(key, edge, baseline, lines, { ...look, anchor: isRight ? 'start' : 'end' });
}

/** The two drones, dashed; their name over them, or beside them in an upright frame. */
function wingmen({ pair, wing, sideways, small }: Formation): Mark[] {
	const [first, second] = pair;
	const height = heightOf(silhouettes.wingman, wing);
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
			outline(`wingman-${index}`, 'joint', silhouettes.wingman, place, wing, {
				standing: 'planned',
				stroke: 2
			})
		),
		name
	];
}

/** A planned fighter of three countries in a closed circle, two drones beside it, and research by Japan and the United States tied to the drones alone. */
export const drones: Scene = ({ frame, facts }) => {
	const plan = formationOf(frame);
	return [
		...program(plan, facts),
		...claim(plan),
		...wingmen(plan),
		...research(plan, facts),
		...unitedStates(plan)
	];
};
