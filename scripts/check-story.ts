/** Reads and checks the story before it is built. Prints each mistake on a line of its own. */
import { StoryError } from '#content/mistake.ts';
import { readStory } from '#content/load/read-story.ts';
import { undrawable } from '#scenes/checks/undrawable.ts';

try {
	const mistakes = undrawable(readStory());
	if (mistakes.length > 0) throw new StoryError(mistakes);
} catch (error) {
	if (!(error instanceof StoryError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
