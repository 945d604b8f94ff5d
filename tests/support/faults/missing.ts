import type { Page } from '@playwright/test';
import type { Fault } from './fault.ts';

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

const OF_THE_WINDOW = [
	'IntersectionObserver',
	'ResizeObserver',
	'matchMedia',
	'visualViewport',
	'localStorage',
	'sessionStorage'
];

export const MISSING: Fault[] = [
	...OF_THE_WINDOW.map((name) => ({
		name: `no ${name}`,
		before: (page: Page) => without(page, 'window', name)
	})),
	{
		name: 'no clipboard',
		before: (page) => without(page, 'Navigator.prototype', 'clipboard')
	},
	{
		name: 'storage that is forbidden',
		before: async (page) => {
			await forbidden(page, 'localStorage');
			await forbidden(page, 'sessionStorage');
		}
	}
];
