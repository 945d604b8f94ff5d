/** The step behind the # of the host's address: `#four-meetings-tokyo`. */
import { isStepId, NAME } from '../messages.ts';

const PREFIX = `#${NAME}-`;

/** Milliseconds between two changes of the address; browsers refuse more than a hundred in half a minute. */
const PAUSE = 500;

/** The step that the address names. */
export function anchoredStep({ hash }: Pick<Location, 'hash'>): string | undefined {
	const id = hash.startsWith(PREFIX) ? hash.slice(PREFIX.length) : undefined;
	return isStepId(id) ? id : undefined;
}

/** Keeps the address at the reader's step, never over an anchor of the host's own, and without a history entry. */
export function anchorKeeper() {
	let wanted: string | undefined;
	/** What the address was when it was last looked at. */
	let known = location.hash;
	let timer: ReturnType<typeof setTimeout> | undefined;

	function write() {
		timer = undefined;
		const { hash } = location;
		// A link has been followed, and the news of it may still be on its way: to write now would undo it.
		if (hash !== known) {
			known = hash;
			timer = setTimeout(write, PAUSE);
			return;
		}
		const isOurs = anchoredStep(location) !== undefined;
		if ((hash && !isOurs) || (!wanted && !isOurs)) return;
		const next = wanted ? PREFIX + wanted : '';
		if (next === hash) return;
		try {
			history.replaceState(history.state, '', location.pathname + location.search + next);
			known = location.hash;
		} catch {
			// A page without an address of its own, or too many changes: the story does not need it.
		}
	}

	return {
		follow(id: string | undefined) {
			if (id === wanted) return;
			wanted = id;
			timer ??= setTimeout(write, PAUSE);
		},
		/** A link has been followed: where it leads, if to a step, the reader is being brought. */
		followLink() {
			known = location.hash;
			wanted = anchoredStep(location) ?? wanted;
		},
		stop() {
			clearTimeout(timer);
			timer = undefined;
		}
	};
}
