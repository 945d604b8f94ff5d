/** Checks the story and its graphics before a build. Prints one mistake a line and exits with 1 if there are any. */
import { StoryError } from '#content/mistake.ts';
import { readStory } from '#content/load/read-story.ts';
import { findUndrawableScenes } from '#scenes/checks/undrawable.ts';

try {
	const mistakes = findUndrawableScenes(readStory());
	if (mistakes.length > 0) throw new StoryError(mistakes);
} catch (error) {
	if (!(error instanceof StoryError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
