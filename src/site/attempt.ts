/**
 * Starts one part of a page. A part that cannot start costs itself alone: the page and its other
 * parts stay as they are.
 * @param part Names the part in the browser's console.
 */
export async function attempt(part: string, start: () => unknown): Promise<void> {
	try {
		await start();
	} catch (error) {
		console.warn(`The page goes on without ${part}.`, error);
	}
}
