/**
 * The words that a frame of the story and a host's script say to each other. Each kind of message is
 * one entry with a check for every field; what does not fit is not a message, whoever sent it.
 */
import { MODES, type Mode } from './modes.ts';

/** Marks our messages among all others, and names the host's element. */
export const NAME = 'four-meetings';

type Check<Value> = (value: unknown) => value is Value;
type Shapes = Record<string, Record<string, Check<unknown>>>;

/** The messages that a table of shapes describes, as a union told apart by `kind`. */
export type MessageOf<Table extends Shapes> = {
	[Kind in keyof Table]: { kind: Kind } & {
		[Field in keyof Table[Kind]]: Table[Kind][Field] extends Check<infer Value> ? Value : never;
	};
}[keyof Table];

/** No page is longer than this, in pixels; no story has more steps, and no id more letters. */
const LONGEST_PAGE = 200_000;
const MOST_STEPS = 10_000;
const ID = /^[a-z\d-]{1,64}$/;

const between =
	(least: number, most: number): Check<number> =>
	(value): value is number =>
		typeof value === 'number' && value >= least && value <= most;
const among =
	<Value>(values: readonly Value[]): Check<Value> =>
	(value): value is Value =>
		(values as readonly unknown[]).includes(value);
const isPixels = between(0, LONGEST_PAGE);

export const isStepId: Check<string> = (value): value is string =>
	typeof value === 'string' && ID.test(value);

/** What a frame says. */
export const FROM_FRAME = {
	/** The frame's scripts are ready; who is there? */
	hello: {},
	/** The height of all there is, in pixels. */
	height: { height: isPixels },
	/** A step has become active. */
	step: {
		id: isStepId,
		index: between(0, MOST_STEPS),
		via: among(['scroll', 'link', 'load'] as const),
		mode: among(MODES)
	},
	/** The reader is before the first step again. */
	cover: {},
	/** The reader has asked for the place so many pixels from the frame's top. */
	seek: { top: isPixels }
} satisfies Shapes;

/** What a host's script says. */
export const FROM_HOST = {
	/** The answer to `hello`: does the frame stick to the viewport and hear of every scroll? */
	host: { sticks: among([true, false]) },
	/** How many pixels of the frame's page have been scrolled past the top. */
	scroll: { top: isPixels },
	/** The host's address names a step. */
	show: { id: isStepId }
} satisfies Shapes;

export type FromFrame = MessageOf<typeof FROM_FRAME>;
export type FromHost = MessageOf<typeof FROM_HOST>;
export type { Mode };

/** A message in the form in which it travels. */
export const envelope = (message: FromFrame | FromHost) => ({ story: NAME, ...message });

/** What arrived, if it is one of these messages: its own fields and no others. */
export function read<Table extends Shapes>(
	table: Table,
	data: unknown
): MessageOf<Table> | undefined {
	if (typeof data !== 'object' || data === null) return;
	const { story, kind, ...fields } = data as Record<string, unknown>;
	if (story !== NAME || typeof kind !== 'string' || !Object.hasOwn(table, kind)) return;
	const checks = Object.entries(table[kind] ?? {});
	if (!checks.every(([field, fits]) => fits(fields[field]))) return;
	const kept = checks.map(([field]) => [field, fields[field]] as const);
	return { kind, ...Object.fromEntries(kept) } as MessageOf<Table>;
}
