import { ELEMENT_NAME, type FromHost } from '../messages.ts';
import { COLOR_SCHEMES, type Theme } from '../parameter-names.ts';
import { addressAnchor, anchoredStep } from './address-anchor.ts';
import { ATTRIBUTES, frameAddress, LOOK } from './frame-address.ts';
import { post, receive, type Handlers } from './frame-messages.ts';
import { pageScroll, scrollBy, scrollIntoBox } from './host-scroll.ts';
import { isInMiddle, setHeight } from './kept-place.ts';
import { lookMessage, themeOf } from './look.ts';
import { STYLES } from './styles.ts';
import { isFramed, surroundingsOf } from './surroundings.ts';

/** The distance from the viewport at which the iframe loads, in viewport heights. */
const LOAD_DISTANCE = '150% 0px';

/** Smaller movements, in px, prove nothing. */
const SLACK = 20;

/** The number of movements without a scroll event after which the page counts as one that sends none. */
const MAX_UNHEARD = 3;

/** Shares of the tripwire in view at which it reports a movement. */
const TRIPS = Array.from({ length: 11 }, (_, index) => index / 10);

/** Browsers without the Navigation API have no such object. */
const { navigation } = window as { navigation?: EventTarget };

/**
 * The class of the host element, as in `<four-meetings>`. The link inside the element says where the story is.
 * @param script The address of `embed.js` in the story's folder, for elements without a link.
 */
