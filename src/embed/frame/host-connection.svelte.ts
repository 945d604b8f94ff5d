import { untrack } from 'svelte';
import { pageViewport, type Viewport } from '#reader/viewport.ts';
import type { StoryEnvironment } from '#reader/live-story.svelte.ts';
import { hashOf, reveal } from '#reader/reveal.ts';
import type { StepChange } from '#reader/reading-position.svelte.ts';
import { envelope, type FromFrame } from '../messages.ts';
import type { Mode } from '../modes.ts';
import { parametersIn } from '../parameters.ts';
import { LISTEN, MEASURE } from './events.ts';
import { slicedViewport, stickyViewport } from './viewports.ts';
import { pageKeyDirection } from './page-key.ts';
import type { HostMessage } from './read-host-message.ts';
import { ScrollSync } from './scroll-sync.ts';
import { nextHostState, initialState, type HostEvent, type HostState } from './host-state.ts';

/** Milliseconds in which a host must answer, from the connection, the page's `load` or its greeting on. */
export const HOST_TIMEOUT = 900;

/** Pixels by which browsers round a scroll position. */
const ROUNDING = 1;

/** Whether this page is not in an iframe. */
const isTopLevel = () => window.parent === window;

function post(message: FromFrame): void {
	window.parent.postMessage(envelope(message), '*');
}

interface Options {
	/** Address of a step, or of the story, on its own page. */
	addressOf: (id?: string) => string;
	/** Called when the host's address or a link in the iframe names a step. */
	showStep?: (id: string) => void;
}

