import { expandLabel } from '#content/labels/expand-label.ts';
import type { Label, ShownClaim } from '#content/schema.ts';
import { withBreaks } from '#language/phrases.ts';
import { standingOf } from '#content/standing-of.ts';
import type { Story } from '#content/story.ts';
import type { DrawnLabel, LabelTable } from './facts.ts';

/** The part of a story that its labels are made from. */
type LabelStory = Pick<
	Story,
	'language' | 'cover' | 'steps' | 'sharedLabels' | 'claims' | 'figures' | 'events'
>;

/** A step or the cover: its labels, and its marks without text. A label and a mark may share an id. */
interface Drawn {
	labels: Record<string, Label>;
	marks?: Record<string, ShownClaim>;
}

/** Id of the cover among the steps of `labelTable`. */
const COVER = 'cover';

/** The prefix of the ids of labels that several steps share. */
const SHARED = 'shared';

/**
 * The labels and marks of graphics with all facts filled in, by `STEP.ID`, `cover.ID` and `shared.ID`. In languages
 * without spaces a text has `BREAK`s.
 * @param steps Ids of the steps whose labels to return, or `cover`. Default: all.
 */
export function labelTable(story: LabelStory, steps?: readonly string[]): LabelTable {
	const claims = new Map(story.claims.map((claim) => [claim.id, claim]));
	const includes = (id: string) => steps?.includes(id) ?? true;

	const drawn = ({ text = '', claim, standing }: Partial<Label & ShownClaim>): DrawnLabel => {
		const label = expandLabel(text, story);
		const shown = claims.get(claim ?? '');
		const own = standing ?? (shown && standingOf(shown));
		return {
			...(text && { text: withBreaks(label.text, story.language) }),
			...(label.figures.length > 0 && { figures: label.figures }),
			...(own && { standing: own })
		};
	};
	const entries = (owner: string, { labels, marks = {} }: Drawn) =>
		Object.keys({ ...labels, ...marks }).map(
			(id) => [`${owner}.${id}`, drawn({ ...labels[id], ...marks[id] })] as const
		);

	return Object.fromEntries([
		...(includes(COVER) ? entries(COVER, story.cover) : []),
		...story.steps.filter(({ id }) => includes(id)).flatMap((step) => entries(step.id, step)),
		...story.sharedLabels
			.filter((label) => label.steps.some(includes))
			.map((label) => [`${SHARED}.${label.id}`, drawn(label)] as const)
	]);
}
