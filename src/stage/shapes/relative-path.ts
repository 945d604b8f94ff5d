/** Steps in a drawing unit: a tenth of a unit is below a pixel in every still. */
const SCALE = 10;

/** Returns steps in units, without the zero before the point. */
const inUnits = (steps: number) => String(steps / SCALE).replace(/^(-?)0\./, '$1.');

/**
 * Returns the same path of straight lines with relative points, in half the characters: coasts are
 * most of a page's bytes. Server only: it is too slow for each frame of a turning globe.
 */
export function relativePath(path: string): string {
	let x = 0;
	let y = 0;
	const relative = path.replaceAll(
		/([ML])([-\d.]+),([-\d.]+)|Z/g,
		(part: string, command: string, right: string, down: string) => {
			if (part === 'Z') return 'z';
			const [toX, toY] = [Math.round(Number(right) * SCALE), Math.round(Number(down) * SCALE)];
			const step = command === 'M' ? [toX, toY] : [toX - x, toY - y];
			[x, y] = [toX, toY];
			return `${command === 'M' ? 'M' : 'l'}${step.map(inUnits).join(' ')}`;
		}
	);
	// SVG needs neither a repeated command nor a space before a minus.
	return relative.replaceAll(/(?<=l[^A-Za-z]*)l/g, ' ').replaceAll(' -', '-');
}
