/**
 * Host pages that embed the story. They use our element, the published scripts of iframe libraries,
 * or a fixture of a message format (`docs/embed.md`).
 */
import { story } from '#tools/story.ts';
import { snippet } from '../../src/embed/snippet.ts';
import type { Mode } from '../../src/embed/modes.ts';

/** A page that embeds the story, and the mode of the story in it. */
export interface Host {
	/** The mode that the story must reach. */
	mode: Mode;
	/** Whether the test reads every step, or only the first and the last. Default: false. One host of each kind and each published script reads every step. */
	everyStep?: boolean;
	/** HTML inside the article. */
	body: (story: EmbeddedStory) => string;
	/** The response's headers. */
	headers?: (story: EmbeddedStory) => Record<string, string>;
}

/** The address of the story in an iframe, in two parts. */
export interface EmbeddedStory {
	/** Address of the story's folder. */
	home: string;
	/** The rest of the address after `embed/`: a query, or a step's folder. */
	path: string;
}

const frame = ({ home, path }: EmbeddedStory, attributes = '') =>
	`<iframe src="${home}embed/${path}" title="${story.title}" ${attributes}></iframe>`;
const script = (text: string) => `<script>${text}</script>`;
const library = (path: string) => `<script src="/library/${path}"></script>`;

/** Code that sets the iframe's height from messages. */
const listener = (heightIn: string) =>
	`addEventListener('message', ({ data, source }) => {
		const frame = document.querySelector('iframe');
		if (source !== frame.contentWindow) return;
		const height = (${heightIn})(data, frame);
		if (height) frame.style.height = height + 'px';
	});`;
const listenerScript = (heightIn: string) => script(listener(heightIn));
const DATAWRAPPER_HEIGHT = `(data) => Object.values(data['datawrapper-height'] ?? {})[0]`;
const textWith = (name: string, test: string, value: string) =>
	`(data) => {
		if (typeof data !== 'string' || data[0] !== '{') return;
		const ${name} = JSON.parse(data);
		return ${test} && ${value};
	}`;

const element = ({ home }: EmbeddedStory) =>
	snippet({ element: story.element, home, title: `${story.title}: a story` });

