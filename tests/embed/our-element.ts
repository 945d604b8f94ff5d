import type { Page } from '@playwright/test';
import { measured, places, scrollHost, storyFrame } from './host-page.ts';

export const script = (home: string) => `<script async src="${home}embed.js"></script>`;

/** The element without what the snippet adds to it. */
export const element = (home: string, attributes = '', more = '') =>
	`<four-meetings ${attributes}><a href="${home}">Four Meetings: a story</a></four-meetings>${more}`;

/** Brings the story on the viewport, where it sticks. */
export async function reachSticky(page: Page) {
	const { room } = await places(page);
	await scrollHost(page, room.top - 100);
	return storyFrame(page, 'sticky');
}

/** Scrolls the host until a step stands at the trigger line. */
export async function scrollToStep(page: Page, id: string) {
	const frame = await storyFrame(page, 'sticky');
	const { steps, line } = await measured(frame);
	const { room } = await places(page);
	const top = steps.find((step) => step.id === id)?.top ?? 0;
	await scrollHost(page, room.top + top - line + 12);
}

/** Listeners on the host's window and document, counted by the browser itself. */
export async function listeners(page: Page): Promise<number> {
	const session = await page.context().newCDPSession(page);
	let count = 0;
	for (const expression of ['window', 'document', 'document.body']) {
		const { result } = await session.send('Runtime.evaluate', { expression });
		const { objectId = '' } = result;
		const found = await session.send('DOMDebugger.getEventListeners', { objectId });
		count += found.listeners.length;
	}
	await session.detach();
	return count;
}
