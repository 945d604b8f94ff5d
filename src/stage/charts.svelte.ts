/**
 * The charts' component, loaded apart: LayerCake and its scales are a fifth of all script, and the
 * first chart is ten steps down. The server has it from the start.
 */
import type Chart from './Chart.svelte';

let component = $state.raw<typeof Chart>();

const load = async () => {
	component = (await import('./Chart.svelte')).default;
};

if (import.meta.env.SSR) await load();

export const charts = {
	/** Draws a chart mark; undefined until it has loaded. */
	get component() {
		return component;
	},
	/** Loads it. */
	load
};
