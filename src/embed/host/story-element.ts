import { envelope, FROM_FRAME, NAME, read, type FromFrame, type FromHost } from '../messages.ts';
import { anchoredStep, anchorKeeper } from './address-anchor.ts';
import { ATTRIBUTES, frameAddress } from './frame-address.ts';
import { canStick } from './sticks.ts';
import { STYLES } from './styles.ts';

/** How near to the viewport a frame is loaded, in heights of the viewport. */
const NEAR = '150%';

type Answers = {
	[Kind in FromFrame['kind']]: (message: Extract<FromFrame, { kind: Kind }>) => void;
};

/** @param home Folder of the story; without it the link inside the element says where that is. */
export const storyElement = (home: URL | undefined): CustomElementConstructor =>
	class extends HTMLElement {
		static observedAttributes = ATTRIBUTES;

		readonly #room = document.createElement('div');
		readonly #anchor = anchorKeeper();
		#frame = document.createElement('iframe');
		/** Ends what a connected element needs … */
		#undo = new AbortController();
		/** … and what only a frame near the viewport needs. */
		#away = new AbortController();
		#sticks = false;
		/** Pixels scrolled past, as the frame was told last. */
		#told: number | undefined;
		#drawing = 0;

		constructor() {
			super();
			const styles = new CSSStyleSheet();
			styles.replaceSync(STYLES);
			const shadow = this.attachShadow({ mode: 'open' });
			shadow.adoptedStyleSheets = [styles];
			shadow.append(this.#room);
		}

		connectedCallback() {
			this.#undo = new AbortController();
			this.#frame = document.createElement('iframe');
			this.#frame.allow = 'share' in navigator ? 'clipboard-write; web-share' : 'clipboard-write';
			this.#room.removeAttribute('style');
			this.#room.className = '';
			this.#room.replaceChildren(document.createElement('slot'), this.#frame);
			this.#keepRoom();

			const { signal } = this.#undo;
			addEventListener('message', this.#hear, { signal });
			if (this.#hasAnchor) addEventListener('hashchange', this.#followLink, { signal });
			this.#sight.observe(this.#room);
		}

		disconnectedCallback() {
			this.#undo.abort();
			this.#away.abort();
			this.#sight.disconnect();
			this.#anchor.stop();
			cancelAnimationFrame(this.#drawing);
			this.#drawing = 0;
			this.#frame.remove();
		}

		/** Whatever an author changes, the frame is loaded anew. */
		attributeChangedCallback() {
			if (!this.#frame.isConnected) return;
			this.disconnectedCallback();
			this.connectedCallback();
		}

		/** What each message of the frame leads to. */
		readonly #answers: Answers = {
			hello: () => {
				this.#room.classList.add('here');
				this.#say({ kind: 'host', sticks: this.#sticks });
				this.#forward(true);
				this.#show();
			},
			height: ({ height }) => {
				this.#room.style.height = `${height}px`;
				this.#forward();
			},
			step: ({ id, index, via, mode }) => {
				if (this.#hasAnchor) this.#anchor.follow(id);
				const detail = { id, index, via, mode };
				const about = { detail, bubbles: true, composed: true };
				this.dispatchEvent(new CustomEvent('story:step', about));
			},
			cover: () => {
				this.#anchor.follow(undefined);
			},
			seek: ({ top }) => {
				if (this.#sticks) this.#seekStuck(top);
				else this.#seekLying(top);
			}
		};

		get #wouldStick(): boolean {
			const mode = this.getAttribute('mode') ?? 'sticky';
			return mode === 'sticky' && !this.hasAttribute('step') && canStick(this);
		}

		/** The first whole story of a page has the page's anchor, unless the page wants it for itself. */
		get #hasAnchor(): boolean {
			const first = document.querySelector(`${NAME}:not([step])`);
			return first === this && this.getAttribute('anchor') !== 'off';
		}

		get #origin(): string {
			return new URL(this.#frame.src).origin;
		}

		#keepRoom(): void {
			this.#sticks = this.#wouldStick;
			this.#room.classList.toggle('sticky', this.#sticks);
		}

		/** Near the viewport, or with the address naming one of its steps, the frame loads; and it hears of scrolling only there. */
		readonly #sight = new IntersectionObserver(
			(entries) => {
				this.#away.abort();
				const near = entries.at(-1)?.isIntersecting;
				if (near) {
					this.#away = new AbortController();
					const options = { passive: true, signal: this.#away.signal };
					addEventListener('scroll', this.#follow, options);
					addEventListener('resize', this.#follow, options);
				}
				if (near || (this.#hasAnchor && anchoredStep(location))) this.#load();
				this.#forward(true);
			},
			{ rootMargin: `${NEAR} 0px` }
		);

		#load(): void {
			const folder = home ?? this.querySelector('a')?.href;
			if (this.#frame.src || !folder) return;
			// Only now are the host's styles sure to be there.
			this.#keepRoom();
			this.#frame.title = this.textContent.trim() || 'Four Meetings';
			this.#frame.src = frameAddress(this, folder, this.#sticks).href;
		}

		readonly #hear = ({ source, origin, data }: MessageEvent): void => {
			if (source !== this.#frame.contentWindow || origin !== this.#origin) return;
			const message = read(FROM_FRAME, data);
			if (message) (this.#answers[message.kind] as (said: FromFrame) => void)(message);
		};

		#say(message: FromHost): void {
			this.#frame.contentWindow?.postMessage(envelope(message), this.#origin);
		}

		readonly #follow = (): void => {
			this.#forward();
		};

		/**
		 * Tells the frame, once for each frame drawn, how much of it has been scrolled past.
		 * @param again Even if it has been told so.
		 */
		#forward(again = false): void {
			if (again) this.#told = undefined;
			if (!this.#sticks || !this.#room.classList.contains('here')) return;
			this.#drawing ||= requestAnimationFrame(() => {
				this.#drawing = 0;
				const top = this.#frame.offsetTop;
				if (top === this.#told) return;
				this.#told = top;
				// A frame that has left the viewport is asleep, and cannot say that the reader is before its first step.
				if (top === 0) this.#anchor.follow(undefined);
				this.#say({ kind: 'scroll', top });
			});
		}

		/** Has the frame show the step that the page's address names. */
		#show(): void {
			const id = this.#hasAnchor ? anchoredStep(location) : undefined;
			if (id && this.#room.classList.contains('here')) this.#say({ kind: 'show', id });
		}

		readonly #followLink = (): void => {
			this.#anchor.followLink();
			this.#show();
		};

		/** The viewport scrolls until the stuck frame has come so far. */
		#seekStuck(top: number): void {
			const stuckAt = parseFloat(getComputedStyle(this.#frame).top) || 0;
			const away = this.#room.getBoundingClientRect().top + top - stuckAt;
			scrollBy({ top: away, behavior: 'instant' });
		}

		/** Whatever scrolls round the element does, and leaves the room that the host keeps at the top. */
		#seekLying(top: number): void {
			const place = document.createElement('i');
			place.style.cssText = `position:absolute;top:${top}px`;
			this.#room.append(place);
			place.scrollIntoView({ behavior: 'instant' });
			place.remove();
		}
	};
