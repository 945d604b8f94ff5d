import type { Facts } from '#facts/facts.ts';
import { balanceLines } from '#drawing/balance-lines.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { Mark } from '#drawing/marks.ts';
import type { Actor } from '#rules/grammar.ts';
import type { Scene } from '../scene.ts';
import { stock, stockpileLayout, type StorePlan } from './stockpile.ts';
import { heightOf, label, line, outline, segment } from '#drawing/make-marks.ts';
import { LEADING } from '#drawing/text-metrics.ts';
import { silhouettes } from '../shared/silhouettes.ts';

/** How deep the outlet lies, as a share of what is left in the store. */
const OUTLET = 0.42;

/** Both plants, with the side of the drawing they stand on. */
const SOURCES: { actor: Actor; words: string; side: -1 | 1 }[] = [
	{ actor: 'us', words: 'US plants', side: -1 },
	{ actor: 'japan', words: 'Japanese plants', side: 1 }
];

/** Two ways to fill it up again. Dashed: planned. */
function refill({ frame, tank, size, plant, ground, pipe }: StorePlan): Mark[] {
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
				silhouettes.plant,
				[middle, ground - heightOf(silhouettes.plant, plant) / 2],
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
function outflow({ frame, tank, size, small }: StorePlan): Mark[] {
	const y = tank.level + (tank.foot - tank.level) * OUTLET;
	const end = frame.width - MARGIN;
	const room = end - tank.right - 10;
	const name = balanceLines('Aid to Ukraine', room, size, true);
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
			balanceLines('as news agencies reported', room, small),
			{
				size: small,
				tone: 'quiet'
			}
		)
	];
}

/** Since when missiles made in Japan may go to the United States; under the plant. */
function permission({ frame, tank, small, ground }: StorePlan, facts: Facts): Mark {
	const end = frame.width - MARGIN;
	const words = balanceLines('may supply the US since', end - tank.right - 6, small);
	const lines = [...words, facts.when('export-change-2023')];
	return label('permission', end, ground + small + 8, lines, {
		anchor: 'end',
		size: small,
		tone: 'japan'
	});
}

/** A store drawn down by aid and, as planned, filled up from two sides; the governments disclosed no counts. */
export const missiles: Scene = ({ frame, facts }) => {
	const plan = stockpileLayout(frame);
	return [...stock(plan), ...refill(plan), ...outflow(plan), permission(plan, facts)];
};
