/**
 * How hosts hear of a frame's height: one entry for each way of saying it. All that apply are said,
 * since a frame cannot know who listens. `docs/embed.md` shows the same table to readers.
 */
import { envelope } from '../messages.ts';

/** What the frame knows of its host. */
export interface Framing {
	/** The frame's own address. */
	address: URL;
	/** What iframe-resizer has told of itself, once it has. */
	sizer?: Sizer;
}

export interface Sizer {
	id: string;
	version: string;
}

export interface Protocol {
	name: string;
	applies: (framing: Framing) => boolean;
	/** The message; what is not a text travels as an object. */
	encode: (height: number, framing: Framing) => unknown;
}

const always = () => true;
const childId = ({ address }: Framing) => address.searchParams.get('childId');

/** WordPress writes it behind the hash: `#?secret=XXXXXXXXXX`. */
export const wordPressSecret = ({ address }: Framing) =>
	/[#&?]secret=([\da-z]+)/i.exec(address.hash)?.[1];

/** The Guardian's atoms make a frame stick that asks for it in these words; nobody else knows them. */
export const PLEASE_STICK = { kind: 'interactive:scroll', scroll: 0 };

export const PROTOCOLS: Protocol[] = [
	{
		name: 'Four Meetings',
		applies: always,
		encode: (height) => envelope({ kind: 'height', height })
	},
	{
		name: 'pym.js',
		applies: (framing) => childId(framing) !== null,
		encode: (height, framing) => ['pym', childId(framing), 'height', height].join('xPYMx')
	},
	{
		name: 'AMP, @newswire/frames, NPR sidechain',
		applies: always,
		encode: (height) => ({ sentinel: 'amp', type: 'embed-size', height })
	},
	{
		name: 'Datawrapper',
		applies: always,
		encode: (height) => ({ 'datawrapper-height': { 'four-meetings': height } })
	},
	{
		name: 'Flourish, Embedly, Medium',
		applies: always,
		encode: (height, { address }) =>
			JSON.stringify({
				sender: 'Flourish',
				context: 'iframe.resize',
				method: 'resize',
				height,
				src: address.href
			})
	},
	{
		name: 'Guardian iframe-messenger',
		applies: always,
		encode: (value) =>
			JSON.stringify({ type: 'set-height', value, id: 'iframeMessenger:fourmeetings' })
	},
	{
		name: 'Guardian atoms',
		applies: always,
		encode: (height) => ({ kind: 'interactive:height', height })
	},
	{
		name: 'WordPress',
		applies: (framing) => wordPressSecret(framing) !== undefined,
		encode: (value, framing) => ({ message: 'height', value, secret: wordPressSecret(framing) })
	},
	{
		name: 'iframe-resizer',
		applies: ({ sizer }) => sizer !== undefined,
		encode: (height, { sizer }) =>
			`[iFrameSizer]${sizer?.id ?? ''}:${height}:0:init:${sizer?.version ?? ''}`
	}
];

/** All messages that say a height to a host. */
export function heightMessages(height: number, framing: Framing): unknown[] {
	return PROTOCOLS.filter(({ applies }) => applies(framing)).map(({ encode }) =>
		encode(height, framing)
	);
}
