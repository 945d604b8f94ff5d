import { nextTask } from './next-task.ts';

/** Resolves once the page's HTML is there: a script may come before the end of its page. */
const parsed = new Promise<void>((resolve) => {
	if (document.readyState !== 'loading') resolve();
	else {
		document.addEventListener('DOMContentLoaded', () => {
			resolve();
		});
	}
});

/**
 * Starts one part of a page, once the page is parsed. A part that cannot start costs itself alone: the page and its other
 * parts stay as they are.
 * @param part Names the part in the browser's console.
 * @param otherwise Called where the part cannot start; by default nothing.
 */
export async function attempt(
	part: string,
	start: () => unknown,
	otherwise?: () => void
): Promise<void> {
	try {
		await parsed;
		// A task for each part: together they would keep a slow phone from answering.
		await nextTask();
		await start();
	} catch (error) {
		console.debug(`The page goes on without ${part}.`, error);
		otherwise?.();
	}
}
