/** How much of a drawing is visible, in square units of full colour. Estimates: only their ratios matter. */
import type { ChartMark, Fill, Mark, Point } from '#drawing/marks.ts';
import type { RenderedMark } from '#drawing/transition/transition.ts';

/** Coverage of a closed mark's area, by its fill. */
const COVERAGE: Record<Fill, number> = { none: 0, tint: 0.2, full: 1 };

/** Coverage of a globe by coasts and graticule. */
const GLOBE_COVERAGE = 0.1;

const lengthOf = (points: Point[]) =>
	points.slice(1).reduce((sum, [x, y], index) => {
		const [fromX, fromY] = points[index] ?? [x, y];
		return sum + Math.hypot(x - fromX, y - fromY);
	}, 0);

const disc = (radius: number) => Math.PI * radius ** 2;

const rectangle = (width: number, height: number, fill: Fill, stroke: number) =>
	width * height * COVERAGE[fill] + 2 * (width + height) * stroke;

function chartInk({ width, height, xDomain, yDomain, parts, lines }: ChartMark): number {
	const scaleX = width / (xDomain[1] - xDomain[0]);
	const scaleY = height / (yDomain[1] - yDomain[0]);
	const areas = parts.map(
		({ x0, x1, y0, y1, opacity }) => opacity * Math.abs((x1 - x0) * scaleX * (y1 - y0) * scaleY)
	);
	const strokes = lines.map(
		({ points, opacity, width: stroke }) =>
			opacity * stroke * lengthOf(points.map(([x, y]) => [x * scaleX, y * scaleY]))
	);
	return [...areas, ...strokes].reduce((sum, one) => sum + one, 0);
}

const inks: { [Kind in Mark['kind']]: (mark: Extract<Mark, { kind: Kind }>) => number } = {
	line: ({ points, width }) => lengthOf(points) * width,
	curve: ({ points, width }) => lengthOf(points) * width,
	thread: ({ view, reach, width }) => view.radius * reach * width,
	circle: ({ radius, fill, width }) => disc(radius) * COVERAGE[fill] + 2 * Math.PI * radius * width,
	pin: ({ radius }) => disc(radius),
	box: ({ width, height, fill, stroke }) => rectangle(width, height, fill, stroke),
	outline: ({ outline, size, fill, stroke }) =>
		rectangle(size, (size / outline.width) * outline.height, fill, stroke),
	globe: ({ view }) => disc(view.radius) * GLOBE_COVERAGE,
	chart: chartInk,
	// Labels come and go by themselves: a drawing without them is not empty.
	label: () => 0
};

/** The ink of a frame without its labels. */
export function inkOf(rendered: RenderedMark[]): number {
	return rendered.reduce((sum, { mark, opacity }) => {
		// The table pairs each kind with its own function, which TypeScript cannot follow through an index.
		const ink = inks[mark.kind] as (mark: Mark) => number;
		return sum + opacity * ink(mark);
	}, 0);
}
