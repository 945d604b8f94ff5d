/** Maximum number of parallel tabs: more tabs make no test faster. */
const TABS = 4;

/** Runs a function for each item of a list, four at a time. Throws the first error. */
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
