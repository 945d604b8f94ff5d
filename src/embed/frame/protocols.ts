/**
 * Message formats for an iframe's height, one entry each. The iframe sends all formats
 * that apply, since it cannot know the host's script. `docs/embed.md` documents the same table.
 */
import { ELEMENT_NAME, envelope } from '../messages.ts';

/** The facts about its host that an iframe knows. */
export interface HostFacts {
	/** The iframe's own address. */
	address: URL;
	/** Set once iframe-resizer's script has sent its greeting. */
	iframeResizer?: IframeResizer;
}

/** The fields that iframe-resizer expects in each answer. */
export interface IframeResizer {
	/** The id that the host's script gave the iframe. */
	id: string;
	/** The version of the host's script; empty if its greeting has none. */
	version: string;
}

/** A message format, and the hosts that it applies to. */
export interface Protocol {
	name: string;
	applies: (host: HostFacts) => boolean;
	/**
	 * Returns the message, a string or an object.
	 * @param height The content's height in whole px.
	 */
	encode: (height: number, host: HostFacts) => unknown;
}

const always = () => true;
const pymChildId = ({ address }: HostFacts) => address.searchParams.get('childId');

/** The secret that WordPress adds to the iframe's hash: `#?secret=TEN_LETTERS`. */
export const wordPressSecret = ({ address }: HostFacts) =>
	/[#&?]secret=([\da-z]+)/i.exec(address.hash)?.[1];

/** Asks the Guardian's atoms to make the iframe sticky; other hosts ignore it. */
export const STICKY_REQUEST = { kind: 'interactive:scroll', scroll: 0 };

/** All message formats. Each host ignores formats that it does not know. */
export const PROTOCOLS: Protocol[] = [
	{
		name: 'the engine’s own',
		applies: always,
		encode: (height) => envelope({ kind: 'height', height })
	},
	{
		name: 'pym.js',
		applies: (host) => pymChildId(host) !== null,
		encode: (height, host) => ['pym', pymChildId(host), 'height', height].join('xPYMx')
	},
	{
		name: 'AMP, @newswire/frames, NPR sidechain',
		applies: always,
		encode: (height) => ({ sentinel: 'amp', type: 'embed-size', height })
	},
	{
		name: 'Datawrapper',
		applies: always,
		encode: (height) => ({ 'datawrapper-height': { [ELEMENT_NAME]: height } })
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
			JSON.stringify({
				type: 'set-height',
				value,
				id: `iframeMessenger:${ELEMENT_NAME.replaceAll('-', '')}`
			})
	},
	{
		name: 'Guardian atoms',
		applies: always,
		encode: (height) => ({ kind: 'interactive:height', height })
	},
	{
		name: 'WordPress',
		applies: (host) => wordPressSecret(host) !== undefined,
		encode: (value, host) => ({ message: 'height', value, secret: wordPressSecret(host) })
	},
	{
		name: 'iframe-resizer',
		applies: ({ iframeResizer }) => iframeResizer !== undefined,
		encode: (height, { iframeResizer }) =>
			`[iFrameSizer]${iframeResizer?.id ?? ''}:${height}:0:init:${iframeResizer?.version ?? ''}`
	}
];

/** The messages for a height in px, one per protocol that applies. */
export function heightMessages(height: number, host: HostFacts): unknown[] {
	return PROTOCOLS.filter(({ applies }) => applies(host)).map(({ encode }) => encode(height, host));
}
