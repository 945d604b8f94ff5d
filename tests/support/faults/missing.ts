import type { Page } from '@playwright/test';

/** Removes an API that old or strict browsers do not have. */
function without(page: Page, owner: 'window' | 'Navigator.prototype', name: string) {
	return page.addInitScript(
		([from, property]) => {
			const owners = { window, 'Navigator.prototype': Navigator.prototype };
			if (!Reflect.deleteProperty(owners[from], property))
				throw new Error(`${property} cannot be removed`);
		},
		[owner, name] as const
	);
}

/** Makes each access to a property of `window` throw a `SecurityError`. */
function denyAccess(page: Page, name: string) {
	return page.addInitScript((property) => {
		Object.defineProperty(window, property, {
			get() {
				throw new DOMException('Forbidden', 'SecurityError');
			}
		});
	}, name);
}

/** APIs that the live graphic requires. Without them the page shows text and stills. */
export const REQUIRED_APIS: Record<string, (page: Page) => Promise<unknown>> = {
	'no IntersectionObserver': (page) => without(page, 'window', 'IntersectionObserver'),
	'no ResizeObserver': (page) => without(page, 'window', 'ResizeObserver'),
	'no matchMedia': (page) => without(page, 'window', 'matchMedia')
};

/** Optional APIs, with a function that removes each before the page opens. */
export const OPTIONAL_APIS: Record<string, (page: Page) => Promise<unknown>> = {
	'no clipboard, no storage, no visual viewport': async (page) => {
		await without(page, 'Navigator.prototype', 'clipboard');
		for (const name of ['localStorage', 'sessionStorage', 'visualViewport']) {
			await without(page, 'window', name);
		}
	},
	'storage access denied': async (page) => {
		await denyAccess(page, 'localStorage');
		await denyAccess(page, 'sessionStorage');
	}
};
