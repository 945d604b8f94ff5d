import { describe, expect, it } from 'vitest';
import { heightMessages, PROTOCOLS, type HostFacts } from './protocols.ts';

const address = 'https://story.example/embed/?childId=here#?secret=abcDEF1234';
const host: HostFacts = {
	address: new URL(address),
	iframeResizer: { id: 'resized', version: '5.5.9' }
};

/** The message for a height of 640 px in each protocol. */
const EXPECTED: Record<string, unknown> = {
	'the engine’s own': { story: __ELEMENT__, kind: 'height', height: 640 },
	'pym.js': 'pymxPYMxherexPYMxheightxPYMx640',
	'AMP, @newswire/frames, NPR sidechain': { sentinel: 'amp', type: 'embed-size', height: 640 },
	Datawrapper: { 'datawrapper-height': { [__ELEMENT__]: 640 } },
	'Flourish, Embedly, Medium': `{"sender":"Flourish","context":"iframe.resize","method":"resize","height":640,"src":"${address}"}`,
	'Guardian iframe-messenger': `{"type":"set-height","value":640,"id":"iframeMessenger:${__ELEMENT__.replaceAll('-', '')}"}`,
	'Guardian atoms': { kind: 'interactive:height', height: 640 },
	WordPress: { message: 'height', value: 640, secret: 'abcDEF1234' },
	'iframe-resizer': '[iFrameSizer]resized:640:0:init:5.5.9'
};

describe('protocols', () => {
	it.each(PROTOCOLS)('$name sends a height in its own format', ({ name, applies, encode }) => {
		expect(applies(host)).toBe(true);
		expect(encode(640, host)).toEqual(EXPECTED[name]);
	});

	it('skips a protocol until its fact about the host is known', () => {
		const unknown: HostFacts = { address: new URL('https://story.example/embed/') };
		const silent = PROTOCOLS.filter(({ applies }) => !applies(unknown)).map(({ name }) => name);
		expect(silent).toEqual(['pym.js', 'WordPress', 'iframe-resizer']);
		expect(heightMessages(640, unknown)).toHaveLength(PROTOCOLS.length - silent.length);
	});

	it('WordPress’s secret ends at the first character that is no letter or digit', () => {
		const forged: HostFacts = { address: new URL('https://story.example/embed/#?secret=abc"]<b>') };
		const wordPress = PROTOCOLS.find(({ name }) => name === 'WordPress');
		expect(wordPress?.encode(1, forged)).toEqual({ message: 'height', value: 1, secret: 'abc' });
	});
});
