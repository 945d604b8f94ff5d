import { describe, expect, it } from 'vitest';
import { readHostMessage } from './read-host-message.ts';

const sizerGreeting =
	'[iFrameSizer]resized:8:false:false:32:true:true:null:auto:none:1:0:child:true:scroll:false:true:true:1:true:5.5.9:0::true';

describe('readHostMessage', () => {
	it.each([
		[
			'our element',
			{ story: 'four-meetings', kind: 'show', id: 'plan' },
			{ kind: 'show', id: 'plan' }
		],
		['Guardian atoms', { kind: 'interactive:scroll', scroll: 420 }, { kind: 'scroll', top: 420 }],
		['@newswire/frames', { sentinel: 'amp', type: 'frames-init' }, { kind: 'greeting' }],
		[
			'iframe-resizer',
			sizerGreeting,
			{ kind: 'greeting', sizer: { id: 'resized', version: '5.5.9' } }
		],
		[
			'an older iframe-resizer',
			'[iFrameSizer]old:8:false:false:32',
			{ kind: 'greeting', sizer: { id: 'old', version: '' } }
		]
	])('understands %s', (_, data, meaning) => {
		expect(readHostMessage(data)).toEqual(meaning);
	});

	it('is not drawn at its start because the Guardian has scrolled past it', () => {
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
	])('hears nothing in %j', (data) => {
		expect(readHostMessage(data)).toBeUndefined();
	});
});
