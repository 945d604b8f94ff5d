/**
 * Run in a page: ends when nothing moves, page and drawing having been the same for some frames and
 * for some time. On a busy machine a move sets out frames after its step has become active.
 */
export const untilStill = () =>
	new Promise<void>((resolve) => {
		let before = '';
		let same = 0;
		let since = performance.now();
		const look = () => {
			const drawing = document.querySelector('[data-stage]')?.innerHTML ?? '';
			const now = `${window.scrollY} ${drawing}`;
			same = now === before ? same + 1 : 0;
			if (same === 0) since = performance.now();
			before = now;
			if (same > 4 && performance.now() - since > 150) resolve();
			else requestAnimationFrame(look);
		};
		look();
	});
