/** Tabs that load at the same time: more only wait for each other. */
const TABS = 4;

/** Works through a list, a few items at a time, so that their waits overlap. Throws the first error. */
export async function inParallel<Item>(
	items: readonly Item[],
	work: (item: Item) => Promise<void>
): Promise<void> {
	const rest = items.values();
	const takeTurns = async () => {
		for (const item of rest) await work(item);
	};
	await Promise.all(Array.from({ length: TABS }, takeTurns));
}
