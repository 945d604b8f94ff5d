/**
 * Checks the story, its graphics and its cards before a build. Prints one mistake a line and exits with 1 if there
 * are any. Prints a warning if claims lack proof.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { x } from 'tinyexec';
import { runnerImport } from 'vite';
import { findLongHeadlines } from '#cards/headline-size.ts';
import { findMissingCharacters } from '#cards/missing-characters.ts';
import { StoryError } from '#content/mistake.ts';
import { chosenStory } from '#content/story-paths.ts';
import { readEditions, readStory } from '#content/load/read-story.ts';
import { projectFolder } from '#tools/paths.ts';
import { story as storyPlugin } from '../plugins/story.ts';

/** Scenes are modules of the story, which Vite's plugin finds. */
async function drawingChecks() {
	// A fresh clone lacks the file that `tsconfig.json` extends, and Vite reads it.
	if (!existsSync(join(projectFolder, '.svelte-kit/tsconfig.json')))
		await x('svelte-kit', ['sync'], { nodeOptions: { cwd: projectFolder, stdio: 'inherit' } });
	const { module } = await runnerImport<typeof import('#scenes/checks/drawing-mistakes.ts')>(
		'./src/scenes/checks/drawing-mistakes.ts',
		{ configFile: false, logLevel: 'error', plugins: [storyPlugin(chosenStory())] }
	);
	return module;
}

try {
	const editions = [...readEditions().values()];
	const story = readStory();
	const { findDrawingMistakes } = await drawingChecks();
	const mistakes = [
		...editions.flatMap((edition) => findDrawingMistakes(edition)),
		...editions.flatMap(findMissingCharacters),
		...(await Promise.all(editions.map((edition) => findLongHeadlines(edition)))).flat()
	];
	if (mistakes.length > 0) throw new StoryError(mistakes);
	const texts = story.unproven.flatMap(({ missing }) => missing);
	if (texts.length > 0)
		console.warn(
			`Warning: no passage proves ${texts.length} texts of ${story.unproven.length} claims. ${story.paths.unproven} lists them.`
		);
	console.log(`${story.title} has no mistakes.`);
} catch (error) {
	if (!(error instanceof StoryError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