/** The iframe's side of the connection to its host page: chooses the mode, sends and receives messages. */
export class HostConnection implements StoryEnvironment {
	#state = $state.raw<HostState>(initialState(undefined));
	#content = $state.raw<HTMLElement>();
	#timeout: ReturnType<typeof setTimeout> | undefined;
	/** Content height in px. Infinity until measured; in stepper mode the last height of the other modes. */
	#contentHeight = Infinity;
	/** Whether the host gives the iframe more height than its content needs. */
	hasSpareHeight = $state(false);
	readonly #scrollSync = new ScrollSync({
		canSeek: () => this.#hostSeeks,
		seek: (top) => {
			this.seek(top);
		}
	});
	/** Whether the host scrolls to the place that a `seek` message names. */
	#hostSeeks = false;
	#activeStep: string | undefined;
	readonly #showStep: Options['showStep'];

	readonly addressOf: Options['addressOf'];
	readonly mode = $derived<Mode>(this.#state.mode);
	readonly isLive = $derived(this.mode === 'sticky');
	readonly viewport = $derived.by<Viewport | undefined>(() => {
		const content = this.#content;
		if (!content || this.mode === 'stepper') return;
		if (this.mode === 'flat') return slicedViewport(content);
		return isTopLevel() ? pageViewport : stickyViewport((top) => this.seek(top));
	});

	constructor({ addressOf, showStep }: Options) {
		this.addressOf = addressOf;
		this.#showStep = showStep;
	}

	/** Sends `cover` to the host when the reader returns to the cover. */
	readonly onActiveStep = (step: string | undefined): void => {
		if (step === undefined && this.#activeStep !== undefined) post({ kind: 'cover' });
		this.#activeStep = step;
	};

	/**
	 * Asks the host to scroll until a place of this page is at the top of its viewport.
	 * @param top Pixels from this page's top.
	 */
	seek(top: number): void {
		const place = Math.max(0, Math.round(top));
		if (isTopLevel()) window.scrollTo({ top: place, behavior: 'instant' });
		else post({ kind: 'seek', top: place });
	}

	/** Follows a link within this page if the host can scroll; otherwise the link opens the story's own page. */
	readonly followLink = (event: MouseEvent): void => {
		const link = event.target instanceof Element && event.target.closest('a');
		const id = link && hashOf(link).slice(1);
		if (!id) return;
		const canScroll = this.mode !== 'stepper' && (isTopLevel() || this.#hostSeeks);
		if (this.#showStep && canScroll && document.getElementById(id)) {
			event.preventDefault();
			reveal(hashOf(link));
			this.#showStep(id);
		} else if (link.getAttribute('href')?.startsWith('#')) {
			link.setAttribute('href', `${this.addressOf()}#${id}`);
		}
	};

	/**
	 * Connects to the host and lays the page out for each new mode. Call inside an effect root, whose
	 * end disconnects.
	 * @param content The element that contains everything the iframe shows.
	 * @param layout Reactive: the mode to lay the page out for; undefined keeps the current layout.
	 */
	start(content: HTMLElement, layout: () => Mode | undefined): void {
		// Without untrack, what `connect` reads would make the effect connect again.
		$effect(() => untrack(() => this.#connect(content)));
		$effect(() => {
			const mode = layout();
			if (this.#content && mode) this.#applyMode(mode);
		});
	}

	#applyMode(mode: Mode): void {
		document.documentElement.dataset.mode = mode;
		window.dispatchEvent(new Event(MEASURE));
		if (this.isLive && !isTopLevel()) this.#scrollSync.follow();
	}

	/** @returns Removes all listeners. */
	#connect(content: HTMLElement): () => void {
		const { mode } = parametersIn(
			new URLSearchParams(location.search),
			document.documentElement.lang
		);
		this.#content = content;
		this.#state = initialState(isTopLevel() ? 'sticky' : (mode as Mode | undefined));
		if (isTopLevel()) return () => undefined;

		const listeners = new AbortController();
		const { signal } = listeners;
		const measure = () => {
			this.#measure();
		};
		const contentSize = new ResizeObserver(measure);
		contentSize.observe(content);
		window.addEventListener(
			'resize',
			() => {
				measure();
				// An iframe that was hidden or moved in the DOM has lost its scroll position.
				if (this.isLive) this.#scrollSync.follow();
			},
			{ signal }
		);
		const bringHost = () => {
			this.#scrollSync.bringHost();
		};
		window.addEventListener('scroll', bringHost, { signal, passive: true });
		window.addEventListener(
			'keydown',
			(event) => {
				this.#forwardPageKey(event);
			},
			{ signal }
		);
		document.addEventListener(
			'story:step',
			(event) => this.#sendStep(event as CustomEvent<StepChange>),
			{ signal }
		);
		this.#listen();
		// The host's own `load` comes after this page's, and its script may wait for it.
		window.addEventListener('load', () => this.#startTimeout(), { signal });
		post({ kind: 'hello' });
		this.#startTimeout();
		return () => {
			listeners.abort();
			contentSize.disconnect();
			clearTimeout(this.#timeout);
		};
	}

	/** Receives the host's messages from now on. The first script sends the height again. */
	#listen(): void {
		window.dispatchEvent(
			new CustomEvent(LISTEN, { detail: (message: HostMessage) => this.#receive(message) })
		);
	}

	#receive(message: HostMessage): void {
		if (message.kind === 'show') {
			this.#showStep?.(message.id);
			return;
		}
		if (message.kind === 'wheel') this.#forwardWheel();
		// The first script applies a look.
		if (message.kind === 'wheel' || message.kind === 'look') return;
		if (message.kind === 'host') this.#hostSeeks = true;
		this.#update(message);
		if (message.kind === 'greeting') this.#startTimeout();
		if (message.kind === 'scroll') this.#scrollSync.receive(message.top);
	}

	#update(event: HostEvent): void {
		this.#state = nextHostState(this.#state, event);
	}

	#startTimeout(): void {
		clearTimeout(this.#timeout);
		this.#timeout = setTimeout(() => {
			// Browsers do not call observers in an iframe outside the viewport, so measure here.
			this.#measure();
			// A script without a greeting may listen only now. Its answer ends the stepper.
			if (!this.#state.isConfirmed) this.#listen();
			this.#update({ kind: 'timeout' });
		}, HOST_TIMEOUT);
	}

	#measure(): void {
		// A hidden iframe has no width, and its measurements mean nothing.
		if (!this.#content || window.innerWidth === 0) return;
		// The stepper hides the content, so its height is not measurable.
		if (document.documentElement.dataset.mode !== 'stepper') {
			this.#contentHeight = this.#content.offsetHeight;
		}
		const iframeHeight = window.innerHeight;
		this.#update({ kind: 'size', iframeHeight, contentHeight: this.#contentHeight });
		this.hasSpareHeight = iframeHeight > this.#contentHeight + ROUNDING;
	}

	/** Asks our host script to scroll by a page. */
	#forwardPageKey(event: KeyboardEvent): void {
		const direction = this.#hostSeeks ? pageKeyDirection(event) : undefined;
		if (!direction) return;
		event.preventDefault();
		post({ kind: 'page', direction });
	}

	/** Posts each wheel event from now on: the host's page does not receive it, and a script moves that page. */
	#forwardWheel(): void {
		window.onwheel = ({ deltaMode, deltaX, deltaY }) => {
			post({ kind: 'wheel', x: deltaX, y: deltaY, unit: deltaMode as 0 | 1 | 2 });
		};
	}

	#sendStep({ detail: { id, index, via } }: CustomEvent<StepChange>): void {
		post({ kind: 'step', id, index, via, mode: this.mode });
	}
}
