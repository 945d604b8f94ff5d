/** Interpolates two marks of one identity, field by field. */
import { interpolateNumber } from 'd3-interpolate';
import type { Mark } from '../marks.ts';

type Data = string | number | boolean | undefined | Data[] | { [field: string]: Data };

function keyOf(value: Data): Data {
	return typeof value === 'object' && !Array.isArray(value) ? value.key : undefined;
}

/** Interpolates items with the same key. An item that only `to` has appears at once; one that only `from` has is gone. */
function interpolateKeyed(from: Data[], to: Data[], share: number): Data[] {
	return to.map((item) => {
		const before = from.find((other) => keyOf(other) === keyOf(item));
		return before === undefined ? item : interpolateData(before, item, share);
	});
}

function interpolateData(from: Data, to: Data, share: number): Data {
	if (typeof from === 'number' && typeof to === 'number') return interpolateNumber(from, to)(share);
	if (Array.isArray(from) && Array.isArray(to)) {
		if (to.some((item) => keyOf(item) !== undefined)) return interpolateKeyed(from, to, share);
		return from.length === to.length
			? to.map((item, index) => interpolateData(from[index], item, share))
			: to;
	}
	if (
		typeof from === 'object' &&
		typeof to === 'object' &&
		!Array.isArray(from) &&
		!Array.isArray(to)
	) {
		return Object.fromEntries(
			Object.entries(to).map(([field, value]) => [
				field,
				interpolateData(from[field], value, share)
			])
		);
	}
	return to;
}

/**
 * The mark between two marks of one kind, at `share` from 0 (`from`) to 1 (`to`). Numbers are
 * interpolated. Everything else is that of `to`, and so are points if their count differs.
 */
export function interpolateMark(from: Mark, to: Mark, share: number): Mark {
	// Both marks are of one kind and every field of `to` is kept, so the result is a mark of that kind.
	return interpolateData(from as unknown as Data, to as unknown as Data, share) as unknown as Mark;
}
