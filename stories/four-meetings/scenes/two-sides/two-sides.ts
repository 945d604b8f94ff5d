import type { Frame } from '#rules/frame.ts';
import { claimBox, fitClaim, type BoxedClaim, type TextSizes } from './claim-box.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import { MARGIN } from '#drawing/margin.ts';
import type { Mark } from '#drawing/marks.ts';
import type { Facts } from '#facts/facts.ts';
import type { Scene } from '#scenes/scene.ts';
import { label } from '#drawing/make-marks.ts';

/** A side, and the ids of its claims: of their labels, and of their notes with `-note` added. */
interface Side {
	actor: 'us' | 'japan';
	claims: string[];
}

const SIDES: Side[] = [
	{ actor: 'us', claims: ['readiness', 'cost', 'intervention'] },
	{ actor: 'japan', claims: ['technology', 'exports'] }
];

/** A claim, its note and its standing. `source` is the id of the label that names its source. */
function boxedClaim(facts: Facts, key: string, source: string): BoxedClaim {
	return {
		key,
		words: facts.text(`two-sides.${key}`),
		note: facts.text(`two-sides.${key}-note`),
		source: facts.text(`two-sides.${source}`),
		standing: facts.standing(`two-sides.${key}`)
	};
}

/** The claims of both sides, and the claim about both. */
function claimsOf(facts: Facts) {
	return {
		sides: SIDES.map(({ actor, claims }) => ({
			actor,
			name: facts.text(`two-sides.${actor}`),
			claims: claims.map((key) => boxedClaim(facts, key, 'article'))
		})),
		integration: boxedClaim(facts, 'integration', 'analysts')
	};
}

type Claims = ReturnType<typeof claimsOf>;

/** Maximum width of the drawing, in units. */
const WIDEST = 900;

/** Lengths are in units. */
interface TwoSidesLayout {
	sizes: TextSizes;
	left: number;
	width: number;
	gutter: number;
	column: number;
	/** Font size of the sides' names. */
	head: number;
	hasNotes: boolean;
	/** Minimum heights of the columns, and of the box under both. */
	rows: number;
	last: number;
	/** Distance between two boxes. */
	gap: number;
	/** Free height. */
	spare: number;
}

/** The layout of two columns and a box under both. Notes are left out if they do not fit. */
function layoutOf(frame: Frame, claims: Claims, hasNotes = true): TwoSidesLayout {
	const width = Math.min(frame.width - 2 * MARGIN, WIDEST);
	const gutter = responsiveSize(frame, 14, 36);
	const column = (width - gutter) / 2;
	const head = responsiveSize(frame, 22, 36);
	const sizes = { size: responsiveSize(frame, 16, 26), small: responsiveSize(frame, 14, 18) };
	const gap = sizes.small * 0.9;
	const heights = claims.sides.map(({ claims }) =>
		claims.reduce(
			(sum, claim) => sum + fitClaim(claim, column, sizes, hasNotes).height,
			(claims.length - 1) * gap
		)
	);
	const rows = Math.max(...heights);
	const last = fitClaim(claims.integration, width, sizes, hasNotes).height;
	const spare = frame.height - 2 * MARGIN - head - rows - last - 2 * gap;
	if (spare < 0 && hasNotes) return layoutOf(frame, claims, false);
	const left = (frame.width - width) / 2;
	return { sizes, left, width, gutter, column, head, hasNotes, rows, last, gap, spare };
}

/** The gains of each side in the source article, and the expected results below both. Each claim is in a box with the claim's standing. */
export const scene: Scene = ({ frame, facts }) => {
	const { sides, integration } = claimsOf(facts);
	const layout = layoutOf(frame, { sides, integration });
	const { sizes, left, width, gutter, column, head, hasNotes, rows, last, gap, spare } = layout;
	const top = MARGIN + head + gap;
	const height = rows + spare * 0.75;
	return [
		...sides.flatMap(({ actor, name, claims }, index): Mark[] => {
			const x = left + index * (column + gutter);
			const needed = claims.map((claim) => fitClaim(claim, column, sizes, hasNotes).height);
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
					return claimBox(claim, actor, area, sizes, hasNotes);
				})
			];
		}),
		...claimBox(
			integration,
			'joint',
			{ x: left, y: top + height + gap, width, height: last + spare * 0.25 },
			sizes,
			hasNotes
		)
	];
};