export const storyElement = (script: string | undefined): CustomElementConstructor =>
	class extends HTMLElement {
		static observedAttributes = ATTRIBUTES;

		/** In sticky mode as tall as the story; the iframe sticks inside it. */
		readonly #container = document.createElement('div');
		/** As tall as the viewport; moves with the container, so its observer reports movements without scroll events. */
		readonly #tripwire = document.createElement('i');
		readonly #showStep = (id: string): void => {
			if (this.#isReady) this.#post({ kind: 'show', id });
		};
		readonly #anchor = addressAnchor({
			isRead: () => isInMiddle(this.#container),
			showStep: this.#showStep
		});
		#frame = document.createElement('iframe');
		/** Aborts when the element leaves the page. */
		#connection = new AbortController();
		/** Aborts when the element is far from the viewport. */
		#scrolling = new AbortController();
		/** The box whose scrolling moves the element. */
		#scroller: Element = document.documentElement;
		readonly #scrollPage = pageScroll();
		#sticks = false;
		/** Whether the page does not scroll by itself: a script moves it, or a dialog locked it before the reader scrolled. */
		#isScripted = false;
		/** Whether a scroll event has moved the element. */
		#isTold = false;
		/** Whether the iframe has not stuck, or scroll events have not come. */
		#hasFailed = false;
		/** Whether a scroll event has come since the last animation frame. */
		#isHeard = false;
		/** The number of movements since the last scroll event. */
		#unheard = 0;
		/** The container's top in the viewport when it was last measured, in px. */
		#top = 0;
		/** The scroll position when it was last measured, in px. */
		#scrollTop = 0;
		/** The step that the iframe reported last; undefined on the cover. */
		#step: string | undefined;
		/** The step to show in a new iframe. */
		#place: string | undefined;
		/** Whether the iframe has reported its height. */
		#hasHeight = false;
		/** Whether the story has been in the middle of the viewport since then. */
		#hasBeenRead = false;
		/** The scroll position that the iframe received last, in px. */
		#sentTop: number | undefined;
		#animationFrame = 0;
		/** The theme of the page in the iframe. */
		#theme: Theme = 'auto';

		constructor() {
			super();
			const styles = new CSSStyleSheet();
			styles.replaceSync(STYLES);
			const shadow = this.attachShadow({ mode: 'open' });
			shadow.adoptedStyleSheets = [styles];
			shadow.append(this.#container);
			// The iframe's colour is the page's, with a transition: its events report a change of the page's look.
			for (const type of ['transitionrun', 'transitionend'])
				this.#container.addEventListener(type, this.#followTheme);
		}

		connectedCallback() {
			this.#container.removeAttribute('style');
			this.#start();
		}

		disconnectedCallback() {
			this.#connection.abort();
			this.#scrolling.abort();
			this.#visibility.disconnect();
			this.#movement.disconnect();
			this.#anchor.stop();
			cancelAnimationFrame(this.#animationFrame);
			this.#animationFrame = 0;
			this.#frame.remove();
		}

		attributeChangedCallback(name: string, before: string | null, after: string | null) {
			// Before the iframe has an address, every attribute still counts.
			if (before === after || !this.#frame.isConnected || !this.#frame.src) return;
			if (this.#isReady && (LOOK as readonly string[]).includes(name)) this.#sendLook();
			else if (name !== 'anchor' && name !== 'start') this.#reload();
		}

		#start(): void {
			this.#connection = new AbortController();
			this.#frame = document.createElement('iframe');
			this.#frame.allow = 'share' in navigator ? 'clipboard-write; web-share' : 'clipboard-write';
			this.#container.classList.remove('ready');
			this.#container.replaceChildren(document.createElement('slot'), this.#frame, this.#tripwire);
			this.#isTold = this.#hasFailed = this.#hasHeight = this.#hasBeenRead = false;
			if (isFramed()) this.#container.style.setProperty('--highest', `${screen.height}px`);
			this.#chooseMode();
			this.#measureMovement();

			const { signal } = this.#connection;
			addEventListener(
				'message',
				(event) => {
					receive(this.#frame, event, this.#handlers);
				},
				{ signal }
			);
			if (this.#ownsHash) {
				addEventListener('hashchange', this.#anchor.followLink, { signal });
				navigation?.addEventListener('currententrychange', this.#anchor.followLink, { signal });
			}
			this.#visibility.observe(this.#container);
			this.#movement.observe(this.#tripwire);
		}

		/** Loads a new iframe in the same space, at the same step. */
		#reload(): void {
			this.#place = isInMiddle(this.#container) ? this.#step : undefined;
			this.disconnectedCallback();
			this.#start();
			this.#load();
		}

		readonly #handlers: Handlers = {
			hello: () => {
				// The host's own scripts may have started since.
				this.#chooseMode();
				this.#container.classList.add('ready');
				this.#post({ kind: 'host', sticks: this.#sticks });
				this.#followTheme();
				if (this.#isScripted) this.#sendMode();
				this.#sentTop = undefined;
				this.#forwardScroll();
				const id = this.#place ?? (this.#ownsHash ? anchoredStep(location) : undefined);
				if (id) this.#showStep(id);
				this.#place = undefined;
			},
			height: ({ height }) => {
				this.#applyTheme();
				const distance = setHeight(this.#container, height, this.#hasBeenRead);
				this.#hasHeight = true;
				if (distance) scrollBy(this.#scroller, distance);
				this.#onScroll();
			},
			step: ({ id, index, via, mode }) => {
				this.#setStep(id);
				const detail = { id, index, via, mode };
				this.dispatchEvent(
					new CustomEvent('story:step', { detail, bubbles: true, composed: true })
				);
			},
			cover: () => {
				this.#setStep(undefined);
			},
			seek: ({ top }) => {
				if (this.#sticks) this.#scrollStickyTo(top);
				else if (!this.#isScripted) scrollIntoBox(this.#container, top);
			},
			page: ({ direction }) => {
				this.#scrollPage(this.#scroller, direction);
			},
			wheel: ({ x, y, unit }) => {
				if (!this.#isScripted) return;
				this.dispatchEvent(
					new WheelEvent('wheel', {
						deltaX: x,
						deltaY: y,
						deltaMode: unit,
						bubbles: true,
						composed: true,
						cancelable: true
					})
				);
			}
		};

		get #wantsSticky(): boolean {
			return !this.hasAttribute('step') && (this.getAttribute('mode') ?? 'sticky') === 'sticky';
		}

		/** Whether this element reads and writes the page's hash: the page's first whole story, unless `anchor="off"`. */
		get #ownsHash(): boolean {
			const first = document.querySelector(`${ELEMENT_NAME}:not([step])`);
			return first === this && this.getAttribute('anchor') !== 'off';
		}

		get #isReady(): boolean {
			return this.#container.classList.contains('ready');
		}

		#setStep(id: string | undefined): void {
			this.#step = id;
			if (this.#ownsHash) this.#anchor.setStep(id);
		}

		/** Chooses the mode by what is known of the page's scrolling, and changes the mode of a story that runs. */
		#chooseMode(): void {
			const around = surroundingsOf(this);
			this.#scroller = around.scroller;
			// A dialog that opens while the reader scrolls locks the page: the story stays as it is.
			if (!around.isScrollable && this.#isTold) return;
			const isScripted = !around.isScrollable;
			// A story that has its height makes a page overflow that is an iframe as high as its content. Only a
			// scroll event proves that such a page scrolls.
			const isOwnOverflow = isFramed() && this.#hasHeight && !this.#isTold && !this.#sticks;
			const sticks =
				this.#wantsSticky &&
				around.canStick &&
				around.isScrollable &&
				!isOwnOverflow &&
				!this.#hasFailed;
			if (sticks === this.#sticks && isScripted === this.#isScripted) return;

			const isRead = isInMiddle(this.#container);
			this.#sticks = sticks;
			this.#isScripted = isScripted;
			this.#frame.style.translate = '';
			this.#container.classList.toggle('sticky', sticks);
			this.#container.classList.toggle('scripted', isScripted && this.#wantsSticky);
			if (!this.#isReady) return;
			this.#sendMode();
			this.#sentTop = undefined;
			if (isRead && this.#step) this.#showStep(this.#step);
		}

		#sendMode(): void {
			const flat = this.#isScripted ? 'stepper' : 'flat';
			this.#post({ kind: 'mode', mode: this.#sticks ? 'sticky' : flat });
			if (this.#isScripted) this.#post({ kind: 'wheel' });
		}

		/** Only once the story's page is in the iframe: the empty page before it is light. */
		#applyTheme(): void {
			this.#frame.style.colorScheme = COLOR_SCHEMES[this.#theme];
		}

		readonly #followTheme = (): void => {
			if (this.#isReady && themeOf(this, this.#tripwire) !== this.#theme) this.#sendLook();
		};

		#sendLook(): void {
			this.#theme = themeOf(this, this.#tripwire);
			this.#applyTheme();
			this.#post(lookMessage(this, this.#theme));
		}

		/** Loads the iframe near the viewport, or at once if the address names one of its steps. Forwards scrolling only near the viewport. */
		readonly #visibility = new IntersectionObserver(
			(entries) => {
				this.#scrolling.abort();
				const isNear = entries.at(-1)?.isIntersecting;
				if (isNear) {
					this.#scrolling = new AbortController();
					// Only a capturing listener hears an element that scrolls instead of the page.
					const options = { capture: true, passive: true, signal: this.#scrolling.signal };
					addEventListener('scroll', this.#onScroll, options);
					addEventListener('resize', this.#onResize, options);
				}
				if (isNear || (this.#ownsHash && anchoredStep(location))) this.#load();
				this.#sentTop = undefined;
				this.#onScroll();
			},
			{ rootMargin: LOAD_DISTANCE }
		);

		readonly #load = (): void => {
			const link = this.querySelector<HTMLAnchorElement>('a[href]');
			if (!link && document.readyState === 'loading') {
				// The parser may not have reached the link yet.
				const { signal } = this.#connection;
				document.addEventListener('DOMContentLoaded', this.#load, { signal });
				return;
			}
			if (this.#frame.src) return;
			// The host's stylesheets may have loaded after `connectedCallback`.
			this.#chooseMode();
			this.#theme = themeOf(this, this.#tripwire);
			this.#frame.title = this.textContent.trim() || ELEMENT_NAME;
			for (const home of [link?.href, script]) {
				try {
					const address = frameAddress(this, home ?? '', this.#sticks);
					address.searchParams.set('theme', this.#theme);
					this.#frame.src = address.href;
					return;
				} catch {
					// Empty, or an address such as `mailto:`.
				}
			}
		};

		#post(message: FromHost): void {
			post(this.#frame, message);
		}

		readonly #onResize = (): void => {
			this.#chooseMode();
			this.#onScroll();
		};

		/** Runs at most once an animation frame, before the observers of the same frame. */
		readonly #onScroll = (event?: Event): void => {
			if (event?.type === 'scroll') {
				this.#isHeard = true;
				this.#unheard = 0;
			}
			this.#animationFrame ||= requestAnimationFrame(() => {
				this.#animationFrame = 0;
				const hasMoved = this.#measureMovement();
				const isHeard = this.#isHeard;
				this.#isHeard = false;
				if (isHeard && hasMoved && !this.#isTold) {
					this.#isTold = surroundingsOf(this).isScrollable;
					this.#chooseMode();
				}
				this.#checkSticky();
				this.#anchor.restart();
			});
		};

		/** The place of the container in the viewport, and whether it has changed since the last call. */
		#measureMovement(): boolean {
			const { top } = this.#container.getBoundingClientRect();
			const hasMoved = Math.abs(top - this.#top) > SLACK;
			this.#top = top;
			this.#scrollTop = this.#scroller.scrollTop;
			this.#hasBeenRead ||= this.#hasHeight && isInMiddle(this.#container);
			return hasMoved;
		}

		/** Reports movements of the container; those with a scroll event are measured already. */
		readonly #movement = new IntersectionObserver(
			() => {
				const scrolledTo = this.#scrollTop;
				if (this.#measureMovement()) {
					if (!surroundingsOf(this).isScrollable) this.#isTold = false;
					else if (this.#scrollTop !== scrolledTo) this.#unheard += 1;
					if (this.#unheard >= MAX_UNHEARD) this.#hasFailed = true;
					this.#chooseMode();
				}
				this.#checkSticky();
				this.#tripwire.style.top = `${this.#frame.offsetTop}px`;
			},
			{ threshold: TRIPS }
		);

		/** Sends the scroll position to an iframe that sticks; leaves the sticky mode if it does not. */
		#checkSticky(): void {
			if (!this.#sticks) return;
			const room = this.#container.offsetHeight - this.#frame.offsetHeight;
			const expected = Math.min(this.#stickyTop - this.#top, room);
			if (this.#frame.offsetTop < 1 && expected > SLACK) {
				if (surroundingsOf(this).isScrollable) {
					this.#hasFailed = true;
					this.#chooseMode();
				} else {
					// A dialog that locks the page may end the stickiness: the story stays in view as it is.
					this.#frame.style.translate = `0 ${expected}px`;
				}
				return;
			}
			this.#frame.style.translate = '';
			this.#forwardScroll();
		}

		#forwardScroll(): void {
			const top = this.#frame.offsetTop;
			if (!this.#sticks || !this.#isReady || top === this.#sentTop) return;
			this.#sentTop = top;
			this.#post({ kind: 'scroll', top });
		}

		get #stickyTop(): number {
			return parseFloat(getComputedStyle(this.#frame).top) || 0;
		}

		/** Scrolls the host's viewport until the sticky iframe's scroll position is `top` px. */
		#scrollStickyTo(top: number): void {
			const { top: containerTop } = this.#container.getBoundingClientRect();
			scrollBy(this.#scroller, containerTop + top - this.#stickyTop);
		}
	};
