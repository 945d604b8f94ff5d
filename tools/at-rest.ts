/**
 * Runs in a page: resolves when the graphic is at rest at the active step, and nothing scrolls. The
 * graphic stays at the step before while the scene of the active step loads.
 */
export const untilAtRest = () =>
	new Promise<void>((resolve) => {
		/** A scroll is measured one frame later; a browser may begin to scroll a few frames after its event. */
		const FRAMES = 5;
		let scrolled = NaN;
		let frames = 0;
		const check = () => {
			const { reader, activeStep } = document.documentElement.dataset;
			const stage = document.querySelector<HTMLElement>('[data-stage]')?.dataset;
			const isBehind = reader === 'live' && stage?.scene !== activeStep;
			const isMoving = stage?.moving !== undefined || window.scrollY !== scrolled;
			scrolled = window.scrollY;
			frames = isBehind || isMoving ? 0 : frames + 1;
			if (frames === FRAMES) resolve();
			else requestAnimationFrame(check);
		};
		check();
	});
