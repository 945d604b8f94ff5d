import { describe, expect, it } from 'vitest';
import { readHostMessage } from './read-host-message.ts';

const resizerGreeting =
	'[iFrameSizer]resized:8:false:false:32:true:true:null:auto:none:1:0:child:true:scroll:false:true:true:1:true:5.5.9:0::true';

describe('readHostMessage', () => {
	it.each([
		[
			'our element',
			{ story: __ELEMENT__, kind: 'show', id: 'second' },
			{ kind: 'show', id: 'second' }
		],
		['Guardian atoms', { kind: 'interactive:scroll', scroll: 420 }, { kind: 'scroll', top: 420 }],
		['@newswire/frames', { sentinel: 'amp', type: 'frames-init' }, { kind: 'greeting' }],
		[
			'iframe-resizer',
			resizerGreeting,
			{ kind: 'greeting', iframeResizer: { id: 'resized', version: '5.5.9' } }
		],
		[
			'an older iframe-resizer',
			'[iFrameSizer]old:8:false:false:32',
			{ kind: 'greeting', iframeResizer: { id: 'old', version: '' } }
		]
	])('parses the message of %s', (_, data, message) => {
		expect(readHostMessage(data)).toEqual(message);
	});

	it('ignores the 1 that the Guardian sends once the reader has scrolled past', () => {
		expect(readHostMessage({ kind: 'interactive:scroll', scroll: 1 })).toBeUndefined();
	});

	it.each([
		null,
		undefined,
		0,
		'',
		'[iFrameSizer]',
		'[iFrameSizer]resize',
		`[iFrameSizer]x:${'y:'.repeat(5000)}`,
		{ kind: 'interactive:scroll', scroll: '3' },
		{ kind: 'interactive:scroll' },
		{ sentinel: 'amp', type: 'embed-size' },
		{ type: 'webpackOk' }
	])('ignores %j', (data) => {
		expect(readHostMessage(data)).toBeUndefined();
	});
});
