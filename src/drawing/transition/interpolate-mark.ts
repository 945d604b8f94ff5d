/** Two marks of one identity, mixed field by field. */
import { interpolateNumber } from 'd3-interpolate';
import type { Mark } from '../marks.ts';

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

/** A mark on its way: `from` at 0, `to` at 1. */
export function interpolateMark(from: Mark, to: Mark, share: number): Mark {
	// Both are marks of one kind, and mixing keeps every field of `to`, so the result is one too.
	return mixValue(from as unknown as Plain, to as unknown as Plain, share) as unknown as Mark;
}
