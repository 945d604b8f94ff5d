/** `npm run step -- ID [--chapter CHAPTER] [--after STEP]`: adds a step, with placeholders for its text and its scene. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { x } from 'tinyexec';
import { claimFiles } from '#content/load/claim-files.ts';
import { readSettings, readStory } from '#content/load/read-story.ts';
import { RecordParser } from '#content/load/record-parser.ts';
import { StoryError } from '#content/mistake.ts';
import { chosenStory, editionPaths, storyPaths } from '#content/story-paths.ts';
import { main } from './main.ts';
import { addStep } from './step/add-step.ts';
import { writeFiles } from './write-files.ts';

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: { chapter: { type: 'string' }, after: { type: 'string' } }
});
const [id = ''] = positionals;
const paths = storyPaths(chosenStory());
const scene = paths.scene(id);

const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/** The mistakes that the story's check finds, placeholders among them. */
function storyMistakes(): string {
	try {
		readStory();
		return '';
	} catch (error) {
		if (error instanceof StoryError) return error.message;
		throw error;
	}
}

await main(async () => {
	const hasLedger = claimFiles(new RecordParser('.'), paths).length > 0;
	const { editions } = readSettings('.', paths);
	await writeFiles(addStep({ id, hasLedger, editions, ...values }, paths, read));
	const test = await x('vitest', ['run', dirname(scene)]);
	const tasks = [
		`Fill in ${paths.step(id)}. ${storyMistakes()}`,
		`Draw ${scene}. Its test ${test.exitCode === 0 ? 'passes' : 'fails until the text is filled in and the scene draws something'}.`,
		'Test beside it that the drawing shows no false fact.',
		...editions.map(
			(language) =>
				`Translate the text and the labels in ${editionPaths(paths, language).step(id)}, and new claims and records in ${editionPaths(paths, language).words}/.`
		),
		"Run npx tsx scripts/check-story.ts, npm run lint and npm run test:unit, with the same STORY. The id is the step's address: do not change it once published."
	];
	console.log(
		['\nLeft to do:', ...tasks.map((task, index) => `${String(index + 1)}. ${task}`)].join('\n')
	);
});
