import { grown } from './grow.ts';
import { entryOf, shelf, type Gain } from './ledger.ts';
import { MARGIN } from './margin.ts';
import type { Actor, Mark } from './mark.ts';
import type { Scene } from './scene.ts';
import { label } from './words.ts';

const INTEGRATION: Gain = {
	key: 'integration',
	words: 'Closer military integration',
	says: 'unnamed analysts, according to the source article'
};

interface Side {
	actor: Actor;
	name: string;
	gains: Gain[];
}

const SIDES: Side[] = [
	{
		actor: 'us',
		name: 'United States',
		gains: [
			{
				key: 'readiness',
				words: 'Ready stocks in the region at little extra cost',
				says: 'the source article'
			},
			{ key: 'intervention', words: 'Faster intervention', says: 'the source article' }
		]
	},
	{
		actor: 'japan',
		name: 'Japan',
		gains: [
			{
				key: 'technology',
				words: 'US technology',
				says: 'a hope of Tokyo’s, says the source article'
			},
			{ key: 'exports', words: 'Wider exports', says: 'the source article' }
		]
	}
];

/** The whole ledger, at most; in units. */
const WIDEST = 900;

/** Bars take this share of the height that words leave, up to this many units; the last one is half as high again. */
const BARS = { share: 0.62, highest: 64, last: 1.5 };

/** A ledger: two columns whose entries stand on hatched bars, and one bar under both for what is said to follow. */
export const twoSides: Scene = ({ frame }) => {
	const width = Math.min(frame.width - 2 * MARGIN, WIDEST);
	const left = (frame.width - width) / 2;
	const gutter = grown(frame, 14, 36);
	const column = (width - gutter) / 2;
	const small = grown(frame, 14, 18);
	const head = grown(frame, 22, 36);
	const columns = SIDES.map(({ gains }) =>
		gains.map((gain) => entryOf(gain, grown(frame, 16, 26), small, column))
	);
	const last = entryOf(INTEGRATION, grown(frame, 18, 30), small, width);
	const rows = [0, 1].map((row) =>
		Math.max(...columns.map((entries) => entries[row]?.height ?? 0))
	);
	const taken = head + rows.reduce((sum, height) => sum + height, last.height);
	const free = frame.height - 2 * MARGIN - taken;
	const bar = Math.min(BARS.highest, (free * BARS.share) / (rows.length + BARS.last));
	const gap = (free - bar * (rows.length + BARS.last)) / (rows.length + 1);
	/** Upper edge of a row's bar. */
	const barAt = (row: number) =>
		MARGIN +
		head +
		rows.slice(0, row + 1).reduce((sum, height) => sum + gap + height, 0) +
		bar * row;
	return [
		...SIDES.flatMap(({ actor, name, gains }, index): Mark[] => {
			const x = left + index * (column + gutter);
			return [
				label(`side-${actor}`, x, MARGIN + head * 0.8, name, {
					size: head,
					bold: true,
					tone: actor
				}),
				...gains.flatMap(({ key }, row) => {
					const entry = columns[index]?.[row];
					return entry
						? shelf({ key, actor }, entry, { x, y: barAt(row), width: column, height: bar })
						: [];
				})
			];
		}),
		...shelf({ key: INTEGRATION.key, actor: 'joint' }, last, {
			x: left,
			y: frame.height - MARGIN - bar * BARS.last,
			width,
			height: bar * BARS.last
		})
	];
};
