/** What no drawing may do: words on words, words outside the frame, words too small, two marks of one identity. */
import type { Frame } from '#rules/frame.ts';
import { identity, LABEL_SIZE, type LabelMark, type Mark } from './marks.ts';
import { areaOf, type Area } from './text-metrics.ts';

/** Two lines of words may come this near, in units, before they count as overlapping. */
const TOLERANCE = 1;

function meet(a: Area, b: Area): boolean {
	return (
		a.x + a.width - TOLERANCE > b.x &&
		b.x + b.width - TOLERANCE > a.x &&
		a.y + a.height - TOLERANCE > b.y &&
		b.y + b.height - TOLERANCE > a.y
	);
}

const words = (label: LabelMark) => `“${label.lines.join(' / ')}” (${label.key})`;

/** Faults of a settled drawing, one sentence each; none when it may be shown. Marks with opacity 0 count: they will be seen. */
export function findOverlaps(marks: Mark[], frame: Pick<Frame, 'width' | 'height'>): string[] {
	const labels = marks.filter((mark): mark is LabelMark => mark.kind === 'label');
	const areas = labels.map((label) => ({ label, area: areaOf(label) }));
	const names = marks.map(identity);
	const twice = names.filter((name, index) => names.indexOf(name) !== index);
	return [
		...twice.map((name) => `two marks are both “${name}”: give one another key`),
		...labels
			.filter(({ size }) => size < LABEL_SIZE)
			.map((label) => `${words(label)} is smaller than ${LABEL_SIZE} units`),
		...areas
			.filter(
				({ area }) =>
					area.x < -TOLERANCE ||
					area.y < -TOLERANCE ||
					area.x + area.width > frame.width + TOLERANCE ||
					area.y + area.height > frame.height + TOLERANCE
			)
			.map(({ label }) => `${words(label)} leaves the frame`),
		...areas.flatMap((one, index) =>
			areas
				.slice(index + 1)
				.filter((other) => meet(one.area, other.area))
				.map((other) => `${words(one.label)} covers ${words(other.label)}`)
		)
	];
}
