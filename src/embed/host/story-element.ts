import {
	envelope,
	FROM_FRAME,
	ELEMENT_NAME,
	readMessage,
	type FromFrame,
	type FromHost
} from '../messages.ts';
import { addressAnchor, anchoredStep } from './address-anchor.ts';
import { canStick } from './can-stick.ts';
import { ATTRIBUTES, frameAddress } from './frame-address.ts';
import { STYLES } from './styles.ts';

/** The distance from the viewport at which the iframe loads, in viewport heights. */
const LOAD_DISTANCE = '150%';

/** The part of a viewport's height by which a key scrolls, as in browsers. */
const PAGE = 0.875;

type Handlers = {
	[Kind in FromFrame['kind']]: (message: Extract<FromFrame, { kind: Kind }>) => void;
};

/**
 * The class of the host element, `<four-meetings>`.
 * @param home The story's folder; by default the address of the link inside the element.
 */
export const storyElement = (home: URL | undefined): CustomElementConstructor =>
	class extends HTMLElement {
		static observedAttributes = ATTRIBUTES;

		/** In sticky mode as tall as the story; the iframe sticks inside it. */
		readonly #container = document.createElement('div');
		readonly #anchor = addressAnchor();
		#frame = document.createElement('iframe');
		/** Aborts when the element leaves the page. */
		#connection = new AbortController();
		/** Aborts when the element is far from the viewport. */
		#scrolling = new AbortController();
		#sticks = false;
		/** The scroll position that the iframe received last, in px. */
		#sentTop: number | undefined;
		#animationFrame = 0;

		constructor() {
			super();
			const styles = new CSSStyleSheet();
			styles.replaceSync(STYLES);
			const shadow = this.attachShadow({ mode: 'open' });
			shadow.adoptedStyleSheets = [styles];
			shadow.append(this.#container);
		}

		connectedCallback() {
			this.#connection = new AbortController();
			this.#frame = document.createElement('iframe');
			this.#frame.allow = 'share' in navigator ? 'clipboard-write; web-share' : 'clipboard-write';
			this.#container.removeAttribute('style');
			this.#container.className = '';
			this.#container.replaceChildren(document.createElement('slot'), this.#frame);
			this.#updateSticky();

			const { signal } = this.#connection;
			addEventListener('message', this.#receive, { signal });
			if (this.#ownsHash) addEventListener('hashchange', this.#followLink, { signal });
			this.#visibility.observe(this.#container);
		}

		disconnectedCallback() {
			this.#connection.abort();
			this.#scrolling.abort();
			this.#visibility.disconnect();
			this.#anchor.stop();
			cancelAnimationFrame(this.#animationFrame);
			this.#animationFrame = 0;
			this.#frame.remove();
		}

		/** Every change of an attribute reloads the iframe. */
		attributeChangedCallback() {
			if (!this.#frame.isConnected) return;
			this.disconnectedCallback();
			this.connectedCallback();
		}

		readonly #handlers: Handlers = {
			hello: () => {
				this.#container.classList.add('ready');
				this.#post({ kind: 'host', sticks: this.#sticks });
				this.#forwardScroll(true);
				this.#showAnchoredStep();
			},
			height: ({ height }) => {
				this.#container.style.height = `${height}px`;
				this.#forwardScroll();
			},
			step: ({ id, index, via, mode }) => {
				if (this.#ownsHash) this.#anchor.setStep(id);
				const detail = { id, index, via, mode };
				this.dispatchEvent(
					new CustomEvent('story:step', { detail, bubbles: true, composed: true })
				);
			},
			cover: () => {
				this.#anchor.setStep(undefined);
			},
			seek: ({ top }) => {
				if (this.#sticks) this.#scrollStickyTo(top);
				else this.#scrollFlatTo(top);
			},
			page: ({ direction }) => {
				scrollBy({ top: direction * PAGE * innerHeight, behavior: 'smooth' });
			},
			wheel: ({ x, y, unit }) => {
				const event = { deltaX: x, deltaY: y, deltaMode: unit, bubbles: true, composed: true };
				this.dispatchEvent(new WheelEvent('wheel', event));
			}
		};

		get #canStick(): boolean {
			const mode = this.getAttribute('mode') ?? 'sticky';
			return mode === 'sticky' && !this.hasAttribute('step') && canStick(this);
		}

		/** Whether this element reads and writes the page's hash: the page's first whole story, unless `anchor="off"`. */
		get #ownsHash(): boolean {
			const first = document.querySelector(`${ELEMENT_NAME}:not([step])`);
			return first === this && this.getAttribute('anchor') !== 'off';
		}

		get #isReady(): boolean {
			return this.#container.classList.contains('ready');
		}

		get #origin(): string {
			return new URL(this.#frame.src).origin;
		}

		#updateSticky(): void {
			this.#sticks = this.#canStick;
			this.#container.classList.toggle('sticky', this.#sticks);
		}

		/** Loads the iframe near the viewport, or at once if the address names one of its steps. Forwards scrolling only near the viewport. */
		readonly #visibility = new IntersectionObserver(
			(entries) => {
				this.#scrolling.abort();
				const isNear = entries.at(-1)?.isIntersecting;
				if (isNear) {
					this.#scrolling = new AbortController();
					const options = { passive: true, signal: this.#scrolling.signal };
					addEventListener('scroll', this.#onScroll, options);
					addEventListener('resize', this.#onScroll, options);
				}
				if (isNear || (this.#ownsHash && anchoredStep(location))) this.#load();
				this.#forwardScroll(true);
			},
			{ rootMargin: `${LOAD_DISTANCE} 0px` }
		);

		#load(): void {
			const folder = home ?? this.querySelector('a')?.href;
			if (this.#frame.src || !folder) return;
			// The host's stylesheets may have loaded after `connectedCallback`.
			this.#updateSticky();
			this.#frame.title = this.textContent.trim() || 'Four Meetings';
			this.#frame.src = frameAddress(this, folder, this.#sticks).href;
		}

		readonly #receive = ({ source, origin, data }: MessageEvent): void => {
			if (source !== this.#frame.contentWindow || origin !== this.#origin) return;
			const message = readMessage(FROM_FRAME, data);
			if (message) (this.#handlers[message.kind] as (message: FromFrame) => void)(message);
		};

		#post(message: FromHost): void {
			this.#frame.contentWindow?.postMessage(envelope(message), this.#origin);
		}

		readonly #onScroll = (): void => {
			this.#forwardScroll();
		};

		/**
		 * Sends the scroll position to the iframe, at most once an animation frame.
		 * @param isForced Sends it even if it has not changed.
		 */
		#forwardScroll(isForced = false): void {
			if (isForced) this.#sentTop = undefined;
			if (!this.#sticks || !this.#isReady) return;
			this.#animationFrame ||= requestAnimationFrame(() => {
				this.#animationFrame = 0;
				const top = this.#frame.offsetTop;
				if (top === this.#sentTop) return;
				this.#sentTop = top;
				// Browsers throttle an iframe outside the viewport, so its `cover` message may not come.
				if (top === 0) this.#anchor.setStep(undefined);
				this.#post({ kind: 'scroll', top });
			});
		}

		#showAnchoredStep(): void {
			const id = this.#ownsHash ? anchoredStep(location) : undefined;
			if (id && this.#isReady) this.#post({ kind: 'show', id });
		}

		readonly #followLink = (): void => {
			this.#anchor.followLink();
			this.#showAnchoredStep();
		};

		/** Scrolls the host's viewport until the sticky iframe's scroll position is `top` px. */
		#scrollStickyTo(top: number): void {
			const stickyTop = parseFloat(getComputedStyle(this.#frame).top) || 0;
			const distance = this.#container.getBoundingClientRect().top + top - stickyTop;
			scrollBy({ top: distance, behavior: 'instant' });
		}

		/** Scrolls the nearest scroll container, respecting `scroll-padding-top`. */
		#scrollFlatTo(top: number): void {
			const target = document.createElement('i');
			target.style.cssText = `position:absolute;top:${top}px`;
			this.#container.append(target);
			target.scrollIntoView({ behavior: 'instant' });
			target.remove();
		}
	};
