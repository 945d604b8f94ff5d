/** What a frame understands of what its host says, in whichever words the host says it. */
import { FROM_HOST, read, type FromHost } from '../messages.ts';
import type { Sizer } from './protocols.ts';

/** A host's script has arrived and does not know the height yet. */
interface Greeting {
	kind: 'greeting';
	sizer?: Sizer;
}

export type HostMessage = FromHost | Greeting;

type Reader = (data: unknown) => HostMessage | undefined;

const SIZER = '[iFrameSizer]';
/** Where iframe-resizer's greeting carries its version; shorter messages of it are no greetings. */
const SIZER_VERSION = 20;
const LONGEST_SIZER = 1000;

/** iframe-resizer: `[iFrameSizer]id:8:…`. */
function iframeResizer(data: unknown): HostMessage | undefined {
	if (typeof data !== 'string' || data.length > LONGEST_SIZER || !data.startsWith(SIZER)) return;
	const fields = data.slice(SIZER.length).split(':');
	const [id, , , , ...rest] = fields;
	if (!id || rest.length === 0) return;
	return { kind: 'greeting', sizer: { id, version: fields[SIZER_VERSION] ?? '' } };
}

const isObject = (data: unknown): data is Record<string, unknown> =>
	typeof data === 'object' && data !== null;

/** @newswire/frames greets a frame that was there before its script. */
function frames(data: unknown): HostMessage | undefined {
	if (isObject(data) && data.sentinel === 'amp' && data.type === 'frames-init') {
		return { kind: 'greeting' };
	}
}

/** The Guardian's atoms forward their scroll. They say 1 when the frame has been scrolled past, and would have it drawn at its start then. */
function guardianAtoms(data: unknown): HostMessage | undefined {
	if (!isObject(data) || data.kind !== 'interactive:scroll' || data.scroll === 1) return;
	return read(FROM_HOST, { story: 'four-meetings', kind: 'scroll', top: data.scroll });
}

const READERS: Reader[] = [(data) => read(FROM_HOST, data), guardianAtoms, frames, iframeResizer];

/** What a message from the host means; nothing, when it is not meant for a frame like this one. */
export function readHostMessage(data: unknown): HostMessage | undefined {
	for (const reader of READERS) {
		const meaning = reader(data);
		if (meaning) return meaning;
	}
}
