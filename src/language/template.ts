/** A text with a named gap, as in `{name}`, anywhere in it. */
type WithGap<Name extends string> = `${string}{${Name}}${string}`;

/** Turns a union into an intersection: a text must have every gap. */
type Every<Union> = (Union extends unknown ? (part: Union) => void : never) extends (
	part: infer Whole
) => void
	? Whole
	: never;

/** A text that a script fills, with a gap for each name: `{place} of {count}`. The order is the language's. */
export type Template<Names extends string> = Every<Names extends string ? WithGap<Names> : never> &
	string;

/** Fills the gaps of a template. A gap without a value stays. */
export const fill = (template: string, values: Record<string, string | number>): string =>
	template.replaceAll(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
