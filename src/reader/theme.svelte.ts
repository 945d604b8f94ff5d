/** Light or dark: the system's wish, until the reader says otherwise. */
import { MediaQuery } from 'svelte/reactivity';

export type Theme = 'light' | 'dark';

/** The name under which a choice is remembered; src/app.html reads it before the first paint. */
const KEY = 'four-meetings-theme';

function remember(theme: Theme): void {
	try {
		localStorage.setItem(KEY, theme);
	} catch {
		// Storage may be off, full or forbidden: the choice then lasts as long as the page.
	}
}

export class ThemeChoice {
	#systemIsDark = new MediaQuery('(prefers-color-scheme: dark)');
	#chosen = $state<Theme>();

	/** The theme that is shown. */
	current = $derived<Theme>(this.#chosen ?? (this.#systemIsDark.current ? 'dark' : 'light'));

	constructor() {
		const chosen = globalThis.document?.documentElement.dataset.theme;
		if (chosen === 'light' || chosen === 'dark') this.#chosen = chosen;
	}

	/** Changes to the other theme and remembers it. */
	toggle(): void {
		this.#chosen = this.current === 'dark' ? 'light' : 'dark';
		document.documentElement.dataset.theme = this.#chosen;
		remember(this.#chosen);
	}
}
