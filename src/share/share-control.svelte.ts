import type SharePanel from './SharePanel.svelte';

/** Opens and closes the ways to share; they are fetched when somebody first asks for them. */
export class ShareControl {
	/** Draws the ways; undefined until it is there. */
	panel = $state.raw<typeof SharePanel>();
	isOpen = $state(false);

	/** For clicks on a plain link: what asks for another tab or window stays the browser's. */
	toggle = async (click: MouseEvent): Promise<void> => {
		if (click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
		click.preventDefault();
		const link = click.currentTarget;
		try {
			this.panel ??= (await import('./SharePanel.svelte')).default;
			this.isOpen = !this.isOpen;
		} catch {
			// No network: the link leads where it always did.
			if (link instanceof HTMLAnchorElement) location.assign(link.href);
		}
	};
}
