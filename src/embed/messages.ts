/**
 * The messages between an iframe of the story and our host script. Each kind is a table of fields with
 * one check each; data that fails a check is ignored, from any window.
 */
import { MODES } from './modes.ts';

/** Identifies our messages; also the name of the host element. */
export const ELEMENT_NAME = __ELEMENT__;

type Check<Value> = (value: unknown) => value is Value;
type Shapes = Record<string, Record<string, Check<unknown>>>;

/** The messages that a table of shapes describes: a union discriminated by `kind`. */
export type MessageOf<Table extends Shapes> = {
	[Kind in keyof Table]: { kind: Kind } & {
		[Field in keyof Table[Kind]]: Table[Kind][Field] extends Check<infer Value> ? Value : never;
	};
}[keyof Table];

/** The largest page height in px. */
const MAX_HEIGHT = 200_000;
const MAX_STEPS = 10_000;
/** The most characters of an attribute. */
const MAX_ATTRIBUTE = 64;
const ID = /^[a-z\d-]{1,64}$/;

const between =
	(min: number, max: number): Check<number> =>
	(value): value is number =>
		typeof value === 'number' && value >= min && value <= max;
const oneOf =
	<Value>(values: readonly Value[]): Check<Value> =>
	(value): value is Value =>
		(values as readonly unknown[]).includes(value);
const isPixels = between(0, MAX_HEIGHT);
const isDistance = between(-MAX_HEIGHT, MAX_HEIGHT);
/** An attribute's value, unchecked; undefined without the attribute. */
const isAttribute: Check<string | undefined> = (value): value is string | undefined =>
	value === undefined || (typeof value === 'string' && value.length <= MAX_ATTRIBUTE);

/** 1 to 64 lower-case letters, digits and hyphens. */
export const isStepId: Check<string> = (value): value is string =>
	typeof value === 'string' && ID.test(value);

/** Messages from the iframe to the host. */
export const FROM_FRAME = {
	/** The iframe's module scripts have loaded; our host script answers with `host`. */
	hello: {},
	/** Height of the whole content in px. */
	height: { height: isPixels },
	/** A step has become active. */
	step: {
		id: isStepId,
		index: between(0, MAX_STEPS),
		via: oneOf(['scroll', 'link', 'load'] as const),
		mode: oneOf(MODES)
	},
	/** The reader has returned to the cover. */
	cover: {},
	/** Asks the host to scroll to the place that is `top` px below the iframe's top. */
	seek: { top: isPixels },
	/** Space in the iframe: asks the host to scroll by a page, down or up. */
	page: { direction: oneOf([1, -1] as const) },
	/** A wheel event in the iframe, after the host's `wheel`. `unit` is the event's `deltaMode`: px, lines or pages. */
	wheel: { x: isDistance, y: isDistance, unit: oneOf([0, 1, 2] as const) }
} satisfies Shapes;

/** Messages from our host script to the iframe. */
export const FROM_HOST = {
	/** The answer to `hello`: whether the iframe sticks to the viewport and receives `scroll`. */
	host: { sticks: oneOf([true, false]) },
	/** Pixels of the iframe's page that are scrolled past the viewport's top. */
	scroll: { top: isPixels },
	/** The host's address names a step. */
	show: { id: isStepId },
	/** A new mode, after `host`: the page scrolls in another way than before. */
	mode: { mode: oneOf(MODES) },
	/** A script moves the host's page, and a wheel over the iframe does not: asks for `wheel` messages. */
	wheel: {},
	/** New values of the attributes that change the look. */
	look: { theme: isAttribute, accent: isAttribute, background: isAttribute, lang: isAttribute }
} satisfies Shapes;

/** A message from the iframe to our host script. */
export type FromFrame = MessageOf<typeof FROM_FRAME>;
/** A message from our host script to the iframe. */
export type FromHost = MessageOf<typeof FROM_HOST>;

/** The form in which a message is posted. */
export const envelope = (message: FromFrame | FromHost) => ({ story: ELEMENT_NAME, ...message });

/**
 * Parses a message.
 * @returns The message with its own fields and no others; undefined for data that fits no shape of the table.
 */
export function readMessage<Table extends Shapes>(
	table: Table,
	data: unknown
): MessageOf<Table> | undefined {
	if (typeof data !== 'object' || data === null) return;
	const { story, kind, ...fields } = data as Record<string, unknown>;
	if (story !== ELEMENT_NAME || typeof kind !== 'string' || !Object.hasOwn(table, kind)) return;
	const checks = Object.entries(table[kind] ?? {});
	if (!checks.every(([field, isValid]) => isValid(fields[field]))) return;
	const known = checks.map(([field]) => [field, fields[field]] as const);
	return { kind, ...Object.fromEntries(known) } as MessageOf<Table>;
}
