import { nextTask } from './next-task.ts';

/** Resolves when the browser has parsed the page: an `async` script may run before that. */
const parsed = new Promise<void>((resolve) => {
	if (document.readyState !== 'loading') resolve();
	else {
		document.addEventListener('DOMContentLoaded', () => {
			resolve();
		});
	}
});

/**
 * Starts one part of a page's script when the page is parsed. If the part throws, the page and its
 * other parts continue to work.
 * @param part Name of the part for the message in the console.
 * @param onFailure Called when the part throws.
 */
export async function startPart(
	part: string,
	start: () => unknown,
	onFailure?: () => void
): Promise<void> {
	try {
		await parsed;
		// One task for each part: a single long task would block input on a slow phone.
		await nextTask();
		await start();
	} catch (error) {
		console.debug(`The page works without ${part}.`, error);
		onFailure?.();
	}
}
