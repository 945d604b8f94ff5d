/** `npm run story -- NAME [--title TITLE]`: writes a story of two steps, which builds and passes its tests. */
import { parseArgs } from 'node:util';
import { storyNames, storyPaths } from '#content/story-paths.ts';
import { main } from './main.ts';
import { reject } from './reject.ts';
import { addStory } from './story/add-story.ts';
import { writeFiles } from './write-files.ts';

await main(async () => {
	const { positionals, values } = parseArgs({
		allowPositionals: true,
		options: { title: { type: 'string' } }
	});
	const [name = '', ...rest] = positionals;
	if (rest.length > 0)
		reject('NAME', `“${positionals.join(' ')}” is more than one word: join the words by hyphens`);
	await writeFiles(addStory({ name, ...values }, storyNames('.')));
	const { story, step } = storyPaths(name);
	console.log(`
The story is complete. To work on it:
1. STORY=${name} npm run dev shows it, and shows each change when you save a file.
2. Write ${story} and ${step('first')}.
3. STORY=${name} npm run step -- ID adds a step.
4. npx vitest run --project ${name} tests it, and STORY=${name} npm run build builds it.
docs/another-story.md goes through each part.`);
});
