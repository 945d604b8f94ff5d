/**
 * Calls `callback` once, when half of the element's area is in the viewport.
 * @returns Stops waiting.
 */
export function onceHalfVisible(element: HTMLElement, callback: () => void): () => void {
	const observer = new IntersectionObserver(
		([entry]) => {
			if (!entry?.isIntersecting) return;
			observer.disconnect();
			callback();
		},
		{ threshold: 0.5 }
	);
	observer.observe(element);
	return () => {
		observer.disconnect();
	};
}
