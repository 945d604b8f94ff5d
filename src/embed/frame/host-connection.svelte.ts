import { pageViewport, type Viewport } from '#reader/viewport.ts';
import type { Surroundings } from '#reader/live-story.svelte.ts';
import { hashOf, reveal } from '#reader/reveal.ts';
import type { Arrival } from '#reader/story-reader.svelte.ts';
import { envelope, type FromFrame } from '../messages.ts';
import type { Mode } from '../modes.ts';
import { parametersIn } from '../parameters.ts';
import { LISTEN, MEASURE } from './events.ts';
import { slicedViewport, stickyViewport } from './viewports.ts';
import type { HostMessage } from './read-host-message.ts';
import { nextHostState, initialState, type HostEvent, type HostState } from './host-state.ts';

/** Milliseconds that a host has to answer, from when the reader's scripts are ready. */
const PATIENCE = 900;

/** Pixels that a browser may round a scroll position by. */
const ROUNDING = 1;

/** A page that nobody frames. */
const alone = () => window.parent === window;

function say(message: FromFrame): void {
	window.parent.postMessage(envelope(message), '*');
}

interface Options {
	/** Where a step, or the story itself, is on its own page. */
	addressOf: (id?: string) => string;
	/** The host's address, or a link in the frame, names a step. */
	show?: (id: string) => void;
}

/** A frame's side of the talk with its host: how the story runs, and who is told what. */
export class HostConnection implements Surroundings {
	#talk = $state.raw<HostState>(initialState(undefined));
	#content = $state.raw<HTMLElement>();
	#deadline: ReturnType<typeof setTimeout> | undefined;
	/** Height that shows everything; while it is a stepper, that of before; before it was measured, more than any host gives. */
	#wanted = Infinity;
	/** The host gives more room than there is anything to show. */
	hasSpareRoom = $state(false);
	/** Where the host last said that the frame's page stands. */
	#told = 0;
	/** The host can bring a place to the top of its viewport. */
	#hostSeeks = false;
	#id: string | undefined;
	readonly #show: Options['show'];

	readonly addressOf: Options['addressOf'];
	readonly mode = $derived<Mode>(this.#talk.mode);
	readonly live = $derived(this.mode === 'sticky');
	readonly viewport = $derived.by<Viewport | undefined>(() => {
		const content = this.#content;
		if (!content || this.mode === 'stepper') return;
		if (this.mode === 'flat') return slicedViewport(content);
		return alone() ? pageViewport : stickyViewport((top) => this.seek(top));
	});

	constructor({ addressOf, show }: Options) {
		this.addressOf = addressOf;
		this.#show = show;
	}

	/** Tells the host when the reader is before the first step again. */
	readonly follow = (id: string | undefined): void => {
		if (id === undefined && this.#id !== undefined) say({ kind: 'cover' });
		this.#id = id;
	};

	/** Asks the host to bring a place of this page to the top of the viewport. */
	seek(top: number): void {
		const place = Math.max(0, Math.round(top));
		if (alone()) window.scrollTo({ top: place, behavior: 'instant' });
		else say({ kind: 'seek', top: place });
	}

	/** Follows a link to a place within this page, if the host lets it; else the link leads to that place on the story's own page. */
	readonly followLink = (event: MouseEvent): void => {
		const link = event.target instanceof Element && event.target.closest('a');
		const id = link && hashOf(link).slice(1);
		if (!id) return;
		const canMove = this.mode !== 'stepper' && (alone() || this.#hostSeeks);
		if (this.#show && canMove && document.getElementById(id)) {
			event.preventDefault();
			reveal(hashOf(link));
			this.#show(id);
		} else if (link.getAttribute('href')?.startsWith('#')) {
			link.setAttribute('href', `${this.addressOf()}#${id}`);
		}
	};

	/** The page is laid out for its mode now. */
	settle(mode: Mode): void {
		document.documentElement.dataset.mode = mode;
		window.dispatchEvent(new Event(MEASURE));
		if (this.live && !alone()) this.#stand();
	}

	/**
	 * Begins the talk.
	 * @param content All that the frame holds.
	 * @returns The undo.
	 */
	readonly connect = (content: HTMLElement): (() => void) => {
		const { mode } = parametersIn(
			new URLSearchParams(location.search),
			document.documentElement.lang
		);
		this.#content = content;
		this.#talk = initialState(alone() ? 'sticky' : (mode as Mode | undefined));
		if (alone()) return () => undefined;

		const undo = new AbortController();
		const { signal } = undo;
		const weigh = () => this.#weigh();
		const growth = new ResizeObserver(weigh);
		growth.observe(content);
		window.addEventListener(
			'resize',
			() => {
				weigh();
				// A frame that was out of sight, or moved, has lost its place.
				if (this.live) this.#stand();
			},
			{ signal }
		);
		window.addEventListener('focusin', () => requestAnimationFrame(() => this.#followFocus()), {
			signal
		});
		document.addEventListener(
			'story:step',
			(event) => this.#report(event as CustomEvent<Arrival>),
			{ signal }
		);
		window.dispatchEvent(
			new CustomEvent(LISTEN, { detail: (news: HostMessage) => this.#hear(news) })
		);
		say({ kind: 'hello' });
		this.#wait();
		return () => {
			undo.abort();
			growth.disconnect();
			clearTimeout(this.#deadline);
		};
	};

	#hear(news: HostMessage): void {
		if (news.kind === 'show') {
			this.#show?.(news.id);
			return;
		}
		if (news.kind === 'host') this.#hostSeeks = true;
		if (news.kind === 'scroll') this.#told = news.top;
		this.#take(news);
		if (news.kind === 'greeting') this.#wait();
		if (news.kind === 'scroll' && document.documentElement.dataset.mode === 'sticky') this.#stand();
	}

	#take(news: HostEvent): void {
		this.#talk = nextHostState(this.#talk, news);
	}

	#wait(): void {
		clearTimeout(this.#deadline);
		this.#deadline = setTimeout(() => {
			// Off the viewport no observer is told, and a stepper cannot be measured for what it has put away.
			this.#weigh();
			this.#take({ kind: 'deadline' });
		}, PATIENCE);
	}

	#weigh(): void {
		// Out of sight it has no size, and nothing follows from that.
		if (!this.#content || window.innerWidth === 0) return;
		if (document.documentElement.dataset.mode !== 'stepper') {
			this.#wanted = this.#content.offsetHeight;
		}
		this.#take({ kind: 'size', given: window.innerHeight, wanted: this.#wanted });
		this.hasSpareRoom = window.innerHeight > this.#wanted + ROUNDING;
	}

	/** Stands where the host says. */
	#stand(): void {
		window.scrollTo({ top: this.#told, behavior: 'instant' });
	}

	/** A key or a screen reader has moved the focus, and with it this page: the host comes along. */
	#followFocus(): void {
		if (this.live && this.#hostSeeks && Math.abs(window.scrollY - this.#told) > ROUNDING) {
			this.seek(window.scrollY);
		}
	}

	#report({ detail: { id, index, via } }: CustomEvent<Arrival>): void {
		say({ kind: 'step', id, index, via, mode: this.mode });
	}
}
