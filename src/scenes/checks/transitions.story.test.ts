import { dequal } from 'dequal/lite';
import { describe, expect, it } from 'vitest';
import { STILL_FRAME } from '#rules/frame.ts';
import { identity, type Mark } from '#drawing/marks.ts';
import { createTransition } from '#drawing/transition/transition.ts';
import { compose } from '../compose.ts';
import { SCENE_IDS, sceneOf } from '../registry.ts';
import { EDITIONS } from '../testing/editions.ts';

type Edition = (typeof EDITIONS)[number];

const draw = (id: string, { facts }: Edition, arrival = 1) =>
	compose(sceneOf(id), { frame: STILL_FRAME, facts, arrival });

const SHARES = Array.from({ length: 40 }, (_, index) => index / 40);
const PAIRS = SCENE_IDS.slice(1).flatMap((id, index) => {
	const before = SCENE_IDS[index] ?? '';
	return EDITIONS.flatMap(
		(edition) =>
			[
				[before, id, edition.language, edition],
				[id, before, edition.language, edition]
			] as const
	);
});

const isIn = (marks: Mark[]) => {
	const names = new Set(marks.map(identity));
	return (mark: Mark) => names.has(identity(mark));
};

/** A mark's data without its opacity. */
const place = (mark: Mark) => JSON.stringify({ ...mark, opacity: undefined });

/** Visible labels: labels always fade and have no partial stroke. */
function labelsOf(
	shown: ReturnType<ReturnType<typeof createTransition>>,
	isOf: (mark: Mark) => boolean
) {
	return shown.filter(({ mark, opacity }) => mark.kind === 'label' && opacity > 0 && isOf(mark));
}

describe('a transition', () => {
	it.each(PAIRS)(
		'%s → %s (%s): old labels are gone before marks move, and new labels come after',
		(a, b, _, edition) => {
			const [from, to] = [draw(a, edition), draw(b, edition, 0)];
			const [wasThere, willBe] = [isIn(from), isIn(to)];
			const places = new Map(from.map((mark) => [identity(mark), place(mark)]));
			const arrived = new Map(to.map((mark) => [identity(mark), place(mark)]));
			const faults = SHARES.flatMap((share) => {
				const shown = createTransition(from, to)(share);
				const kept = shown.map(({ mark }) => mark).filter((mark) => wasThere(mark) && willBe(mark));
				const travels = kept.some((mark) =>
					[places, arrived].every((one) => one.get(identity(mark)) !== place(mark))
				);
				const old = labelsOf(shown, (mark) => !willBe(mark));
				const fresh = labelsOf(shown, (mark) => !wasThere(mark));
				const isLate = travels && old.length > 0;
				const collides = old.length > 0 && fresh.length > 0;
				return isLate || collides ? [share] : [];
			});
			expect(faults).toEqual([]);
		}
	);

	it.each(PAIRS)(
		'%s → %s (%s): a new or removed mark keeps its object while it waits and when it is done',
		(a, b, _, edition) => {
			const [from, to] = [draw(a, edition), draw(b, edition, 0)];
			const transition = createTransition(from, to);
			const [wasThere, willBe] = [isIn(from), isIn(to)];
			const faults = SHARES.slice(1).flatMap((share) => {
				const [before, now] = [transition(share - 1 / 40), transition(share)];
				return now.filter((item, index) => {
					const old = before[index];
					const isSame = item.opacity === old?.opacity && dequal(item.mark, old.mark);
					return isSame && item !== old && !(wasThere(item.mark) && willBe(item.mark));
				});
			});
			expect(faults).toEqual([]);
		}
	);
});
