/**
 * The frame's first script: inline and classic, so that it runs in any sandbox and before anything
 * is drawn. It gives the page its look, says its height in every host's words, and keeps what the
 * host says until the reader's scripts ask for it. Without those, it is all that a flat frame needs.
 */
import type { Mode } from '../modes.ts';
import { parametersIn } from '../parameters.ts';
import { requestedHeight } from './requested-height.ts';
import { readHostMessage, type HostMessage } from './read-host-message.ts';
import { LISTEN, MEASURE } from './events.ts';
import { applyTheme } from './apply-theme.ts';
import { heightMessages, PLEASE_STICK, wordPressSecret, type Framing } from './protocols.ts';

/** More than this is not a host's greeting. */
const MOST_KEPT = 50;

const root = document.documentElement;
const framing: Framing = { address: new URL(location.href) };
const asked = parametersIn(framing.address.searchParams, root.lang);
applyTheme(root, parent === window ? { ...asked, mode: 'sticky' } : asked);

/** A page that is nobody's frame talks to nobody. */
if (parent === window) root.dataset.alone = '';
else {
	const say = (message: unknown) => {
		parent.postMessage(message, '*');
	};

	const sticks = !asked.mode || asked.mode === 'sticky';

	let said: number | undefined;
	const sayHeight = () => {
		if (said) for (const message of heightMessages(said, framing)) say(message);
	};
	const measure = () => {
		const content = document.querySelector<HTMLElement>('[data-frame]');
		if (!content) return;
		const fits = content.dataset.frame === 'fits';
		const mode = root.dataset.mode as Mode;
		const height = requestedHeight({
			mode,
			wish: asked.mode as Mode | undefined,
			content:
				fits && mode === 'stepper' ? content.scrollHeight : content.getBoundingClientRect().height,
			given: innerHeight,
			fits,
			said
		});
		if (!height || height === said) return;
		said = height;
		sayHeight();
	};

	/** What was heard before anybody listened. */
	let kept: HostMessage[] = [];
	let listener = (news: HostMessage) => {
		kept = [...kept, news].slice(-MOST_KEPT);
	};
	addEventListener(LISTEN, (event) => {
		listener = (event as CustomEvent<(news: HostMessage) => void>).detail;
		kept.forEach(listener);
		kept = [];
	});
	addEventListener('message', ({ source, data }) => {
		const news = source === parent ? readHostMessage(data) : undefined;
		if (!news) return;
		if (news.kind === 'greeting') {
			framing.sizer = news.sizer ?? framing.sizer;
			sayHeight();
		}
		listener(news);
	});

	// WordPress's sandbox lets no link out but through the host.
	const secret = wordPressSecret(framing);
	if (secret) {
		addEventListener('click', ({ target }) => {
			const link = (target as Element).closest('a');
			if (link) say({ message: 'link', value: link.href, secret });
		});
	}

	// A frame off the viewport gets no frames to draw and no observers: the first heights cannot wait for them.
	const askToStick = () => {
		const content = document.querySelector<HTMLElement>('[data-frame]');
		if (content?.dataset.frame === '' && sticks) say(PLEASE_STICK);
	};
	addEventListener(MEASURE, measure);
	addEventListener('load', () => {
		// Said again: a host's script may not have listened before.
		askToStick();
		measure();
	});
	addEventListener('resize', measure);
	addEventListener('DOMContentLoaded', () => {
		const content = document.querySelector<HTMLElement>('[data-frame]');
		askToStick();
		measure();
		void document.fonts.ready.then(measure);
		if (content) new ResizeObserver(measure).observe(content);
	});
}
