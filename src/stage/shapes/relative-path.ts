/** Steps to one drawing unit: finer than a tenth no still is ever looked at. */
const STEPS = 10;

/** A number of steps in units, without the zero before the point. */
const inUnits = (steps: number) => String(steps / STEPS).replace(/^(-?)0\./, '$1.');

/**
 * The same path of straight lines, each point said from the one before: half the letters, which is
 * most of a page that holds several coasts. For what the server sends; while the globe turns, a
 * browser has no time for it.
 */
export function relativePath(path: string): string {
	let x = 0;
	let y = 0;
	const relative = path.replaceAll(
		/([ML])([-\d.]+),([-\d.]+)|Z/g,
		(part: string, command: string, right: string, down: string) => {
			if (part === 'Z') return 'z';
			const [toX, toY] = [Math.round(Number(right) * STEPS), Math.round(Number(down) * STEPS)];
			const step = command === 'M' ? [toX, toY] : [toX - x, toY - y];
			[x, y] = [toX, toY];
			return `${command === 'M' ? 'M' : 'l'}${step.map(inUnits).join(' ')}`;
		}
	);
	// A letter that repeats the one before it, and a space before a minus, can be left out.
	return relative.replaceAll(/(?<=l[^A-Za-z]*)l/g, ' ').replaceAll(' -', '-');
}
