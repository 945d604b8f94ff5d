/** Whether the browser lets the page fill the screen. iPhones do not; an iframe needs the host's leave. */
export const canFillScreen = (): boolean => document.fullscreenEnabled;

/** Fills the screen with the page, or ends that. Where the browser forbids it, nothing changes. */
export async function toggleFullScreen(): Promise<void> {
	if (!canFillScreen()) return;
	try {
		if (document.fullscreenElement) await document.exitFullscreen();
		else await document.documentElement.requestFullscreen();
	} catch {
		// The browser wants a key or a click first.
	}
}
