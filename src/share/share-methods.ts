/** The methods to share a link. `sharing.svelte.ts` tries them in this order until one works. */

/** What a reader shares. */
export interface SharedLink {
	title: string;
	/** Absolute. */
	url: string;
}

/**
 * The result of a share method: a message for the reader; `canceled` by the reader; or `manual`, when
 * the reader must copy the link.
 */
export type ShareResult = { message: string } | 'canceled' | 'manual';

/** A way to share a link; each is one button of the panel. */
export interface ShareMethod {
	/** Text of its button. */
	label: string;
	isSupported: () => boolean;
	/** Rejects when the browser or the permissions of an iframe do not allow the method. */
	share: (link: SharedLink) => Promise<ShareResult>;
}

const isCanceled = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

/** The share sheet of the operating system. */
const shareSheet: ShareMethod = {
	label: 'Share …',
	isSupported: () => 'share' in navigator,
	async share(link) {
		try {
			await navigator.share(link);
			return { message: 'Shared.' };
		} catch (error) {
			if (isCanceled(error)) return 'canceled';
			throw error;
		}
	}
};

const clipboard: ShareMethod = {
	label: 'Copy link',
	isSupported: () => 'clipboard' in navigator,
	async share({ url }) {
		await navigator.clipboard.writeText(url);
		return { message: 'Link copied.' };
	}
};

/** A text field with the link. It works in an iframe that allows neither of the others, and never rejects. */
const linkField: ShareMethod = {
	label: 'Show link',
	isSupported: () => true,
	share: () => Promise.resolve('manual')
};

/** Best first. The last one always works. */
export const SHARE_METHODS = [shareSheet, clipboard, linkField];
