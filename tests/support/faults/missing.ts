import type { Page } from '@playwright/test';

/** Takes from the page what old, stripped or strict browsers do not have. */
function without(page: Page, owner: 'window' | 'Navigator.prototype', name: string) {
	return page.addInitScript(
		([from, property]) => {
			const owners = { window, 'Navigator.prototype': Navigator.prototype };
			if (!Reflect.deleteProperty(owners[from], property)) throw new Error(`${property} stays`);
		},
		[owner, name] as const
	);
}

function forbidden(page: Page, name: string) {
	return page.addInitScript((property) => {
		Object.defineProperty(window, property, {
			get() {
				throw new DOMException('Forbidden', 'SecurityError');
			}
		});
	}, name);
}

/** What the live graphic cannot do without: words and stills stand in its place. */
export const REQUIRED_APIS: Record<string, (page: Page) => Promise<unknown>> = {
	'no IntersectionObserver': (page) => without(page, 'window', 'IntersectionObserver'),
	'no ResizeObserver': (page) => without(page, 'window', 'ResizeObserver'),
	'no matchMedia': (page) => without(page, 'window', 'matchMedia')
};

/** What is missing, and how it is taken away before the page is opened. */
export const OPTIONAL_APIS: Record<string, (page: Page) => Promise<unknown>> = {
	'no clipboard, no storage, no visual viewport': async (page) => {
		await without(page, 'Navigator.prototype', 'clipboard');
		for (const name of ['localStorage', 'sessionStorage', 'visualViewport']) {
			await without(page, 'window', name);
		}
	},
	'storage that is forbidden': async (page) => {
		await forbidden(page, 'localStorage');
		await forbidden(page, 'sessionStorage');
	}
};
