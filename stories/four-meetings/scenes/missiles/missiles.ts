import type { Facts } from '#facts/facts.ts';
import { balanceLines } from '#drawing/balance-lines.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { Mark, Point } from '#drawing/marks.ts';
import type { Actor } from '#rules/actors-and-standings.ts';
import type { Scene } from '#scenes/scene.ts';
import { stockpile, stockpileLayout, type StockpileLayout } from './stockpile.ts';
import { heightOf, label, line, outline, segment } from '#drawing/make-marks.ts';
import { LEADING } from '#drawing/text-metrics.ts';
import { silhouettes } from '../shared/silhouettes.ts';

/** Depth of the outlet, as a share of the remaining stock's height. */
const OUTLET = 0.42;

/** The plants of both countries by the id of their label, and their side of the drawing: −1 left, 1 right. */
const SOURCES: { actor: Actor; plants: string; side: -1 | 1 }[] = [
	{ actor: 'us', plants: 'us-plants', side: -1 },
	{ actor: 'japan', plants: 'japanese-plants', side: 1 }
];

/** The plants of both countries, with pipes to the tank. */
function refill({ frame, tank, size, plant, ground, pipe }: StockpileLayout, facts: Facts): Mark[] {
	const width = tank.right - tank.left;
	const standing = facts.standing('missiles.refill');
	return SOURCES.flatMap(({ actor, plants, side }): Mark[] => {
		const edge = frame.width / 2 + side * (frame.width / 2 - MARGIN);
		const middle = edge - (side * plant) / 2;
		const inlet = frame.width / 2 + side * width * 0.26;
		const pipePoints: Point[] = [
			[edge - side * (plant + 2), pipe],
			[inlet, pipe],
			[inlet, tank.level - (tank.level - tank.rim) * 0.25]
		];
		return [
			outline(
				`plant-${actor}`,
				actor,
				silhouettes.plant,
				[middle, ground - heightOf(silhouettes.plant, plant) / 2],
				plant
			),
			line(`pipe-${actor}`, actor, pipePoints, { width: 4, standing, arrow: true }),
			label(`plant-name-${actor}`, edge, MARGIN + size * 0.7, facts.text(`missiles.${plants}`), {
				anchor: side < 0 ? 'start' : 'end',
				size,
				bold: true,
				tone: actor
			})
		];
	});
}

/** The outflow: aid to Ukraine, and its source. */
function outflow({ frame, tank, size, small }: StockpileLayout, facts: Facts): Mark[] {
	const y = tank.level + (tank.foot - tank.level) * OUTLET;
	const end = frame.width - MARGIN;
	const width = end - tank.right - 10;
	const name = balanceLines(facts.text('missiles.aid'), width, size, true);
	return [
		segment('outflow', 'us', [tank.right, y], [end, y], {
			width: responsiveSize(frame, 5, 8),
			standing: facts.standing('missiles.aid'),
			arrow: true
		}),
		label('outflow-name', tank.right + 12, y - 14 - (name.length - 1) * size * LEADING, name, {
			size,
			bold: true
		}),
		label(
			'outflow-source',
			tank.right + 12,
			y + 16 + small,
			balanceLines(facts.text('missiles.aid-source'), width, small),
			{
				size: small,
				tone: 'quiet'
			}
		)
	];
}

/** The date since which Japan may supply missiles to the United States; under the Japanese plant. */
function permission({ frame, tank, small, ground }: StockpileLayout, facts: Facts): Mark {
	const end = frame.width - MARGIN;
	const words = balanceLines(facts.text('missiles.permission'), end - tank.right - 6, small);
	const lines = [...words, facts.dateText('export-change-2023')];
	return label('permission', end, ground + small + 8, lines, {
		anchor: 'end',
		size: small,
		tone: 'japan'
	});
}

/** A stockpile that aid drew down, and that plants of both countries are planned to refill. It has no scale: no counts were disclosed. */
export const scene: Scene = ({ frame, facts }) => {
	const layout = stockpileLayout(frame, facts);
	return [
		...stockpile(layout, facts),
		...refill(layout, facts),
		...outflow(layout, facts),
		permission(layout, facts)
	];
};
