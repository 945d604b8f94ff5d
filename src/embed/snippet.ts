/** The code that a newsroom pastes into its page. */
import { ONE_SCREEN } from './modes.ts';
import { COLOR_SCHEMES, PARAMETER_NAMES, type Theme } from './parameter-names.ts';
import type { Parameters } from './parameters.ts';

/** The choices for a snippet: the query parameters and the part of the story to embed. */
export interface EmbedOptions extends Parameters {
	/** The name of the host element. */
	element: string;
	/** Absolute address of the story's folder in its language, with a slash at the end. */
	home: string;
	/**
	 * Absolute address of the site's folder, which has the host script.
	 * @default `home`
	 */
	site?: string;
	/** The story's title in its language: the text of the fallback link, and the iframe's title. */
	title: string;
	/** Id of the step to embed; the whole story by default. */
	step?: string;
	/** `off`: the address of the host's page does not follow the reader. */
	anchor?: string;
}

const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The iframe without our script, for pages that run no third-party scripts. */
export function bareFrame({ element: _, home, title, step, ...parameters }: EmbedOptions): string {
	const query = new URLSearchParams();
	for (const name of PARAMETER_NAMES) if (parameters[name]) query.set(name, parameters[name]);
	const address = `${home}embed/${step ? `${step}/` : ''}${query.size > 0 ? `?${query.toString()}` : ''}`;
	const scheme = COLOR_SCHEMES[parameters.theme as Theme] as string | undefined;
	const style = `border:0${scheme ? `;color-scheme:${scheme}` : ''}`;
	return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${String(ONE_SCREEN)}" style="${style}" loading="lazy"></iframe>`;
}

/**
 * The element with its script, in one line. An inline style reserves the height, so nothing shifts when
 * the script loads. Where a host's policy forbids inline styles, its stylesheet must do so (`docs/embed.md`).
 */
export function snippet({
	element,
	home,
	site = home,
	title,
	step,
	...parameters
}: EmbedOptions): string {
	const minHeight = step || parameters.mode === 'stepper' ? `${ONE_SCREEN}px` : '100vh';
	const values = { step, ...parameters };
	const attributes = (['step', 'anchor', ...PARAMETER_NAMES] as const)
		.filter((name) => values[name])
		.map((name) => ` ${name}="${escaped(values[name] ?? '')}"`)
		.join('');
	const link = `<a href="${escaped(home + (step ? `#${step}` : ''))}">${escaped(title)}</a>`;
	return `<${element}${attributes} style="display:block;min-height:${minHeight}">${link}</${element}><script async src="${escaped(site)}embed.js"></script>`;
}
