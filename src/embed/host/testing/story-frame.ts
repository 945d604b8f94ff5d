/** The iframe of a host element, with the test in place of the story's page. */
import { vi, expect } from 'vitest';

/** Browsers block this port, so no request is made; the tests post the iframe's messages. */
export const HOME = new URL('http://localhost:1/story/');

/** @throws {Error} if the element has no iframe. */
export function frameOf(element: HTMLElement): HTMLIFrameElement {
	const frame = element.shadowRoot?.querySelector('iframe');
	if (!frame) throw new Error('The element has no iframe.');
	return frame;
}

interface FrameWindow {
	/** Replaces the iframe's window: a message event's source is a window or a port. */
	port: MessagePort;
	/** The messages to the iframe. */
	received: unknown[];
}
const windows = new WeakMap<HTMLIFrameElement, FrameWindow>();

function windowOf(element: HTMLElement): FrameWindow {
	const frame = frameOf(element);
	const known = windows.get(frame);
	if (known) return known;
	const { port1: port } = new MessageChannel();
	const received: unknown[] = [];
	port.postMessage = (data: unknown, origin: unknown) => {
		if (origin === HOME.origin) received.push(data);
	};
	Object.defineProperty(frame, 'contentWindow', { value: port });
	const made = { port, received };
	windows.set(frame, made);
	return made;
}

/** Delivers a message as the element's iframe posts it. */
export function framePosts(
	element: HTMLElement,
	message: unknown,
	{ source, origin }: { source?: Window; origin?: string } = {}
): void {
	const data: unknown =
		typeof message === 'object' && message !== null ? { story: __ELEMENT__, ...message } : message;
	window.dispatchEvent(
		new MessageEvent('message', {
			data,
			source: source ?? windowOf(element).port,
			origin: origin ?? HOME.origin
		})
	);
}

/** The messages to an element's iframe from now on. */
export function received(element: HTMLElement): unknown[] {
	const { received } = windowOf(element);
	received.length = 0;
	return received;
}

/** Resolves with the iframe once it has the address of the story. */
export async function loaded(element: HTMLElement): Promise<HTMLIFrameElement> {
	await vi.waitFor(() => {
		expect(frameOf(element).src).not.toBe('');
	});
	return frameOf(element);
}
