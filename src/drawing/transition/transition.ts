/** The transition between two drawings. */
import { cubicInOut } from 'svelte/easing';
import { interpolateNumber } from 'd3-interpolate';
import { dequal } from 'dequal/lite';
import { clampedShare } from '../clamped-share.ts';
import { identity, isMoreCertain, kindAndKey, type Mark } from '../marks.ts';
import { interpolateMark } from './interpolate-mark.ts';
import { memoizePair } from './memoize-pair.ts';
import { partialStroke } from './partial-stroke.ts';
import { planPhases, type Phase, type PhaseClock } from './phases.ts';

/** A mark as it is drawn in one frame. */
export interface RenderedMark {
	mark: Mark;
	/** 0 to 1. It is not part of the mark: a mark that only fades stays the same object and is not rendered again. */
	opacity: number;
}

const opacityOf = (mark: Mark) => mark.opacity ?? 1;

const restCache = new WeakMap<Mark, RenderedMark>();

/** A mark at rest. The same mark returns the same object, so it is not rendered again. */
function markAtRest(mark: Mark): RenderedMark {
	const rendered = restCache.get(mark) ?? { mark, opacity: opacityOf(mark) };
	restCache.set(mark, rendered);
	return rendered;
}

export function atRest(marks: Mark[]): RenderedMark[] {
	return marks.map(markAtRest);
}

/** The marks of a frame with their current opacities: the start of the next transition. */
export function displayedMarks(rendered: RenderedMark[]): Mark[] {
	return rendered.map(({ mark, opacity }) =>
		opacity === opacityOf(mark) ? mark : { ...mark, opacity }
	);
}

const faded = (mark: Mark, share: number): RenderedMark => ({
	mark,
	opacity: opacityOf(mark) * share
});

/** The animation of one mark. */
interface Animation {
	/** The phase in which it runs; undefined if nothing visible changes, so that the plan gives it no time. */
	phase?: Phase;
	/** The rendered mark at a progress of the phase, 0 to 1. */
	at: (progress: number) => RenderedMark;
}

/** Caches the results at 0 and 1, so a mark that waits or is done keeps its object identity. */
function animation(phase: Phase, draw: (progress: number) => RenderedMark): Animation {
	const ends: Record<number, RenderedMark | undefined> = {};
	const at = (progress: number) =>
		progress > 0 && progress < 1 ? draw(progress) : (ends[progress] ??= draw(progress));
	return { phase, at };
}

const unanimated = (mark: Mark): Animation => ({ at: () => markAtRest(mark) });

const isInvisible = (mark: Mark) => opacityOf(mark) === 0;

/** Animates a mark that both drawings have. */
const animateKept = memoizePair((from, to: Mark): Animation => {
	if (dequal(from, to) || (isInvisible(from) && isInvisible(to))) return unanimated(to);
	const opacity = interpolateNumber(opacityOf(from), opacityOf(to));
	const isGround = to.kind === 'globe' || to.kind === 'chart';
	// After an interruption, a ground can be nearly invisible: other marks must not leave before it is back.
	const isWhole = opacityOf(from) === opacityOf(to);
	return animation(isGround && isWhole ? 'moveGround' : 'move', (progress) => {
		if (progress === 1) return markAtRest(to);
		const eased = cubicInOut(progress);
		return { mark: interpolateMark(from, to, eased), opacity: opacity(eased) };
	});
});

/**
 * Animates a mark whose standing differs in the other drawing. The more certain of the two versions
 * is drawn along the other as a growing stroke, or retracted. Marks without a stroke cross-fade.
 * @param visible The visible share of `mark` (0–1) at a progress of the phase (0–1).
 */
function animateStanding(
	mark: Mark,
	other: Mark,
	visible: (progress: number) => number
): Animation {
	return animation('changeStanding', (progress) => {
		const share = visible(progress);
		const stroke = isMoreCertain(mark, other) && partialStroke(mark, cubicInOut(share));
		return stroke ? faded(stroke, 1) : faded(mark, share);
	});
}

const rising = (progress: number) => progress;
const falling = (progress: number) => 1 - progress;

/** Whether a mark is text that replaces visible text at the same position. */
function isTextSwap(mark: Mark, old: Mark | undefined): boolean {
	return (
		mark.kind === 'label' &&
		old?.kind === 'label' &&
		mark.x === old.x &&
		mark.y === old.y &&
		!isInvisible(old)
	);
}

