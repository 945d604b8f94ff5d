/** The step in the hash of the host's address: `#four-meetings-tokyo`. */
import { isStepId, ELEMENT_NAME } from '../messages.ts';

const PREFIX = `#${ELEMENT_NAME}-`;

/** Milliseconds between two writes of the address. Safari throws after 100 writes in 30 seconds. */
const INTERVAL = 500;

/** The step that the address names. */
export function anchoredStep({ hash }: Pick<Location, 'hash'>): string | undefined {
	const id = hash.startsWith(PREFIX) ? hash.slice(PREFIX.length) : undefined;
	return isStepId(id) ? id : undefined;
}

/**
 * Writes the reader's step to the host's address, without a history entry. It never replaces a hash
 * of the host's own.
 */
export function addressAnchor() {
	let step: string | undefined;
	/** The hash at the last check. */
	let knownHash = location.hash;
	let timer: ReturnType<typeof setTimeout> | undefined;

	function write() {
		timer = undefined;
		const { hash } = location;
		// The reader has followed a link, and `hashchange` is still to come: a write would undo the link.
		if (hash !== knownHash) {
			knownHash = hash;
			timer = setTimeout(write, INTERVAL);
			return;
		}
		const isOurs = anchoredStep(location) !== undefined;
		if ((hash && !isOurs) || (!step && !isOurs)) return;
		const next = step ? PREFIX + step : '';
		if (next === hash) return;
		try {
			history.replaceState(history.state, '', location.pathname + location.search + next);
			knownHash = location.hash;
		} catch {
			// A page without an address, such as about:srcdoc, or too many writes: the address stays as it is.
		}
	}

	return {
		/** Writes the step's anchor within 500 ms; undefined, the cover, removes it. */
		setStep(id: string | undefined) {
			if (id === step) return;
			step = id;
			timer ??= setTimeout(write, INTERVAL);
		},
		/** Call when the reader has followed a link: the step that it names is the reader's step. */
		followLink() {
			knownHash = location.hash;
			step = anchoredStep(location) ?? step;
		},
		/** Cancels a pending write. */
		stop() {
			clearTimeout(timer);
			timer = undefined;
		}
	};
}
