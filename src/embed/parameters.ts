/**
 * What an address may say about the look of a frame: the query of `/embed/`, and the attributes of
 * the host's element. Each parameter has one check; a value that fails it is not there.
 */
import { isStepId } from './messages.ts';
import { MODES } from './modes.ts';

const COLOUR = /^#?((?:[\da-f]{3}){1,2})$/i;

/**
 * @returns The value in its one form, or nothing if it is wrong.
 */
type Reading = (value: string, language: string) => string | undefined;

const oneOf =
	(...values: readonly string[]): Reading =>
	(value) =>
		values.find((known) => known === value);

export const PARAMETERS = {
	theme: oneOf('light', 'dark', 'auto'),
	accent: (value) => {
		const [, digits] = COLOUR.exec(value) ?? [];
		return digits && `#${digits}`;
	},
	background: oneOf('transparent'),
	/** The story's language, or a country's form of it, for voices and hyphens: `en-GB`. */
	lang: (value, language) =>
		value === language || (value.startsWith(`${language}-`) && /^[a-z]+-[A-Z]{2}$/.test(value))
			? value
			: undefined,
	mode: oneOf(...MODES),
	/** The step at which a stepper opens. */
	start: (value) => (isStepId(value) ? value : undefined)
} satisfies Record<string, Reading>;

export type Parameter = keyof typeof PARAMETERS;
export const PARAMETER_NAMES = Object.keys(PARAMETERS) as Parameter[];
export type Parameters = Partial<Record<Parameter, string>>;

/**
 * The parameters that a query gives and that are right.
 * @param language The language the page is written in.
 */
export function parametersIn(query: URLSearchParams, language: string): Parameters {
	const given = PARAMETER_NAMES.map((name) => {
		const value = query.get(name);
		return [name, value === null ? undefined : PARAMETERS[name](value, language)] as const;
	});
	return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}