/** Animates a mark that only the old drawing has. `now` is its subject in the new drawing, if that has it with another look. */
const animateRemoved = memoizePair((mark, now: Mark | undefined): Animation => {
	if (isInvisible(mark)) return unanimated(mark);
	const fadeOut = (progress: number) => faded(mark, falling(progress));
	if (mark.kind === 'label') return animation('hideLabels', fadeOut);
	return now ? animateStanding(mark, now, falling) : animation('exit', fadeOut);
});

/** Animates a mark that only the new drawing has. `old` is its subject in the old drawing, if that has it with another look. */
const animateAdded = memoizePair((mark, old: Mark | undefined): Animation => {
	if (isInvisible(mark)) return unanimated(mark);
	const fadeIn = (progress: number) => faded(mark, rising(progress));
	if (mark.kind === 'label') {
		return animation(isTextSwap(mark, old) ? 'swapText' : 'showLabels', fadeIn);
	}
	return old ? animateStanding(mark, old, rising) : animation('enter', fadeIn);
});

const indexBy = (nameOf: (mark: Mark) => string, marks: Mark[]) =>
	new Map(marks.map((mark) => [nameOf(mark), mark]));

/** The animations of all marks, in drawing order. A removed mark stays above the kept mark that it was drawn on. */
function animationsOf(from: Mark[], to: Mark[]): Animation[] {
	const [before, after] = [indexBy(identity, from), indexBy(identity, to)];
	const [subjectsBefore, subjectsAfter] = [indexBy(kindAndKey, from), indexBy(kindAndKey, to)];
	/** Animations of removed marks, by the identity of the kept mark below them; '' if there is none. */
	const removedAbove = new Map<string, Animation[]>();
	let below = '';
	for (const mark of from) {
		if (after.has(identity(mark))) {
			below = identity(mark);
			continue;
		}
		const removed = animateRemoved(mark, subjectsAfter.get(kindAndKey(mark)));
		removedAbove.set(below, [...(removedAbove.get(below) ?? []), removed]);
	}
	const drawn = to.flatMap((mark) => {
		const same = before.get(identity(mark));
		const own = same
			? animateKept(same, mark)
			: animateAdded(mark, subjectsBefore.get(kindAndKey(mark)));
		return [own, ...(removedAbove.get(identity(mark)) ?? [])];
	});
	return [...(removedAbove.get('') ?? []), ...drawn];
}

/** The delay of the last mark of a phase, as a share of the phase. */
const LONGEST_DELAY = 0.5;

/**
 * Staggers the marks that enter, from the lowest up, and the labels that leave, from the topmost down.
 * Each frame then creates a few marks, not all of them. Other old marks leave together: with delays,
 * those of a step that the reader scrolled past would stay the longest.
 */
function delaysOf(animations: Animation[]): Map<Animation, number> {
	const inPhase = (wanted: Phase) => animations.filter(({ phase }) => phase === wanted);
	const queues = [inPhase('enter'), inPhase('showLabels'), inPhase('hideLabels').toReversed()];
	return new Map(
		queues.flatMap((queue) =>
			queue.map((one, position) => [one, (LONGEST_DELAY * position) / queue.length] as const)
		)
	);
}

interface TransitionPlan {
	animations: Animation[];
	delays: Map<Animation, number>;
	clock: PhaseClock;
}

function planOf(from: Mark[], to: Mark[]): TransitionPlan {
	const animations = animationsOf(from, to);
	const phases = animations.flatMap(({ phase }) => phase ?? []);
	return { animations, delays: delaysOf(animations), clock: planPhases(new Set(phases)) };
}

/**
 * The transition from one drawing to another, as a function of the share (0–1) of its time. At 0 it
 * looks like `from`. At 1 and above it returns `to` at rest, so the result never depends on where
 * the transition started. Old labels fade out before marks move or enter, and new labels fade in after
 * them, so that a number never appears beside marks that it does not count.
 */
export function createTransition(from: Mark[], to: Mark[]): (share: number) => RenderedMark[] {
	const end = atRest(to);
	let plan: TransitionPlan | undefined;

	return (share) => {
		if (share >= 1) return end;
		// Planned on first use. While a thread grows with the scroll, every frame has a new drawing.
		// Most of these transitions are evaluated only at 1.
		plan ??= planOf(from, to);
		const { animations, delays, clock } = plan;
		return animations.map((one) => {
			const progress = one.phase ? clock(one.phase, share) : 1;
			const delay = delays.get(one);
			return one.at(
				delay === undefined ? progress : clampedShare(delay, delay + 1 - LONGEST_DELAY, progress)
			);
		});
	};
}
