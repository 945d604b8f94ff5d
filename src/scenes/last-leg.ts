/** The thread's last leg, from the ministry to the guest house: a map to scale, north up. */
import { geoAzimuthalEquidistant, geoDistance } from 'd3-geo';
import type { Facts } from './facts.ts';
import type { LabelMark, LineMark, Mark, Point } from './mark.ts';
import { label, LEADING, wrap } from './words.ts';

/** Length that the scale bar stands for, in kilometers. */
const BAR = 1;

interface Place {
	/** The ministry, in units. */
	x: number;
	y: number;
	/** The leg on the drawing, in units. */
	length: number;
	/** Where words must end. */
	right: number;
	size: number;
}

/** Where both ends fall on the drawing, and how many units a kilometer takes. */
export function lastLegGeometry({ x, y, length }: Pick<Place, 'x' | 'y' | 'length'>, facts: Facts) {
	const ministry = facts.place('mod-ichigaya');
	const house = facts.place('iikura');
	const projection = geoAzimuthalEquidistant()
		.rotate([-ministry[0], -ministry[1]])
		.scale(length / geoDistance(ministry, house))
		.translate([x, y]);
	const to: Point = projection(house) ?? [x, y];
	return { from: [x, y] as Point, to, kilometer: length / facts.value('leg-ichigaya-iikura') };
}

/** Both places with their names, the leg, its length rounded up to a whole kilometer, and a scale bar. */
export function lastLeg(place: Place, facts: Facts): Mark[] {
	const { from, to, kilometer } = lastLegGeometry(place, facts);
	const { size } = place;
	const line = (key: string, points: Point[], width: number): LineMark => {
		return { kind: 'line', key, points, actor: 'joint', standing: 'happened', width };
	};
	const name = (key: string, [x, y]: Point, words: string): LabelMark => {
		const lines = wrap(words, place.right - x - 12, size);
		return label(key, x + 12, y + size * (0.34 - ((lines.length - 1) * LEADING) / 2), lines, { size });
	};
	const dot = (key: string, [x, y]: Point): Mark => {
		return { kind: 'circle', key, x, y, radius: 5, actor: 'joint', standing: 'happened', fill: 'full', width: 1 };
	};
	const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
	const least = Math.ceil(facts.value('leg-ichigaya-iikura'));
	const [left, bottom] = [from[0], to[1] + size * 1.5];
	const right = left + BAR * kilometer;
	return [
		line('last-leg', [from, to], 3),
		dot('last-leg-from', from),
		dot('last-leg-to', to),
		name('last-leg-ministry', from, 'Ministry of Defense'),
		name('last-leg-house', to, 'Iikura Guest House'),
		label('last-leg-length', middle[0] + 12, middle[1] + size * 0.4, `less than ${least} km`, {
			size: size * 1.15,
			bold: true,
			shows: ['leg-ichigaya-iikura']
		}),
		line('scale-bar', [[left, bottom - 4], [left, bottom], [right, bottom], [right, bottom - 4]], 1.5),
		label('scale-bar-length', right + 6, bottom + 3, `${BAR} km`, { tone: 'quiet' })
	];
}
