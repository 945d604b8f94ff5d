import type { Frame } from '#rules/frame.ts';
import { claimFrame, fitted, type Claim, type Letters } from './claim-frame.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { Mark } from '#drawing/marks.ts';
import type { Actor } from '#rules/grammar.ts';
import type { Scene } from '../scene.ts';
import { label } from '#drawing/make-marks.ts';

const ARTICLE = 'source article';

interface Side {
	actor: Actor;
	name: string;
	claims: Claim[];
}

/** Hatched is what no record bears out; dashed, what was an aim, a hope or a forecast. */
const SIDES: Side[] = [
	{
		actor: 'us',
		name: 'United States',
		claims: [
			{
				key: 'readiness',
				words: 'Ready stocks in the region',
				note: 'officials’ aim, too',
				says: ARTICLE,
				standing: 'planned'
			},
			{
				key: 'cost',
				words: 'At little extra cost',
				note: 'Nikkei has it for jets',
				says: ARTICLE,
				standing: 'disputed'
			},
			{
				key: 'intervention',
				words: 'Faster intervention',
				note: 'officials said deterrence',
				says: ARTICLE,
				standing: 'disputed'
			}
		]
	},
	{
		actor: 'japan',
		name: 'Japan',
		claims: [
			{
				key: 'technology',
				words: 'US technology',
				note: 'a hope of Tokyo’s',
				says: ARTICLE,
				standing: 'planned'
			},
			{
				key: 'exports',
				words: 'Wider exports',
				note: 'a forecast',
				says: ARTICLE,
				standing: 'planned'
			}
		]
	}
];

const INTEGRATION: Claim = {
	key: 'integration',
	words: 'Closer military integration',
	note: 'no analyst named, no such statement found',
	says: 'unnamed analysts, says the source article',
	standing: 'disputed'
};

/** The whole, at most; in units. */
const WIDEST = 900;

interface Plan {
	letters: Letters;
	left: number;
	width: number;
	gutter: number;
	column: number;
	head: number;
	hasNotes: boolean;
	/** Height of what each side is said to gain, and of what is said to follow for both, without what is to spare. */
	rows: number;
	last: number;
	/** From frame to frame, in units. */
	gap: number;
	spare: number;
}

/** Plans two columns and one frame under both; with notes where there is room. */
function planOf(frame: Frame, hasNotes = true): Plan {
	const width = Math.min(frame.width - 2 * MARGIN, WIDEST);
	const gutter = responsiveSize(frame, 14, 36);
	const column = (width - gutter) / 2;
	const head = responsiveSize(frame, 22, 36);
	const letters = { size: responsiveSize(frame, 16, 26), small: responsiveSize(frame, 14, 18) };
	const gap = letters.small * 0.9;
	const heights = SIDES.map(({ claims }) =>
		claims.reduce(
			(sum, claim) => sum + fitted(claim, column, letters, hasNotes).height,
			(claims.length - 1) * gap
		)
	);
	const rows = Math.max(...heights);
	const last = fitted(INTEGRATION, width, letters, hasNotes).height;
	const spare = frame.height - 2 * MARGIN - head - rows - last - 2 * gap;
	if (spare < 0 && hasNotes) return planOf(frame, false);
	const left = (frame.width - width) / 2;
	return { letters, left, width, gutter, column, head, hasNotes, rows, last, gap, spare };
}

/** What each side is said to gain, every claim in a frame of its own standing, and under both what is said to follow. */
export const twoSides: Scene = ({ frame }) => {
	const plan = planOf(frame);
	const { letters, left, width, gutter, column, head, hasNotes, rows, last, gap, spare } = plan;
	const top = MARGIN + head + gap;
	const height = rows + spare * 0.75;
	return [
		...SIDES.flatMap(({ actor, name, claims }, index): Mark[] => {
			const x = left + index * (column + gutter);
			const needed = claims.map((claim) => fitted(claim, column, letters, hasNotes).height);
			const free = height - needed.reduce((sum, one) => sum + one, (claims.length - 1) * gap);
			const heights = needed.map((one) => one + free / claims.length);
			return [
				label(`side-${actor}`, x, MARGIN + head * 0.8, name, {
					size: head,
					bold: true,
					tone: actor
				}),
				...claims.flatMap((claim, row) => {
					const y = top + heights.slice(0, row).reduce((sum, one) => sum + one + gap, 0);
					const area = { x, y, width: column, height: heights[row] ?? 0 };
					return claimFrame(claim, actor, area, letters, hasNotes);
				})
			];
		}),
		...claimFrame(
			INTEGRATION,
			'joint',
			{ x: left, y: top + height + gap, width, height: last + spare * 0.25 },
			letters,
			hasNotes
		)
	];
};
