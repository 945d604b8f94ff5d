/**
 * The iframe's first script. It is inline and classic, so it runs in any sandbox, before the first
 * paint. It applies the theme, sends the content height in every host's format, and queues the host's
 * messages until the module scripts listen. In flat mode it is the only script that is required.
 */
import type { Mode } from '../modes.ts';
import { parametersIn } from '../parameters.ts';
import { requestedHeight } from './requested-height.ts';
import { readHostMessage, type HostMessage } from './read-host-message.ts';
import { LISTEN, MEASURE } from './events.ts';
import { applyTheme } from './apply-theme.ts';
import { heightMessages, STICKY_REQUEST, wordPressSecret, type HostFacts } from './protocols.ts';

/** The number of host messages that are queued; older ones are dropped. */
const MAX_QUEUED = 50;

const root = document.documentElement;
const host: HostFacts = { address: new URL(location.href) };
const language = root.lang;
const parameters = parametersIn(host.address.searchParams, language);
const requestedMode = parameters.mode as Mode | undefined;
applyTheme(root, parameters, language);
root.dataset.mode = parent === window ? 'sticky' : (requestedMode ?? 'flat');

/** Not in an iframe: there is no host to send to. */
if (parent === window) root.dataset.alone = '';
else {
	const post = (message: unknown) => {
		parent.postMessage(message, '*');
	};
	const contentElement = () => document.querySelector<HTMLElement>('[data-frame]');

	let sentHeight: number | undefined;
	const sendHeight = () => {
		if (sentHeight) for (const message of heightMessages(sentHeight, host)) post(message);
	};
	const measure = () => {
		const content = contentElement();
		if (!content) return;
		const fitsIframe = content.dataset.frame === 'fits';
		const mode = root.dataset.mode as Mode;
		const height = requestedHeight({
			mode,
			requestedMode,
			contentHeight:
				fitsIframe && mode === 'stepper'
					? content.scrollHeight
					: content.getBoundingClientRect().height,
			iframeHeight: innerHeight,
			fitsIframe,
			sentHeight
		});
		if (!height || height === sentHeight) return;
		sentHeight = height;
		sendHeight();
	};

	let queue: HostMessage[] = [];
	let receive = (message: HostMessage) => {
		queue = [...queue, message].slice(-MAX_QUEUED);
	};
	addEventListener(LISTEN, (event) => {
		receive = (event as CustomEvent<(message: HostMessage) => void>).detail;
		queue.forEach(receive);
		queue = [];
		sendHeight();
	});
	addEventListener('message', ({ source, data }) => {
		const message = source === parent ? readHostMessage(data) : undefined;
		if (!message) return;
		if (message.kind === 'greeting') {
			host.iframeResizer = message.iframeResizer ?? host.iframeResizer;
			sendHeight();
		}
		if (message.kind === 'look') {
			const values = Object.entries(message).filter(([, value]) => value !== undefined);
			applyTheme(root, parametersIn(new URLSearchParams(values as string[][]), language), language);
		}
		receive(message);
	});

	// WordPress's sandbox blocks links: the host opens them.
	const secret = wordPressSecret(host);
	if (secret) {
		addEventListener('click', ({ target }) => {
			const link = (target as Element).closest('a');
			if (link) post({ message: 'link', value: link.href, secret });
		});
	}

	const requestSticky = () => {
		const canStick = !requestedMode || requestedMode === 'sticky';
		if (canStick && contentElement()?.dataset.frame === '') post(STICKY_REQUEST);
	};
	addEventListener(MEASURE, measure);
	// Browsers do not call observers or animation frames in an iframe outside the viewport, so the
	// first measurements are synchronous.
	addEventListener('DOMContentLoaded', () => {
		requestSticky();
		measure();
		void document.fonts.ready.then(measure);
		const content = contentElement();
		if (content) new ResizeObserver(measure).observe(content);
	});
	addEventListener('load', () => {
		// Repeats the messages for a host script that loads late.
		requestSticky();
		measure();
		sendHeight();
	});
	addEventListener('resize', measure);
}
