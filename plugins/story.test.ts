import { expect, it } from 'vitest';
import { chosenStory } from '#content/story-paths.ts';
import { readStory } from '#content/load/read-story.ts';
import { story } from './story.ts';

/** Calls a hook of the plugin as Vite does. */
const call = (hook: unknown, id: string) =>
	(hook as (this: object, id: string) => unknown).call(
		{
			addWatchFile: () => undefined,
			error: (message: string) => {
				throw new Error(message);
			}
		},
		id
	);

const plugin = story(chosenStory());

/** Returns the text of a style sheet, by the name that code imports or a page requests. */
function codeOf(name: string): string {
	const id = call(plugin.resolveId, name);
	return String(call(plugin.load, String(id)));
}

it.each(['virtual:story/actors.css', '/@story/actors.css', '/@story/actors.css?inline'])(
	'gives the colours of the actors for %s, which the build or the development server asks for',
	(name) => {
		for (const actor of Object.keys(readStory().actors))
			expect(codeOf(name)).toContain(`--${actor}`);
	}
);

it('names a module that it does not have', () => {
	expect(() => codeOf('virtual:story/colours')).toThrow(
		'There is no module virtual:story/colours.'
	);
});
