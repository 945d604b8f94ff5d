/**
 * Limits a task to one run in an animation frame.
 * @returns `request` runs the task in the next frame, however often it is called; `cancel` cancels that run.
 */
export function onceAFrame(task: () => void) {
	let pending = 0;
	return {
		request: () => {
			pending ||= requestAnimationFrame(() => {
				pending = 0;
				task();
			});
		},
		cancel: () => {
			cancelAnimationFrame(pending);
			pending = 0;
		}
	};
}
