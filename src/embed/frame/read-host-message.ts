/** Parses the host's messages in each format that the iframe understands. */
import { ELEMENT_NAME, FROM_HOST, readMessage, type FromHost } from '../messages.ts';
import type { IframeResizer } from './protocols.ts';

/** A host script has loaded after the iframe and does not know its height. */
interface Greeting {
	kind: 'greeting';
	iframeResizer?: IframeResizer;
}

/** A message from our host script, or a late greeting from another host's script. */
export type HostMessage = FromHost | Greeting;

/** Returns the parsed message; undefined for another format. */
type Parser = (data: unknown) => HostMessage | undefined;

const RESIZER_PREFIX = '[iFrameSizer]';
/** The index of the version among the fields of iframe-resizer's greeting. */
const RESIZER_VERSION_FIELD = 20;
/** The most characters of a greeting. */
const RESIZER_MAX_LENGTH = 1000;

/** iframe-resizer greets with `[iFrameSizer]id:8:…`; its other messages have fewer than five fields. */
function iframeResizer(data: unknown): HostMessage | undefined {
	if (typeof data !== 'string' || data.length > RESIZER_MAX_LENGTH) return;
	if (!data.startsWith(RESIZER_PREFIX)) return;
	const fields = data.slice(RESIZER_PREFIX.length).split(':');
	const [id, , , , ...rest] = fields;
	if (!id || rest.length === 0) return;
	return {
		kind: 'greeting',
		iframeResizer: { id, version: fields[RESIZER_VERSION_FIELD] ?? '' }
	};
}

const isObject = (data: unknown): data is Record<string, unknown> =>
	typeof data === 'object' && data !== null;

/** @newswire/frames greets an iframe that loaded before its script. */
function newswireFrames(data: unknown): HostMessage | undefined {
	if (isObject(data) && data.sentinel === 'amp' && data.type === 'frames-init') {
		return { kind: 'greeting' };
	}
}

/**
 * The Guardian's atoms forward their scroll position. They send 1 when the reader has scrolled past
 * the iframe; to follow it would draw the story's start.
 */
function guardianAtoms(data: unknown): HostMessage | undefined {
	if (!isObject(data) || data.kind !== 'interactive:scroll' || data.scroll === 1) return;
	return readMessage(FROM_HOST, { story: ELEMENT_NAME, kind: 'scroll', top: data.scroll });
}

const PARSERS: Parser[] = [
	(data) => readMessage(FROM_HOST, data),
	guardianAtoms,
	newswireFrames,
	iframeResizer
];

/** The host's message in our form; undefined for data in an unknown format. */
export function readHostMessage(data: unknown): HostMessage | undefined {
	for (const parse of PARSERS) {
		const message = parse(data);
		if (message) return message;
	}
}
