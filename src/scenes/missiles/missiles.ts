import type { Facts } from '#facts/facts.ts';
import { balanceLines } from '#drawing/balance-lines.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { Mark, Point } from '#drawing/marks.ts';
import type { Actor } from '#rules/actors-and-standings.ts';
import type { Scene } from '../scene.ts';
import { stockpile, stockpileLayout, type StockpileLayout } from './stockpile.ts';
import { heightOf, label, line, outline, segment } from '#drawing/make-marks.ts';
import { LEADING } from '#drawing/text-metrics.ts';
import { silhouettes } from '../shared/silhouettes.ts';

/** Depth of the outlet, as a share of the remaining stock's height. */
const OUTLET = 0.42;

/** Both plants, and their side of the drawing: −1 left, 1 right. */
const SOURCES: { actor: Actor; words: string; side: -1 | 1 }[] = [
	{ actor: 'us', words: 'US plants', side: -1 },
	{ actor: 'japan', words: 'Japanese plants', side: 1 }
];

/** The plants of both countries, with dashed pipes to the tank, because the refill is planned. */
function refill({ frame, tank, size, plant, ground, pipe }: StockpileLayout): Mark[] {
	const width = tank.right - tank.left;
	return SOURCES.flatMap(({ actor, words, side }): Mark[] => {
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
			line(`pipe-${actor}`, actor, pipePoints, { width: 4, standing: 'planned', arrow: true }),
			label(`plant-name-${actor}`, edge, MARGIN + size * 0.7, words, {
				anchor: side < 0 ? 'start' : 'end',
				size,
				bold: true,
				tone: actor
			})
		];
	});
}

/** The outflow: aid to Ukraine, and its source. */
function outflow({ frame, tank, size, small }: StockpileLayout): Mark[] {
	const y = tank.level + (tank.foot - tank.level) * OUTLET;
	const end = frame.width - MARGIN;
	const width = end - tank.right - 10;
	const name = balanceLines('Aid to Ukraine', width, size, true);
	return [
		segment('outflow', 'us', [tank.right, y], [end, y], {
			width: responsiveSize(frame, 5, 8),
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
			balanceLines('as news agencies reported', width, small),
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
	const words = balanceLines('may supply the US since', end - tank.right - 6, small);
	const lines = [...words, facts.dateText('export-change-2023')];
	return label('permission', end, ground + small + 8, lines, {
		anchor: 'end',
		size: small,
		tone: 'japan'
	});
}

/** A stockpile that aid drew down, and that plants of both countries are planned to refill. It has no scale: no counts were disclosed. */
export const missiles: Scene = ({ frame, facts }) => {
	const layout = stockpileLayout(frame);
	return [...stockpile(layout), ...refill(layout), ...outflow(layout), permission(layout, facts)];
};
