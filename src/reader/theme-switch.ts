/** Light or dark: the system's setting, until the reader chooses. */

type Theme = 'light' | 'dark';

/** The choice's key in local storage. `theme-script.js` reads it before the first paint. */
const KEY = `${__ELEMENT__}-theme`;

const root = document.documentElement;

function storeTheme(theme: Theme): void {
	try {
		localStorage.setItem(KEY, theme);
	} catch {
		// Storage may be off, full or forbidden: the choice is then lost with the page.
	}
}

/** Shows the switch and handles its clicks. Without scripts it is hidden. */
export function startThemeSwitch(): void {
	const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
	if (!button) return;
	const system = matchMedia('(prefers-color-scheme: dark)');
	const other = (): Theme => {
		const chosen = root.dataset.theme;
		const isDark = chosen ? chosen === 'dark' : system.matches;
		return isDark ? 'light' : 'dark';
	};
	const updateLabel = () => {
		button.setAttribute('aria-label', button.dataset[other()] ?? '');
	};
	button.addEventListener('click', () => {
		const theme = other();
		root.dataset.theme = theme;
		storeTheme(theme);
		updateLabel();
	});
	system.addEventListener('change', updateLabel);
	updateLabel();
	button.hidden = false;
}
