/**
 * Starts one part of a page. A part that cannot start costs itself alone: the page and its other
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
		await start();
	} catch (error) {
		console.debug(`The page goes on without ${part}.`, error);
		otherwise?.();
	}
}
