/**
 * Checks the story and its graphics before a build. Prints one mistake a line and exits with 1 if there
 * are any. Prints a warning if claims lack proof.
 */
import { UNPROVEN_FILE } from '#content/load/read-files.ts';
import { StoryError } from '#content/mistake.ts';
import { readStory } from '#content/load/read-story.ts';
import { findDrawingMistakes } from '#scenes/checks/drawing-mistakes.ts';

try {
	const story = readStory();
	const mistakes = findDrawingMistakes(story);
	if (mistakes.length > 0) throw new StoryError(mistakes);
	const texts = story.unproven.flatMap(({ missing }) => missing);
	if (texts.length > 0)
		console.warn(
			`Warning: no passage proves ${texts.length} texts of ${story.unproven.length} claims. ${UNPROVEN_FILE} lists them.`
		);
} catch (error) {
	if (!(error instanceof StoryError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
