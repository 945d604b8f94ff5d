/** The ways to hand a link on, best first. A way that fails leads to the next; the last cannot fail. */

export interface Shared {
	title: string;
	url: string;
}

/** What became of a try: done, with the words that say so; given up by the reader; or left to the reader's own hands. */
export type Outcome = { said: string } | 'given up' | 'by hand';

export interface ShareMethod {
	/** What a button for it says. */
	label: string;
	isSupported: () => boolean;
	/** Throws where the browser, or the frame's owner, does not allow it. */
	use: (shared: Shared) => Promise<Outcome>;
}

const isGivenUp = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

/** The device's own sheet: every app a reader has. */
const sheet: ShareMethod = {
	label: 'Share …',
	isSupported: () => 'share' in navigator,
	async use(shared) {
		try {
			await navigator.share(shared);
			return { said: 'Shared.' };
		} catch (error) {
			if (isGivenUp(error)) return 'given up';
			throw error;
		}
	}
};

const clipboard: ShareMethod = {
	label: 'Copy link',
	isSupported: () => 'clipboard' in navigator,
	async use({ url }) {
		await navigator.clipboard.writeText(url);
		return { said: 'Link copied.' };
	}
};

/** In a frame whose owner allows neither, a field from which the link is copied by hand. */
const field: ShareMethod = {
	label: 'Show link',
	isSupported: () => true,
	use: () => Promise.resolve('by hand')
};

export const SHARE_METHODS = [sheet, clipboard, field];
