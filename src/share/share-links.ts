/** Opens a share panel below a share link when a reader presses the link. */
import { mount, unmount } from 'svelte';
import type { SharePanelStrings } from '#language/strings.ts';

/** The page whose links are shared. */
export interface SharedSite {
	/** Title of the story. */
	title: string;
	/** The site's root, relative to this page, as in `../`. */
	home: string;
	/** The texts of the panel. */
	share: SharePanelStrings;
}

type Close = () => void;

const SHARE_LINKS = 'a[data-share]';

const openPanels = new WeakMap<HTMLAnchorElement, Close>();

async function openPanel(
	link: HTMLAnchorElement,
	{ title: story, home, share: strings }: SharedSite
): Promise<void> {
	const { default: SharePanel } = await import('./SharePanel.svelte');
	const target = document.createElement('div');
	// Below the links to other languages, too.
	link.parentElement?.append(target);
	const close = () => {
		void unmount(panel);
		target.remove();
		openPanels.delete(link);
		link.setAttribute('aria-expanded', 'false');
		link.focus({ preventScroll: true });
	};
	const { share: card = '', shareTitle: title = '' } = link.dataset;
	const panel = mount(SharePanel, {
		target,
		props: { strings, story, card, title, home, address: link.href, close }
	});
	openPanels.set(link, close);
	link.setAttribute('aria-expanded', 'true');
}

/** Listens for clicks on the page's share links. The browser handles clicks with a modifier key. */
export function startSharing(site: SharedSite): void {
	for (const link of document.querySelectorAll(SHARE_LINKS)) {
		link.setAttribute('aria-expanded', 'false');
	}
	document.addEventListener('click', (click) => {
		if (click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
		const link =
			click.target instanceof Element && click.target.closest<HTMLAnchorElement>(SHARE_LINKS);
		if (!link) return;
		click.preventDefault();
		const close = openPanels.get(link);
		if (close) {
			close();
			return;
		}
		// The panel could not be loaded: follow the link.
		openPanel(link, site).catch(() => {
			location.assign(link.href);
		});
	});
}
