/** What an element adds to the page, and must remove. */
import { vi } from 'vitest';

/** The listeners on the window that have not been removed. */
export const listeners = new Set<object>();
/** The observers that observe an element. */
export const observers = new Set<object>();

/** Counts listeners and observers from now on, until Vitest restores mocks. */
export function countListenersAndObservers(): void {
	listeners.clear();
	observers.clear();
	const addEventListener = window.addEventListener.bind(window);
	vi.spyOn(window, 'addEventListener').mockImplementation((...args: unknown[]) => {
		const [type, handler, options] = args as [string, EventListener, AddEventListenerOptions?];
		const listener = {};
		listeners.add(listener);
		options?.signal?.addEventListener('abort', () => listeners.delete(listener));
		addEventListener(type, handler, options);
	});
	vi.stubGlobal(
		'IntersectionObserver',
		class extends IntersectionObserver {
			override observe(target: Element) {
				observers.add(this);
				super.observe(target);
			}
			override disconnect() {
				observers.delete(this);
				super.disconnect();
			}
		}
	);
}
