/** A claim in a frame of its own, with a gap in the upper edge for the name of who says so. */
import { balanceLines } from '#drawing/balance-lines.ts';
import type { LineMark, Mark, Point } from '#drawing/marks.ts';
import type { Actor, Standing } from '#rules/grammar.ts';
import { label, line } from '#drawing/make-marks.ts';
import { LEADING, widthOf, type Area } from '#drawing/text-metrics.ts';

export interface Claim {
	key: string;
	words: string;
	/** What officials or the record have of it; shown where there is room. */
	note: string;
	/** Who says so. */
	says: string;
	standing: Standing;
}

/** Letters of a claim, and of who says so and the note. */
export interface Letters {
	size: number;
	small: number;
}

/** Strokes of frames, in units: hatching needs room to be seen. */
const STROKES: Record<Standing, number> = { happened: 2.5, planned: 2.5, disputed: 9 };

/** From a frame to the words in it, and from its corner to the name in its edge, in units. */
const PADDING = 17;
const INDENT = 14;
/** Paper on either side of the name. */
const CLEAR = 5;

const roomIn = (width: number) => width - 2 * PADDING;

/** A claim's words in lines for a frame of some width, and the height the frame needs. */
export function fitted(claim: Claim, width: number, { size, small }: Letters, hasNote: boolean) {
	const lines = balanceLines(claim.words, roomIn(width), size, true);
	const note = hasNote ? balanceLines(claim.note, roomIn(width), small) : [];
	const words = LEADING * (lines.length * size + note.length * small);
	return { lines, note, words, height: words + small * 0.4 + 2 * STROKES[claim.standing] + 8 };
}

/** The frame's line, once round from the end of the name to its start; its outer edge is the area's. */
function edge({ key, standing, says }: Claim, actor: Actor, area: Area, small: number): LineMark {
	const width = STROKES[standing];
	const [left, right] = [area.x + width / 2, area.x + area.width - width / 2];
	const [top, bottom] = [area.y + width / 2, area.y + area.height - width / 2];
	const name = area.x + INDENT;
	const points: Point[] = [
		[name + widthOf(says, small) + CLEAR, top],
		[right, top],
		[right, bottom],
		[left, bottom],
		[left, top],
		[name - CLEAR, top]
	];
	return line(`claim-${key}`, actor, points, { standing, width });
}

/** The frame in its area, its words in the middle of its height. */
export function claimFrame(
	claim: Claim,
	actor: Actor,
	area: Area,
	letters: Letters,
	hasNote: boolean
): Mark[] {
	const { x, y, width, height } = area;
	const { size, small } = letters;
	const { lines, note, words } = fitted(claim, width, letters, hasNote);
	const left = x + PADDING;
	const first = y + small * 0.2 + (height - words) / 2 + size * 0.92;
	return [
		edge(claim, actor, area, small),
		label(
			`says-${claim.key}`,
			x + INDENT,
			y + STROKES[claim.standing] / 2 + small * 0.35,
			claim.says,
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
