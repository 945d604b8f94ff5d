/** The methods to share a link. `sharing.svelte.ts` tries them in this order until one works. */

/** What a reader shares. */
export interface SharedLink {
	title: string;
	/** Absolute. */
	url: string;
}

/** The result of a share method. `canceled`: by the reader; `manual`: the reader must copy the link. */
export type ShareResult = 'shared' | 'copied' | 'canceled' | 'manual';

/** A way to share a link; each is one button of the panel. */
export interface ShareMethod {
	/** The name of its button’s text. */
	name: 'sheet' | 'copy' | 'show';
	isSupported: () => boolean;
	/** Rejects when the browser or the permissions of an iframe do not allow the method. */
	share: (link: SharedLink) => Promise<ShareResult>;
}

const isCanceled = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

/** The share sheet of the operating system. */
const shareSheet: ShareMethod = {
	name: 'sheet',
	isSupported: () => 'share' in navigator,
	async share(link) {
		try {
			await navigator.share(link);
			return 'shared';
		} catch (error) {
			if (isCanceled(error)) return 'canceled';
			throw error;
		}
	}
};

const clipboard: ShareMethod = {
	name: 'copy',
	isSupported: () => 'clipboard' in navigator,
	async share({ url }) {
		await navigator.clipboard.writeText(url);
		return 'copied';
	}
};

/** A text field with the link. It works in an iframe that allows neither of the others, and never rejects. */
const linkField: ShareMethod = {
	name: 'show',
	isSupported: () => true,
	share: () => Promise.resolve('manual')
};

/** Best first. The last one always works. */
export const SHARE_METHODS = [shareSheet, clipboard, linkField];
