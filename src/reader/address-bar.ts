/** Writes the reader's step to the address: the step's id as its hash, no hash on the cover. */

/** Milliseconds between two writes of the address. Safari throws after 100 writes in 30 seconds. */
const INTERVAL = 500;

/**
 * Writes at most twice a second, and only when the id has changed since the last write.
 * @param write Writes an id (undefined: the cover) to the address, without a history entry. After a `DOMException` the next id is tried again.
 */
export function addressBar(write: (id: string | undefined) => void) {
	let written: string | undefined;
	let wanted: string | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;

	function flush() {
		timer = undefined;
		if (wanted === written) return;
		try {
			write(wanted);
			written = wanted;
		} catch (error) {
			// Too many writes for this browser: the address stays as it is.
			if (!(error instanceof DOMException)) throw error;
		}
		timer = setTimeout(flush, INTERVAL);
	}

	return {
		/** Call when a link or the history has written `id`: cancels a pending write of another id. */
		setWritten(id: string | undefined) {
			written = id;
			wanted = id;
		},
		/** Writes `id`, at the latest after 500 ms. */
		write(id: string | undefined) {
			wanted = id;
			timer ??= setTimeout(flush, 0);
		},
		stop() {
			clearTimeout(timer);
		}
	};
}
