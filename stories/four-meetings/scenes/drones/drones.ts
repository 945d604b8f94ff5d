import type { Facts } from '#facts/facts.ts';
import { balanceLines } from '#drawing/balance-lines.ts';
import { dronesLayout, type DronesLayout } from './drones-layout.ts';
import { EDGE, MARGIN } from '#drawing/margin.ts';
import type { LabelMark, Mark, Point } from '#drawing/marks.ts';
import type { Actor } from '#rules/actors-and-standings.ts';
import { sourceClaim, unitedStates, research, researchText } from './united-states.ts';
import type { Scene } from '#scenes/scene.ts';
import { circle, heightOf, label, outline } from '#drawing/make-marks.ts';
import { LEADING, middleBaseline, wrap } from '#drawing/text-metrics.ts';
import { silhouettes } from '../shared/silhouettes.ts';

/** The countries of the program: the ids of their labels, and their angles on the circle in either layout, in degrees clockwise from the right. */
const PARTNERS: { id: string; actor: Actor; horizontal: number; vertical: number }[] = [
	{ id: 'japan', actor: 'japan', horizontal: 0, vertical: 90 },
	{ id: 'united-kingdom', actor: 'third', horizontal: -105, vertical: 205 },
	{ id: 'italy', actor: 'third', horizontal: 105, vertical: -25 }
];

/** Sizes of the fighter, as shares of the circle's radius. */
const FIGHTER = {
	/** The fighter's maximum width. */
	width: 0.8,
	/** Height of its nose from the circle's centre, downward positive. */
	nose: -0.84,
	/** Height of the label under its name from the circle's centre, downward positive. */
	label: 0.68
};

/** The planned fighter in the closed circle of a treaty, with the program's countries on the circle. */
function program(layout: DronesLayout, facts: Facts): Mark[] {
	const { programCircle, size, small, dot, isHorizontal } = layout;
	const { x, y, radius } = programCircle;
	const standing = facts.standing('drones.program');
	const partners = PARTNERS.flatMap(({ id, actor, ...at }): Mark[] => {
		const name = facts.text(`drones.${id}`);
		const angle = ((isHorizontal ? at.horizontal : at.vertical) * Math.PI) / 180;
		const position: Point = [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
		return [
			circle(`partner-${name}`, actor, position, dot, { standing, fill: 'full' }),
			partnerName(name, actor, position, layout)
		];
	});
	const target = y + radius * FIGHTER.label;
	const name = target - small * 1.6;
	const nose = y + radius * FIGHTER.nose;
	const height = name - size * 1.5 - nose;
	const width = Math.min(radius * FIGHTER.width, height / heightOf(silhouettes.fighter, 1));
	return [
		circle('program', 'joint', [x, y], radius, {
			standing,
			fill: 'none',
			width: size / 6
		}),
		outline('fighter', 'joint', silhouettes.fighter, [x, nose + height / 2], width, {
			standing: facts.standing('drones.fighter'),
			stroke: 2
		}),
		label('program-name', x, name, facts.text('drones.program'), {
			anchor: 'middle',
			size: size * 1.5,
			bold: true
		}),
		label('program-target', x, target, facts.text('drones.target'), {
			anchor: 'middle',
			size: small,
			shows: facts.figuresIn('drones.target')
		}),
		...partners
	];
}

/** A country's name, outside the circle: above, below or beside its dot. */
function partnerName(name: string, actor: Actor, [x, y]: Point, layout: DronesLayout): LabelMark {
	const { programCircle, size, isHorizontal, dot, frame } = layout;
	const look = { size, bold: true, tone: actor === 'third' ? 'quiet' : actor } as const;
	const key = `name-${name}`;
	const away = dot + 7;
	if (actor === 'japan') {
		// Japan's name is beside the tie from its dot.
		return isHorizontal
			? label(key, x + away - 3, y - away, name, look)
			: label(key, x + away, y + size * 0.95, name, look);
	}
	if (isHorizontal) {
		const baseline = y < programCircle.y ? y - away : y + away + size * 0.75;
		return label(key, x, baseline, name, { ...look, anchor: 'middle' });
	}
	const isRight = x > programCircle.x;
	const edge = x + (isRight ? away : -away);
	const lines = wrap(name, isRight ? frame.width - MARGIN - edge : edge - MARGIN + 2, size, true);
	const baseline = middleBaseline(y, size) - ((lines.length - 1) * size * LEADING) / 2;
	return label(key, edge, baseline, lines, { ...look, anchor: isRight ? 'start' : 'end' });
}

/** The two planned drones, and their name above them or, in a vertical layout, beside them. */
function wingmen(layout: DronesLayout, facts: Facts): Mark[] {
	const { frame, pair, droneWidth, isHorizontal, small } = layout;
	const [first, second] = pair;
	const height = heightOf(silhouettes.wingman, droneWidth);
	const words = facts.text('drones.wingmen');
	const beside = second[0] + droneWidth / 2 + 8;
	const width = isHorizontal ? researchText(layout, facts).freeAbove : frame.width - beside - EDGE;
	const lines = balanceLines(words, width, small);
	const above = first[1] - height / 2 - 12 - (lines.length - 1) * small * LEADING;
	const name = isHorizontal
		? label('name-wingmen', first[0], above, lines, { anchor: 'middle', size: small })
		: label('name-wingmen', beside, second[1] + 2, lines, { size: small });
	return [
		...pair.map((position, index) =>
			outline(`wingman-${index}`, 'joint', silhouettes.wingman, position, droneWidth, {
				standing: facts.standing('drones.wingmen'),
				stroke: 2
			})
		),
		name
	];
}

/** A planned fighter of three countries in a closed circle, and two drones beside it. The research of Japan and the United States is tied only to the drones. */
export const scene: Scene = ({ frame, facts }) => {
	const layout = dronesLayout(frame);
	return [
		...program(layout, facts),
		...sourceClaim(layout, facts),
		...wingmen(layout, facts),
		...research(layout, facts),
		...unitedStates(layout, facts)
	];
};
