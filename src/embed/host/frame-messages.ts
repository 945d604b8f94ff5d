import { envelope, FROM_FRAME, readMessage, type FromFrame, type FromHost } from '../messages.ts';

/** One function for each kind of message from the iframe. */
export type Handlers = {
	[Kind in FromFrame['kind']]: (message: Extract<FromFrame, { kind: Kind }>) => void;
};

const originOf = (frame: HTMLIFrameElement) => new URL(frame.src).origin;

/**
 * Sends a message to the page in an iframe.
 * @param frame Has an address.
 */
export function post(frame: HTMLIFrameElement, message: FromHost): void {
	frame.contentWindow?.postMessage(envelope(message), originOf(frame));
}

/** Calls the handler of a message from an iframe. Ignores other windows, other origins and other data. */
export function receive(
	frame: HTMLIFrameElement,
	{ source, origin, data }: MessageEvent,
	handlers: Handlers
): void {
	if (source !== frame.contentWindow || origin !== originOf(frame)) return;
	const message = readMessage(FROM_FRAME, data);
	if (message) (handlers[message.kind] as (message: FromFrame) => void)(message);
}
