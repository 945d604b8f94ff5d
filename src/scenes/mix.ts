/** The drawing on its way from one scene to another. */
import { interpolateNumber } from 'd3-interpolate';
import { identity, type Mark } from './mark.ts';

/** What leaves is gone by this share of the way … */
const LEFT_BY = 0.45;

/** … and what comes starts here, so that two numbers never stand on one spot. */
const COMES_FROM = 0.45;

type Plain = string | number | boolean | undefined | Plain[] | { [field: string]: Plain };

function keyOf(value: Plain): Plain {
	return typeof value === 'object' && !Array.isArray(value) ? value.key : undefined;
}

/** Lists whose items have keys are mixed item by item; items that only one side has come or go at once. */
function mixKeyed(from: Plain[], to: Plain[], share: number): Plain[] {
	return to.map((item) => {
		const before = from.find((other) => keyOf(other) === keyOf(item));
		return before === undefined ? item : mixValue(before, item, share);
	});
}

function mixValue(from: Plain, to: Plain, share: number): Plain {
	if (typeof from === 'number' && typeof to === 'number') return interpolateNumber(from, to)(share);
	if (Array.isArray(from) && Array.isArray(to)) {
		if (to.some((item) => keyOf(item) !== undefined)) return mixKeyed(from, to, share);
		return from.length === to.length
			? to.map((item, index) => mixValue(from[index], item, share))
			: to;
	}
	if (
		typeof from === 'object' &&
		typeof to === 'object' &&
		!Array.isArray(from) &&
		!Array.isArray(to)
	) {
		return Object.fromEntries(
			Object.entries(to).map(([field, value]) => [field, mixValue(from[field], value, share)])
		);
	}
	return to;
}

function faded(mark: Mark, by: number): Mark {
	return { ...mark, opacity: (mark.opacity ?? 1) * by };
}

/**
 * The drawing at `share` (0 to 1) of the way. At 1 it is `to` itself, so that a settled drawing
 * never depends on where the reader came from; at 0 it looks like `from`. What both have travels;
 * what only `from` has fades out first, what only `to` has fades in after.
 */
export function mix(from: Mark[], to: Mark[], share: number): Mark[] {
	if (share >= 1) return to;
	const before = new Map(from.map((mark) => [identity(mark), mark]));
	const staying = new Set(to.map(identity));
	const leaving = from
		.filter((mark) => !staying.has(identity(mark)))
		.map((mark) => faded(mark, Math.max(0, 1 - share / LEFT_BY)))
		.filter((mark) => (mark.opacity ?? 1) > 0);
	const coming = to.map((mark): Mark => {
		const old = before.get(identity(mark));
		if (old === undefined) {
			return faded(mark, Math.max(0, (share - COMES_FROM) / (1 - COMES_FROM)));
		}
		const opacity = interpolateNumber(old.opacity ?? 1, mark.opacity ?? 1)(share);
		// Both are marks of one kind, and mixing keeps every field of `mark`, so the result is one too.
		const mixed = mixValue(
			old as unknown as Plain,
			mark as unknown as Plain,
			share
		) as unknown as Mark;
		return { ...mixed, opacity };
	});
	return [...leaving, ...coming];
}
