/**
 * The parameters of an iframe: the query of `/embed/`, and the attributes of the host element. Each has
 * one check; an invalid value counts as missing.
 */
import { isVariantOf } from './is-variant.ts';
import { isStepId } from './messages.ts';
import { MODES } from './modes.ts';
import { isTheme, PARAMETER_NAMES, type Parameter } from './parameter-names.ts';

const COLOUR = /^#?((?:[\da-f]{3}){1,2})$/i;

/**
 * Returns the value in its canonical form; undefined if it is invalid.
 * @param language The page's own language.
 */
type Parser = (value: string, language: string) => string | undefined;

const oneOf =
	(...values: readonly string[]): Parser =>
	(value) =>
		values.find((known) => known === value);

/** The parser of each query parameter, by the parameter's name. */
export const PARAMETERS = {
	theme: (value) => (isTheme(value) ? value : undefined),
	/** Three or six hexadecimal digits, with or without `#`. */
	accent: (value) => {
		const [, digits] = COLOUR.exec(value) ?? [];
		return digits && `#${digits}`;
	},
	background: oneOf('transparent'),
	/** The page's language or a regional variant of it, for speech and hyphenation: `en-GB`. */
	lang: (value, language) => (isVariantOf(value, language) ? value : undefined),
	mode: oneOf(...MODES),
	/** The step that a stepper opens at. */
	start: (value) => (isStepId(value) ? value : undefined)
} satisfies Record<Parameter, Parser>;

/** Values by parameter name. A missing parameter has its default. */
export type Parameters = Partial<Record<Parameter, string>>;

/**
 * The valid parameters of a query.
 * @param language The page's own language.
 */
export function parametersIn(query: URLSearchParams, language: string): Parameters {
	const values = PARAMETER_NAMES.map((name) => {
		const value = query.get(name);
		return [name, value === null ? undefined : PARAMETERS[name](value, language)] as const;
	});
	return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}
