import 'svelte/elements';

declare module 'svelte/elements' {
	interface HTMLLinkAttributes {
		/** With `rel="expect"`: delays the first paint until the element has been parsed. */
		blocking?: 'render' | undefined;
	}
}
