/** The rows of the growth table: what a measure is called, where it is, and how it is written. */
import { median } from 'd3-array';
import { writtenBytes, writtenCount, writtenMilliseconds, writtenTime } from '../../written.ts';
import type { BuildCost } from './build-cost.ts';
import { howItGrows } from './how-it-grows.ts';
import type { PageCost } from './page-cost.ts';

type Row<Measures> = [name: string, measure: keyof Measures, written: (value: number) => string];

const seconds = (value: number) => writtenTime(value * 1e9);

export const BUILD_ROWS: Row<BuildCost>[] = [
	['copydesk: read and check', 'copydesk', seconds],
	['build of the story’s page alone', 'build', seconds],
	['HTML', 'html', writtenBytes],
	['HTML, brotli', 'brotli', writtenBytes],
	['HTML, brotli, were all words new', 'brotliOfNewWords', writtenBytes]
];

export const WHOLE_ROWS: Row<BuildCost>[] = [
	['build of all pages', 'build', seconds],
	['files on the host', 'files', writtenCount],
	['bytes on the host', 'disk', writtenBytes]
];

export const PAGE_ROWS: Row<PageCost>[] = [
	['elements', 'elements', writtenCount],
	['first paint', 'firstPaint', writtenMilliseconds],
	['scripts in charge', 'live', writtenMilliseconds],
	['main thread, a frame of a scroll', 'task', writtenMilliseconds],
	['… script in it', 'script', writtenMilliseconds],
	['… style and layout in it', 'layout', writtenMilliseconds],
	['… more, were all steps asked', 'places', writtenMilliseconds],
	['script memory', 'memory', writtenBytes]
];

/**
 * Rows with a column for each size, in medians.
 * @param all The sizes of the table; those that were not measured are said to be left out.
 * @param sizes The sizes that were measured, the first ones of all.
 */
export function rowsOf<Measures extends object>(
	rows: Row<Measures>[],
	all: number[],
	sizes: number[],
	columns: Measures[][]
): string[][] {
	return rows.map(([name, measure, written]) => {
		const values = columns.map((runs) => median(runs, (run) => run[measure] as number) ?? NaN);
		const cells = all.map((_, place) => {
			const value = values[place];
			return value === undefined ? 'left out' : written(value);
		});
		return [name, ...cells, howItGrows(sizes, values)];
	});
}
