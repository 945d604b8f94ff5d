/**
 * Pages of other sites that hold the story, one entry each: with our element, with the real scripts
 * of frame libraries, or with a fixture written from a format (`docs/embed.md`).
 */
import { snippet } from '../../src/embed/snippet.ts';
import type { Mode } from '../../src/embed/modes.ts';

export interface Host {
	/** How the story must run there. */
	mode: Mode;
	/** What stands in the article. */
	body: (piece: Piece) => string;
	/** The response's headers. */
	headers?: (piece: Piece) => Record<string, string>;
}

/** Where the story is. */
export interface Piece {
	/** Its folder's address. */
	home: string;
	/** Behind `embed/`: a query, or a step's page. */
	path: string;
}

const frame = ({ home, path }: Piece, attributes = '') =>
	`<iframe src="${home}embed/${path}" title="Four Meetings" ${attributes}></iframe>`;
const script = (text: string) => `<script>${text}</script>`;
const library = (path: string) => `<script src="/library/${path}"></script>`;

/** Sets the frame's height by messages of some format. */
const listening = (heightIn: string) =>
	script(`addEventListener('message', ({ data, source }) => {
		const frame = document.querySelector('iframe');
		if (source !== frame.contentWindow) return;
		const height = (${heightIn})(data, frame);
		if (height) frame.style.height = height + 'px';
	});`);
const textWith = (name: string, test: string, value: string) =>
	`(data) => {
		if (typeof data !== 'string' || data[0] !== '{') return;
		const ${name} = JSON.parse(data);
		return ${test} && ${value};
	}`;

const element = ({ home }: Piece) => snippet({ home, title: 'Four Meetings: a story' });

