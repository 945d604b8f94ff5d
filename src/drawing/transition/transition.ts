/** The drawing on its way from one scene to another. */
import { cubicInOut } from 'svelte/easing';
import { interpolateNumber } from 'd3-interpolate';
import { dequal } from 'dequal/lite';
import { interpolateMark } from './interpolate-mark.ts';
import { partialStroke } from './partial-stroke.ts';
import { clampedShare } from '../clamped-share.ts';
import { identity, standsFirmer, thing, type Mark } from '../marks.ts';
import { memoizePair } from './memoize-pair.ts';
import { planPhases, type Phase, type PhaseClock } from './phases.ts';

/** A mark on the viewport, and how much of it shows. */
export interface RenderedMark {
	mark: Mark;
	/** 0 to 1. Kept beside the mark: a mark that only fades stays the same object, and need not be drawn anew. */
	opacity: number;
}

const opacityOf = (mark: Mark) => mark.opacity ?? 1;

const standing = new WeakMap<Mark, RenderedMark>();

/** A mark as it stands: for one mark always the same object, which need not be drawn anew either. */
function asItStands(mark: Mark): RenderedMark {
	const shown = standing.get(mark) ?? { mark, opacity: opacityOf(mark) };
	standing.set(mark, shown);
	return shown;
}

/** A drawing as it stands. */
export function atRest(marks: Mark[]): RenderedMark[] {
	return marks.map(asItStands);
}

/** What is on the viewport as a drawing of its own, to set out from. */
export function displayedMarks(shown: RenderedMark[]): Mark[] {
	return shown.map(({ mark, opacity }) =>
		opacity === opacityOf(mark) ? mark : { ...mark, opacity }
	);
}

const faded = (mark: Mark, share: number): RenderedMark => ({
	mark,
	opacity: opacityOf(mark) * share
});

/** What becomes of a mark in one phase of the way, by how much of the phase is over. */
interface Passage {
	/** None where there is nothing to see: no time is kept for it. */
	phase?: Phase;
	at: (over: number) => RenderedMark;
}

/** A passage whose two ends are always the same objects: what has not set out yet, or has arrived, need not be drawn anew. */
function passing(phase: Phase, onTheWay: (over: number) => RenderedMark): Passage {
	const ends: Record<number, RenderedMark | undefined> = {};
	const at = (over: number) =>
		over > 0 && over < 1 ? onTheWay(over) : (ends[over] ??= onTheWay(over));
	return { phase, at };
}

/** A mark of which nobody sees that it comes, goes or stays. */
const unseen = (mark: Mark): Passage => ({ at: () => asItStands(mark) });

const isUnseen = (...marks: Mark[]) => marks.every((mark) => opacityOf(mark) === 0);

/** What becomes of a mark that both drawings have. */
const staying = memoizePair((from, to: Mark): Passage => {
	if (dequal(from, to) || isUnseen(from, to)) return unseen(to);
	const opacity = interpolateNumber(opacityOf(from), opacityOf(to));
	return passing('travel', (over) => {
		if (over === 1) return asItStands(to);
		const travelled = cubicInOut(over);
		return { mark: interpolateMark(from, to, travelled), opacity: opacity(travelled) };
	});
});

/**
 * A thing that stands otherwise than before. Of its two looks the firmer one draws itself along the
 * other, or draws back from it; what no pen draws fades.
 */
function turning(mark: Mark, other: Mark, seen: (over: number) => number): Passage {
	return passing('turn', (over) => {
		const line = standsFirmer(mark, other) && partialStroke(mark, cubicInOut(seen(over)));
		return line ? faded(line, 1) : faded(mark, seen(over));
	});
}

const more = (over: number) => over;
const less = (over: number) => 1 - over;

/** Words exactly where other words stood. */
function replaces(mark: Mark, old: Mark | undefined): boolean {
	return mark.kind === 'label' && old?.kind === 'label' && mark.x === old.x && mark.y === old.y;
}

