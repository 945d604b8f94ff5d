import { balanceLines } from '#drawing/balance-lines.ts';
import { MARGIN } from '#drawing/margin.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import { LEADING } from '#drawing/text-metrics.ts';
import type { SceneContext } from '#scenes/scene.ts';
import { instituteText } from './institute-text.ts';
import { GAP_BELOW, type StaffArea, type StaffLayout } from './staff-area.ts';
import { BAR, staffGroups } from './staff-dots.ts';
import { staffRow } from './staff-row.ts';
import { staffStack } from './staff-stack.ts';

/** The layout that makes the dots larger, of those whose labels fit. */
export function staffLayout({ frame, facts }: SceneContext): StaffLayout {
	const words = instituteText(facts);
	const sizes = {
		share: responsiveSize(frame, 28, 54),
		head: responsiveSize(frame, 15, 22),
		word: responsiveSize(frame, 14, 20)
	};
	const width = frame.width - 2 * MARGIN;
	const source = balanceLines(words.source, width, sizes.word);
	const area: StaffArea = {
		...{ sizes, words, source, width },
		height: frame.height - 2 * MARGIN,
		groups: staffGroups(facts),
		title: sizes.head * 1.3,
		claim: GAP_BELOW + BAR + sizes.word * (source.length * LEADING + 0.4)
	};
	const [one, two] = [staffStack(area), staffRow(area)];
	return two.fits && two.planned.grid.pitch > one.planned.grid.pitch ? two : one;
}
