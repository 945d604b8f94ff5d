/** The step in the hash of the host's address: `#four-meetings-tokyo`. */
import { isStepId, ELEMENT_NAME } from '../messages.ts';

const PREFIX = `#${ELEMENT_NAME}-`;

/**
 * Milliseconds that the reader stays before the address changes: some hosts count each change as a page
 * view. Safari throws after 100 changes in 30 seconds.
 */
const STAY = 1000;

/** The step that the address names. */
export function anchoredStep({ hash }: Pick<Location, 'hash'>): string | undefined {
	const id = hash.startsWith(PREFIX) ? hash.slice(PREFIX.length) : undefined;
	return isStepId(id) ? id : undefined;
}

interface Options {
	/** Whether the story is in the middle of the viewport. Elsewhere the address names no step. */
	isRead: () => boolean;
	/** Called with the step of a link that the reader has followed. */
	showStep: (id: string) => void;
}

/**
 * Writes the reader's step to the host's address, without a history entry. It never replaces a hash
 * of the host's own.
 */
export function addressAnchor({ isRead, showStep }: Options) {
	let step: string | undefined;
	/** Whether `step` is up to date: not before the story has opened at the step of a link. */
	let isKnown = false;
	/** The hash at the last check. */
	let knownHash = location.hash;
	let timer: ReturnType<typeof setTimeout> | undefined;

	/** @returns Whether the hash has changed since the last check. */
	function followLink(): boolean {
		const { hash } = location;
		if (hash === knownHash) return false;
		knownHash = hash;
		const id = anchoredStep(location);
		if (id) {
			isKnown = false;
			showStep(id);
		}
		return true;
	}

	function write() {
		timer = undefined;
		// A router's link fires no event in browsers without the Navigation API: a write would undo it.
		if (followLink() || !isKnown) return;
		const { hash, pathname, search } = location;
		if (hash && !anchoredStep(location)) return;
		const next = step && isRead() ? PREFIX + step : '';
		if (next === hash) return;
		// Set before the write, which fires `currententrychange`.
		knownHash = next;
		try {
			history.replaceState(history.state, '', pathname + search + next);
		} catch {
			// A page without an address, such as about:srcdoc, or too many writes: the address stays as it is.
			knownHash = hash;
		}
	}

	/** Call when the reader scrolls: the address changes one second after the last call. */
	function restart() {
		if (!isKnown) return;
		clearTimeout(timer);
		timer = setTimeout(write, STAY);
	}

	return {
		/** Call with the reader's step; undefined on the cover. */
		setStep(id: string | undefined) {
			step = id;
			isKnown = true;
			restart();
		},
		restart,
		/** Call after a change of the address: shows the step that a link names. */
		followLink,
		/** Cancels a pending write. */
		stop() {
			clearTimeout(timer);
			timer = undefined;
		}
	};
}