/** What becomes of a mark that only the old drawing has; `now` is the same thing in the new one, if it is there with another look. */
const going = memoizePair((mark, now: Mark | undefined): Passage => {
	if (isUnseen(mark)) return unseen(mark);
	if (now && mark.kind !== 'label') return turning(mark, now, less);
	return passing('leave', (over) => faded(mark, less(over)));
});

/** What becomes of a mark that only the new drawing has; `old` is the same thing in the old one, if it was there with another look. */
const coming = memoizePair((mark, old: Mark | undefined): Passage => {
	if (isUnseen(mark)) return unseen(mark);
	if (old && mark.kind !== 'label') return turning(mark, old, more);
	const phase = replaces(mark, old) ? 'exchange' : 'come';
	return passing(phase, (over) => faded(mark, over));
});

const by = (name: (mark: Mark) => string, marks: Mark[]) =>
	new Map(marks.map((mark) => [name(mark), mark]));

/** Every mark's passage, from the lowest to the topmost: what leaves stays over what it stood on. */
function passagesOf(from: Mark[], to: Mark[]): Passage[] {
	const [before, after] = [by(identity, from), by(identity, to)];
	const [thingsBefore, thingsAfter] = [by(thing, from), by(thing, to)];
	const goesOver = new Map<string, Passage[]>();
	let ground = '';
	for (const mark of from) {
		if (after.has(identity(mark))) {
			ground = identity(mark);
			continue;
		}
		const passage = going(mark, thingsAfter.get(thing(mark)));
		goesOver.set(ground, [...(goesOver.get(ground) ?? []), passage]);
	}
	const stays = to.flatMap((mark) => {
		const same = before.get(identity(mark));
		const passage = same ? staying(same, mark) : coming(mark, thingsBefore.get(thing(mark)));
		return [passage, ...(goesOver.get(identity(mark)) ?? [])];
	});
	return [...(goesOver.get('') ?? []), ...stays];
}

/** How long the last mark of a phase waits until it sets out, as a share of the phase. */
const LONGEST_WAIT = 0.5;

/**
 * What comes and goes does so one after another, from the lowest up and from the topmost down, as
 * words come after what they stand on. A phone then makes a few marks in each frame, not all in one.
 */
function waitsOf(passages: Passage[]): Map<Passage, number> {
	const inPhase = (wanted: Phase) => passages.filter(({ phase }) => phase === wanted);
	const queues = [inPhase('come'), inPhase('leave').toReversed()];
	return new Map(
		queues.flatMap((queue) =>
			queue.map((passage, place) => [passage, (LONGEST_WAIT * place) / queue.length] as const)
		)
	);
}

/**
 * The way from one drawing to another, by `share` of its time (0 to 1). At 1 it is `to` itself, so
 * that a settled drawing never depends on where the reader came from; at 0 it looks like `from`.
 * What leaves is gone before anything moves, and what is new comes when everything has arrived:
 * no number ever stands beside what it does not count.
 */
export function createTransition(from: Mark[], to: Mark[]): (share: number) => RenderedMark[] {
	const arrived = atRest(to);
	let way: { passages: Passage[]; waits: Map<Passage, number>; times: PhaseClock } | undefined;

	// Found out when it is first needed: a thread that grows with the scroll is a new drawing at
	// every frame, and most of them are arrived from the start.
	function plan() {
		const passages = passagesOf(from, to);
		const phases = passages.flatMap(({ phase }) => phase ?? []);
		return { passages, waits: waitsOf(passages), times: planPhases(new Set(phases)) };
	}

	return (share) => {
		if (share >= 1) return arrived;
		way ??= plan();
		const { passages, waits, times } = way;
		return passages.map((passage) => {
			const over = passage.phase ? times(passage.phase, share) : 1;
			const wait = waits.get(passage);
			return passage.at(
				wait === undefined ? over : clampedShare(wait, wait + 1 - LONGEST_WAIT, over)
			);
		});
	};
}