export const HOSTS = {
	'our element': { mode: 'sticky', body: (piece) => element(piece) },

	'our element under a strict Content-Security-Policy': {
		mode: 'sticky',
		// The policy forbids styles in the line; the article's stylesheet keeps the room.
		body: (piece) => element(piece).replace(/ style="[^"]*"/, ''),
		headers: ({ home }) => ({
			'content-security-policy': `default-src 'none'; img-src data:; style-src 'self'; script-src ${home}embed.js; frame-src ${home}embed/; require-trusted-types-for 'script'`
		})
	},

	'our element in something that cuts off what runs over': {
		mode: 'flat',
		body: (piece) => `<div class="cuts-off">${element(piece)}</div>`
	},

	'pym.js': {
		mode: 'flat',
		body: ({ home, path }) =>
			`<div id="pym-story"></div>${library('pym.js/dist/pym.v1.js')}
			${script(`new pym.Parent('pym-story', '${home}embed/${path}')`)}`
	},

	'@newswire/frames': {
		mode: 'flat',
		body: ({ home, path }) =>
			`<div data-frame-src="${home}embed/${path}"></div>
			${library('@newswire/frames/dist/frames.umd.js')}${script('newswireFrames.autoInitFrames()')}`
	},

	'@newswire/frames, its script after the frame': {
		mode: 'flat',
		body: (piece) =>
			`${frame(piece, 'width="100%" height="300"')}
			${library('@newswire/frames/dist/frames.umd.js')}
			${script(`addEventListener('load', () => setTimeout(() => newswireFrames.observeIframe(document.querySelector('iframe')), 1500))`)}`
	},

	'NPR sidechain': {
		mode: 'flat',
		body: ({ home, path }) =>
			`${library('@nprapps/sidechain/dist/sidechain.js')}<side-chain src="${home}embed/${path}"></side-chain>`
	},

	'iframe-resizer': {
		mode: 'flat',
		body: (piece) =>
			`${frame(piece, 'id="resized" style="width: 100%; border: 0"')}
			${library('@iframe-resizer/parent/index.umd.js')}
			${script(`iframeResize({ license: 'GPLv3' }, '#resized')`)}`
	},

	Datawrapper: {
		mode: 'flat',
		body: (piece) =>
			`${frame(piece)}${listening(`(data) => Object.values(data['datawrapper-height'] ?? {})[0]`)}`
	},

	'Flourish and Embedly': {
		mode: 'flat',
		body: (piece) =>
			`${frame(piece)}${listening(
				textWith(
					'message',
					`message.context === 'iframe.resize' && message.src.includes('/embed/')`,
					'message.height'
				)
			)}`
	},

	'Guardian iframe-messenger': {
		mode: 'flat',
		body: (piece) =>
			`${frame(piece)}${listening(
				textWith(
					'message',
					`message.type === 'set-height' && message.id.startsWith('iframeMessenger:')`,
					'message.value'
				)
			)}`
	},

	'Guardian atoms': {
		mode: 'sticky',
		body: (piece) => `<div class="atom">${frame(piece)}</div>
			${script(`
				const frame = document.querySelector('iframe');
				const room = frame.parentElement;
				const say = (message) => frame.contentWindow.postMessage(message, '*');
				let told;
				addEventListener('scroll', () => requestAnimationFrame(() => {
					const { top, height } = room.getBoundingClientRect();
					const scroll = top > 0 ? 0 : top < -height ? 1 : -Math.round(top);
					if (scroll !== told) say({ kind: 'interactive:scroll', scroll: told = scroll });
				}));
				addEventListener('message', ({ source, data }) => {
					if (source !== frame.contentWindow) return;
					if (data.kind === 'interactive:scroll') frame.classList.add('scrolly');
					if (data.kind === 'interactive:height') {
						room.style.height = data.height + 'px';
						say({ kind: 'interactive:height', height: data.height });
					}
				});
				frame.addEventListener('load', () => say({ kind: 'interactive:scroll', scroll: told = 0 }));
			`)}`
	},

	WordPress: {
		mode: 'stepper',
		body: (piece) =>
			`<blockquote class="wp-embedded-content" data-secret="abcDEF1234"><a href="${piece.home}">Four Meetings</a></blockquote>
			${frame(
				{ ...piece, path: `${piece.path}#?secret=abcDEF1234` },
				`class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="abcDEF1234"
				width="600" height="400" scrolling="no" marginwidth="0" marginheight="0"
				style="position: absolute; clip: rect(1px, 1px, 1px, 1px)"`
			)}
			${script(`addEventListener('message', ({ data, source }) => {
				const frame = document.querySelector('iframe.wp-embedded-content');
				if (source !== frame.contentWindow || data.secret !== frame.dataset.secret) return;
				document.querySelector('blockquote').style.display = 'none';
				frame.style = '';
				if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, data.value));
				if (data.message === 'link') window.linked = data.value;
			});`)}`
	},

	'a bare frame of 600 pixels': {
		mode: 'stepper',
		body: (piece) => frame(piece, 'width="100%" height="600" style="border: 0"')
	},

	'a clamp at 1,000 pixels': {
		mode: 'stepper',
		body: (piece) =>
			`${frame(piece)}${listening(`(data) => data.type === 'embed-size' && Math.min(1000, data.height)`)}`
	},

	AMP: {
		mode: 'stepper',
		body: (piece) =>
			`${frame(
				{ ...piece, path: `${piece.path}#amp=1` },
				'sandbox="allow-scripts" scrolling="no" style="height: 500px"'
			)}
			<button hidden>Show all</button>
			${script(`addEventListener('message', ({ data, source }) => {
				const frame = document.querySelector('iframe');
				if (source !== frame.contentWindow || data.sentinel !== 'amp') return;
				if (data.type !== 'embed-size' || data.height < 100) return;
				const button = document.querySelector('button');
				button.hidden = false;
				button.onclick = () => { frame.style.height = data.height + 'px'; };
			});`)}`
	}
} satisfies Record<string, Host>;

export type HostName = keyof typeof HOSTS;
