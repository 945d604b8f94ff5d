/** Measures as they stand in a table: three figures, in a unit of their size. */

const digits = (value: number) => (value < 10 ? 2 : value < 100 ? 1 : 0);

type Units = [smallest: number, name: string][];

const write = (units: Units) => (value: number) => {
	if (value === 0) return '0';
	const [size, name] = units.find(([smallest]) => value >= smallest) ?? units.at(-1) ?? [1, ''];
	const scaled = value / size;
	return `${scaled.toFixed(digits(scaled))} ${name}`;
};

export const writtenBytes = write([
	[1e9, 'GB'],
	[1e6, 'MB'],
	[1e3, 'KB']
]);

/** Of nanoseconds. */
export const writtenTime = write([
	[1e9, 's'],
	[1e6, 'ms'],
	[1e3, 'µs'],
	[1, 'ns']
]);

export const writtenMilliseconds = (time: number) => writtenTime(time * 1e6);

export const writtenCount = (count: number) => count.toLocaleString('en-US');
