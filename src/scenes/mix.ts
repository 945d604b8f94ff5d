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

/** A mark on the glass, and how much of it shows. */
export interface Shown {
	mark: Mark;
	/** 0 to 1. Kept beside the mark: a mark that only fades stays the same object, and need not be drawn anew. */
	opacity: number;
}

const opacityOf = (mark: Mark) => mark.opacity ?? 1;

/** A drawing as it stands. */
export function settled(marks: Mark[]): Shown[] {
	return marks.map((mark) => ({ mark, opacity: opacityOf(mark) }));
}

/** What is on the glass as a drawing of its own, to set out from. */
export function onTheGlass(shown: Shown[]): Mark[] {
	return shown.map(({ mark, opacity }) =>
		opacity === opacityOf(mark) ? mark : { ...mark, opacity }
	);
}

type Passage = (share: number) => Shown;

function leaving(mark: Mark): Passage {
	return (share) => ({ mark, opacity: opacityOf(mark) * Math.max(0, 1 - share / LEFT_BY) });
}

function coming(mark: Mark): Passage {
	return (share) => ({
		mark,
		opacity: opacityOf(mark) * Math.max(0, (share - COMES_FROM) / (1 - COMES_FROM))
	});
}

function staying(from: Mark, to: Mark): Passage {
	const opacity = interpolateNumber(opacityOf(from), opacityOf(to));
	const moves = JSON.stringify(from) !== JSON.stringify(to);
	// Both are marks of one kind, and mixing keeps every field of `to`, so the result is one too.
	const mixed = (share: number) =>
		mixValue(from as unknown as Plain, to as unknown as Plain, share) as unknown as Mark;
	return (share) => ({ mark: moves ? mixed(share) : to, opacity: opacity(share) });
}

/**
 * The way from one drawing to another, by `share` (0 to 1). At 1 it is `to` itself, so that a
 * settled drawing never depends on where the reader came from; at 0 it looks like `from`. What both
 * have travels; what only `from` has fades out first, what only `to` has fades in after.
 */
export function mixing(from: Mark[], to: Mark[]): (share: number) => Shown[] {
	const arrived = settled(to);
	let passages: Passage[] | undefined;

	// Found out when it is first needed: a thread that grows with the scroll is a new drawing at
	// every frame, and most of them are arrived from the start.
	function pair(): Passage[] {
		const before = new Map(from.map((mark) => [identity(mark), mark]));
		const kept = new Set(to.map(identity));
		const goes = from.filter((mark) => !kept.has(identity(mark))).map(leaving);
		const comes = to.map((mark) => {
			const old = before.get(identity(mark));
			return old === undefined ? coming(mark) : staying(old, mark);
		});
		return [...goes, ...comes];
	}

	return (share) => {
		if (share >= 1) return arrived;
		passages ??= pair();
		return passages.map((passage) => passage(share));
	};
}