/** The hosts by name. A test’s title contains the name. */
export const HOSTS = {
	'our element': { mode: 'sticky', everyStep: true, body: (story) => element(story) },

	'our element under a strict Content-Security-Policy': {
		mode: 'sticky',
		// The policy forbids inline styles; the article's stylesheet reserves the height.
		body: (story) => element(story).replace(/ style="[^"]*"/, ''),
		headers: ({ home }) => ({
			'content-security-policy': `default-src 'none'; img-src data:; style-src 'self'; script-src ${home}embed.js; frame-src ${home}embed/; require-trusted-types-for 'script'`
		})
	},

	'our element in a scroll container': {
		mode: 'flat',
		body: (story) => `<div class="cuts-off">${element(story)}</div>`
	},

	'our element where html and body hide what is too wide': {
		mode: 'flat',
		body: (story) => `<style>html, body { overflow-x: hidden; }</style>${element(story)}`
	},

	'our element with Lenis': {
		mode: 'sticky',
		body: (story) =>
			`${element(story)}${library('lenis/dist/lenis.min.js')}${script('new Lenis({ autoRaf: true })')}`
	},

	'pym.js': {
		mode: 'flat',
		everyStep: true,
		body: ({ home, path }) =>
			`<div id="pym-story"></div>${library('pym.js/dist/pym.v1.js')}
			${script(`new pym.Parent('pym-story', '${home}embed/${path}')`)}`
	},

	'@newswire/frames': {
		mode: 'flat',
		everyStep: true,
		body: ({ home, path }) =>
			`<div data-frame-src="${home}embed/${path}"></div>
			${library('@newswire/frames/dist/frames.umd.js')}${script('newswireFrames.autoInitFrames()')}`
	},

	'@newswire/frames, its script after the iframe': {
		mode: 'flat',
		body: (story) =>
			`${frame(story, 'width="100%" height="300"')}
			${library('@newswire/frames/dist/frames.umd.js')}
			${script(`addEventListener('load', () => newswireFrames.observeIframe(document.querySelector('iframe')))`)}`
	},

	'NPR sidechain': {
		mode: 'flat',
		everyStep: true,
		body: ({ home, path }) =>
			`${library('@nprapps/sidechain/dist/sidechain.js')}<side-chain src="${home}embed/${path}"></side-chain>`
	},

	'iframe-resizer': {
		mode: 'flat',
		everyStep: true,
		body: (story) =>
			`${frame(story, 'id="resized" style="width: 100%; border: 0"')}
			${library('@iframe-resizer/parent/index.umd.js')}
			${script(`iframeResize({ license: 'GPLv3' }, '#resized')`)}`
	},

	Datawrapper: {
		mode: 'flat',
		body: (story) => `${frame(story)}${listenerScript(DATAWRAPPER_HEIGHT)}`
	},

	'Flourish and Embedly': {
		mode: 'flat',
		body: (story) =>
			`${frame(story)}${listenerScript(
				textWith(
					'message',
					`message.context === 'iframe.resize' && message.src.includes('/embed/')`,
					'message.height'
				)
			)}`
	},

	'Datawrapper, once its page has loaded': {
		mode: 'flat',
		body: (story) =>
			`${frame(story)}${script(`addEventListener('load', () => {${listener(DATAWRAPPER_HEIGHT)}});`)}`
	},

	'Guardian iframe-messenger': {
		mode: 'flat',
		body: (story) =>
			`${frame(story)}${listenerScript(
				textWith(
					'message',
					`message.type === 'set-height' && message.id.startsWith('iframeMessenger:')`,
					'message.value'
				)
			)}`
	},

	'Guardian atoms': {
		mode: 'sticky',
		everyStep: true,
		body: (story) => `<div class="atom">${frame(story)}</div>
			${script(`
				const frame = document.querySelector('iframe');
				const container = frame.parentElement;
				const post = (message) => frame.contentWindow.postMessage(message, '*');
				let sent;
				addEventListener('scroll', () => requestAnimationFrame(() => {
					const { top, height } = container.getBoundingClientRect();
					const scroll = top > 0 ? 0 : top < -height ? 1 : -Math.round(top);
					if (scroll !== sent) post({ kind: 'interactive:scroll', scroll: sent = scroll });
				}));
				addEventListener('message', ({ source, data }) => {
					if (source !== frame.contentWindow) return;
					if (data.kind === 'interactive:scroll') frame.classList.add('scrolly');
					if (data.kind === 'interactive:height') {
						container.style.height = data.height + 'px';
						post({ kind: 'interactive:height', height: data.height });
					}
				});
				frame.addEventListener('load', () => post({ kind: 'interactive:scroll', scroll: sent = 0 }));
			`)}`
	},

	WordPress: {
		mode: 'stepper',
		body: (story) =>
			`<blockquote class="wp-embedded-content" data-secret="abcDEF1234"><a href="${story.home}">Story</a></blockquote>
			${frame(
				{ ...story, path: `${story.path}#?secret=abcDEF1234` },
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

	'an iframe of 600 px': {
		mode: 'stepper',
		everyStep: true,
		body: (story) => frame(story, 'width="100%" height="600" style="border: 0"')
	},

	'a host with at most 1,000 px': {
		mode: 'stepper',
		body: (story) =>
			`${frame(story)}${listenerScript(`(data) => data.type === 'embed-size' && Math.min(1000, data.height)`)}`
	},

	AMP: {
		mode: 'stepper',
		body: (story) =>
			`${frame(
				{ ...story, path: `${story.path}#amp=1` },
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

/** A key of `HOSTS`. */
export type HostName = keyof typeof HOSTS;
