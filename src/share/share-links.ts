/** Brings the links to share to life: a press opens the ways to share under the link. */
import { mount, unmount } from 'svelte';

interface Site {
	/** Name of the story. */
	title: string;
	/** The way to the site's root from this page. */
	home: string;
}

type Close = () => void;

const LINKS = 'a[data-share]';

const opened = new WeakMap<HTMLAnchorElement, Close>();

async function open(link: HTMLAnchorElement, { title: story, home }: Site): Promise<void> {
	const { default: SharePanel } = await import('./SharePanel.svelte');
	const room = document.createElement('div');
	link.after(room);
	const close = () => {
		void unmount(panel);
		room.remove();
		opened.delete(link);
		link.setAttribute('aria-expanded', 'false');
		link.focus({ preventScroll: true });
	};
	const { share: card = '', shareTitle: title = '' } = link.dataset;
	const props = { story, card, title, home, address: link.href, close };
	const panel = mount(SharePanel, { target: room, props });
	opened.set(link, close);
	link.setAttribute('aria-expanded', 'true');
}

/** Listens for presses on the page's links to share; presses that ask for another tab or window stay the browser's. */
export function startSharing(site: Site): void {
	for (const link of document.querySelectorAll(LINKS)) link.setAttribute('aria-expanded', 'false');
	document.addEventListener('click', (click) => {
		if (click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
		const link = click.target instanceof Element && click.target.closest<HTMLAnchorElement>(LINKS);
		if (!link) return;
		click.preventDefault();
		const close = opened.get(link);
		if (close) close();
		// Without a network the link leads where it always did.
		else
			open(link, site).catch(() => {
				location.assign(link.href);
			});
	});
}
