/** The United States beside a program it is not part of, what ties it to the drones, and what is only said to. */
import { evenLines } from './even-lines.ts';
import type { Facts } from './facts.ts';
import { GAP, type Formation } from './formation.ts';
import { MARGIN } from './margin.ts';
import type { Mark, Point } from './mark.ts';
import { circle, curve, heightOf, line } from './strokes.ts';
import { label, LEADING } from './words.ts';

/** What ties the United States to the drones on the record: one line, which forks to both. */
export function research(
	{ sideways, us, pair, wing, small, frame }: Formation,
	facts: Facts
): Mark[] {
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
export function claim({
	sideways,
	ring: program,
	us,
	pair,
	wing,
	size,
	small,
	frame
}: Formation): Mark[] {
	const slack = size * 2.4;
	const radius = size * 0.3;
	const from: Point = sideways ? [us.x, us.y + us.radius] : [us.x + us.radius, us.y];
	const to: Point = sideways ? [from[0], from[1] + slack] : [from[0] + slack, from[1]];
	const ring: Point = sideways ? [to[0], to[1] + radius] : [to[0] + radius, to[1]];
	// Under the drones the words may be as long as they like; beside them they must not.
	const top = ring[1] + radius + 4;
	const under = top > pair[1][1] + heightOf('wingman', wing) / 2;
	const beside = under ? program.x + program.radius : pair[1][0] + wing / 2;
	const start = sideways ? beside : ring[0] + radius;
	const room = frame.width - MARGIN - start - 8;
	const lines = ['source article:', ...evenLines('joint development', room, small)];
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
export function outsider({ us, size }: Formation): Mark[] {
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
