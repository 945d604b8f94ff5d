/** The address follows the reader: the step's id behind the #, and nothing on the cover. */

/** Milliseconds between two changes of the address. Safari throws above 100 in 30 seconds. */
const PAUSE = 500;

/**
 * Writes at most twice a second, and only when the id has changed since the last write.
 * @param write Puts an id (none: the cover) into the address without a history entry. It may throw; the next change tries again.
 */
export function addressBar(write: (id: string | undefined) => void) {
	let written: string | undefined;
	let wanted: string | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;

	function settle() {
		timer = undefined;
		if (wanted === written) return;
		try {
			write(wanted);
			written = wanted;
		} catch (error) {
			// Too many changes for this browser: the address stays behind, the story does not.
			if (!(error instanceof DOMException)) throw error;
		}
		timer = setTimeout(settle, PAUSE);
	}

	return {
		/** The address already says `id`: written by a link, or by the page's own address. */
		holds(id: string | undefined) {
			written = id;
			wanted = id;
		},
		follow(id: string | undefined) {
			wanted = id;
			timer ??= setTimeout(settle, 0);
		},
		stop() {
			clearTimeout(timer);
		}
	};
}
