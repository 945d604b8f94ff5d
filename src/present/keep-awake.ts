/**
 * Keeps the screen on while the page is visible, where the browser can. Browsers end the lock when the
 * page is hidden, and may refuse it, as with a low battery.
 */
export function keepAwake(): void {
	if (!('wakeLock' in navigator)) return;
	const request = () => {
		if (document.visibilityState !== 'visible') return;
		navigator.wakeLock.request('screen').catch(() => undefined);
	};
	document.addEventListener('visibilitychange', request);
	request();
}
