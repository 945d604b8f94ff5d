/** A claim in a box, with a gap in the upper edge for the name of its source. Lengths are in units. */
import { balanceLines } from '#drawing/balance-lines.ts';
import type { LineMark, Mark, Point } from '#drawing/marks.ts';
import type { Actor, Standing } from '#rules/actors-and-standings.ts';
import { label, line } from '#drawing/make-marks.ts';
import { LEADING, middleBaseline, widthOf, type Rectangle } from '#drawing/text-metrics.ts';

/** The text of a box, its source and its standing. */
export interface BoxedClaim {
	key: string;
	words: string;
	/** The statement of officials or of the record; shown if space permits. */
	note: string;
	/** Who makes the claim. */
	source: string;
	standing: Standing;
}

/** Font sizes of a claim, and of its source and note. */
export interface TextSizes {
	size: number;
	small: number;
}

/** Strokes of the boxes, in units. Hatching is visible only in a thick stroke. */
const STROKES: Record<Standing, number> = { happened: 2.5, planned: 2.5, disputed: 9 };

/** Distance from a box to its text, and from its corner to the name in its edge; in units. */
const PADDING = 17;
const INDENT = 14;
/** Gap on either side of the name, in units. */
const CLEAR = 5;

const innerWidth = (width: number) => width - 2 * PADDING;

/** The lines of a claim in a box `width` units wide, and the height (units) of the text and of the box. */
export function fitClaim(
	claim: BoxedClaim,
	width: number,
	{ size, small }: TextSizes,
	hasNote: boolean
) {
	const lines = balanceLines(claim.words, innerWidth(width), size, true);
	const note = hasNote ? balanceLines(claim.note, innerWidth(width), small) : [];
	const textHeight = LEADING * (lines.length * size + note.length * small);
	return {
		lines,
		note,
		textHeight,
		height: textHeight + small * 0.4 + 2 * STROKES[claim.standing] + 8
	};
}

/** The box's outline, from the end of the name all round to its start. Its outer edge is the area's. */
function edge(
	{ key, standing, source }: BoxedClaim,
	actor: Actor,
	area: Rectangle,
	small: number
): LineMark {
	const width = STROKES[standing];
	const [left, right] = [area.x + width / 2, area.x + area.width - width / 2];
	const [top, bottom] = [area.y + width / 2, area.y + area.height - width / 2];
	const name = area.x + INDENT;
	const points: Point[] = [
		[name + widthOf(source, small) + CLEAR, top],
		[right, top],
		[right, bottom],
		[left, bottom],
		[left, top],
		[name - CLEAR, top]
	];
	return line(`claim-${key}`, actor, points, { standing, width });
}

/** The box in its area, with its text centred vertically. */
export function claimBox(
	claim: BoxedClaim,
	actor: Actor,
	area: Rectangle,
	sizes: TextSizes,
	hasNote: boolean
): Mark[] {
	const { x, y, width, height } = area;
	const { size, small } = sizes;
	const { lines, note, textHeight } = fitClaim(claim, width, sizes, hasNote);
	const left = x + PADDING;
	const first = y + small * 0.2 + (height - textHeight) / 2 + size * 0.92;
	return [
		edge(claim, actor, area, small),
		label(
			`says-${claim.key}`,
			x + INDENT,
			middleBaseline(y + STROKES[claim.standing] / 2, small),
			claim.source,
			{
				size: small,
				tone: 'quiet'
			}
		),
		label(`words-${claim.key}`, left, first, lines, { size, bold: true }),
		...(note.length > 0
			? [
					label(
						`note-${claim.key}`,
						left,
						first + lines.length * size * LEADING - (size - small) * 0.9,
						note,
						{
							size: small
						}
					)
				]
			: [])
	];
}
