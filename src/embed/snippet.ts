/** The line that a newsroom pastes into its page. */
import { NAME } from './messages.ts';
import { ONE_SCREEN } from './modes.ts';
import { PARAMETER_NAMES, type Parameters } from './parameters.ts';

export interface Wish extends Parameters {
	/** Folder of the story, as an address in full. */
	home: string;
	/** What the link says until the story is there, and the frame's title. */
	title: string;
	/** One step instead of the whole story. */
	step?: string;
}

const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** For pages that run no script of others: the frame alone, which finds out by itself what its host allows. */
export function bareFrame({ home, title, step, ...look }: Wish): string {
	const query = new URLSearchParams();
	for (const name of PARAMETER_NAMES) if (look[name]) query.set(name, look[name]);
	const address = `${home}embed/${step ? `${step}/` : ''}${query.size > 0 ? `?${query.toString()}` : ''}`;
	return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${String(ONE_SCREEN)}" style="border:0" loading="lazy"></iframe>`;
}

/** Room is kept by a style of the line's own, so that nothing shifts when the script arrives. Where a host's policy forbids such styles, its stylesheet has to keep it (`docs/embed.md`). */
export function snippet({ home, title, step, ...look }: Wish): string {
	const room = step || look.mode === 'stepper' ? `${ONE_SCREEN}px` : '100vh';
	const values = { step, ...look };
	const attributes = (['step', ...PARAMETER_NAMES] as const)
		.filter((name) => values[name])
		.map((name) => ` ${name}="${escaped(values[name] ?? '')}"`)
		.join('');
	const link = `<a href="${escaped(home + (step ? `#${step}` : ''))}">${escaped(title)}</a>`;
	return `<${NAME}${attributes} style="display:block;min-height:${room}">${link}</${NAME}><script async src="${escaped(home)}embed.js"></script>`;
}
