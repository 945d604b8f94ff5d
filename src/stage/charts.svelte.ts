/**
 * The charts' component, loaded apart: LayerCake and its scales are a fifth of all script, and the
 * first chart is ten steps down. The server has it from the start.
 */
import type Chart from './Chart.svelte';

let component = $state.raw<typeof Chart>();
let failed = $state(false);

const load = async () => {
	component = (await import('./Chart.svelte')).default;
};

if (import.meta.env.SSR) await load();

export const charts = {
	/** Draws a chart mark; undefined until it is there. */
	get component() {
		return component;
	},
	/** It was asked for and did not come. */
	get failed() {
		return failed;
	},
	/** Loads it, once. Where the network fails the next call tries again, though most browsers keep a module's failure for as long as the page lives. */
	load(): void {
		if (component) return;
		load().then(
			() => (failed = false),
			() => (failed = true)
		);
	}
};
