/** A linter for drawings: labels that overlap, leave the frame or are too small, and duplicate identities. */
import type { Frame } from '#rules/frame.ts';
import { identity, LABEL_SIZE, type LabelMark, type Mark } from './marks.ts';
import { areaOf, type Rectangle } from './text-metrics.ts';

/** Overlap of two labels, or of a label and the frame's edge, that is allowed; in units. */
const TOLERANCE = 1;

function overlap(a: Rectangle, b: Rectangle): boolean {
	return (
		a.x + a.width - TOLERANCE > b.x &&
		b.x + b.width - TOLERANCE > a.x &&
		a.y + a.height - TOLERANCE > b.y &&
		b.y + b.height - TOLERANCE > a.y
	);
}

const nameOf = (label: LabelMark) => `“${label.lines.join(' / ')}” (${label.key})`;

/**
 * Finds the faults of a drawing at rest. Labels with opacity 0 count, because they will be shown.
 * @returns One sentence a fault; empty if there is none.
 */
export function findDrawingProblems(
	marks: Mark[],
	frame: Pick<Frame, 'width' | 'height'>
): string[] {
	const labels = marks.filter((mark): mark is LabelMark => mark.kind === 'label');
	const areas = labels.map((label) => ({ label, area: areaOf(label) }));
	const identities = marks.map(identity);
	const duplicates = identities.filter((one, index) => identities.indexOf(one) !== index);
	return [
		...duplicates.map((one) => `two marks have the identity “${one}”: change the key of one`),
		...labels
			.filter(({ size }) => size < LABEL_SIZE)
			.map((label) => `${nameOf(label)} is smaller than ${LABEL_SIZE} units`),
		...areas
			.filter(
				({ area }) =>
					area.x < -TOLERANCE ||
					area.y < -TOLERANCE ||
					area.x + area.width > frame.width + TOLERANCE ||
					area.y + area.height > frame.height + TOLERANCE
			)
			.map(({ label }) => `${nameOf(label)} leaves the frame`),
		...areas.flatMap((one, index) =>
			areas
				.slice(index + 1)
				.filter((other) => overlap(one.area, other.area))
				.map((other) => `${nameOf(one.label)} overlaps ${nameOf(other.label)}`)
		)
	];
}
