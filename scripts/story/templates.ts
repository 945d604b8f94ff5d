/** Templates of the files that `npm run story` writes. They are a complete story, whose texts say what to write. */
import { stringify } from 'yaml';

/** Returns the story's settings. */
export const settingsFile = (title: string, element: string): string =>
	`# What the engine needs to know of the story besides its texts and facts. src/content/settings.ts has the fields.
${stringify({ title }, { singleQuote: true })}language: en
# The host element, <${element}>. Hosts depend on it: never change it once it is published.
element: ${element}
# The sides that marks belong to: colours of lines and labels, then of surfaces, each light and dark.
actors:
  one:
    colour: ['#0b6b5d', '#5fd0b8']
    tint: ['#cde5df', '#17463f']
`;

/** The story's frame: the texts of the cover, and one chapter of two steps. */
export const STORY_FILE = `# The story's frame: the texts of the cover, and the order of chapters and steps.
# A step's words are in steps/<id>.md. Ids are public addresses: never change one that was published.
deck: Write here, in one or two sentences, what the story tells.
description: Write here, in one sentence, what search engines and chats show under the title.
cover:
  begin: Begin
  caption: Write here what the graphic of the cover shows.
  altText: A circle in the middle. Describe the graphic of the cover here, for readers who cannot see it.
  labels:
    circle: Write a label here
chapters:
  - id: chapter-one
    title: Write the title of the chapter here
    steps: [first, second]
`;

/** The scene of the cover. */
export const COVER_SCENE = `import { circle, label } from '#drawing/make-marks.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import type { Scene } from '#scenes/scene.ts';

/** A circle in the middle, with a label below it. */
export const scene: Scene = ({ frame, facts }) => {
	const x = frame.width / 2;
	const y = frame.height / 2;
	const radius = responsiveSize(frame, 60, 120);
	return [
		circle('circle', 'one', [x, y], radius),
		label('circle-label', x, y + radius + 24, facts.text('cover.circle'), { anchor: 'middle' })
	];
};
`;

/** The first step: its text and its scene. */
export const FIRST_STEP = {
	text: `---
name: First
headline: The first headline
caption: Write here what the graphic shows. Readers see it beside the graphic.
altText: >-
  A circle on the left. Describe the graphic here, for readers who cannot see it: what it shows, and what has
  changed since the step before.
labels:
  circle: A label
---

Write the words of the step here, 40 to 90 of them. They are Markdown, so **two stars** make bold text.

Change a word and save the file: the page of \`npm run dev\` shows it. The words inside the graphic are under \`labels\` above.
`,
	scene: `import { circle, label } from '#drawing/make-marks.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import type { Scene } from '#scenes/scene.ts';

/** The circle of the cover, smaller and on the left. A mark with the same key moves. */
export const scene: Scene = ({ frame, facts }) => {
	const x = frame.width / 4;
	const y = frame.height / 2;
	const radius = responsiveSize(frame, 30, 60);
	return [
		circle('circle', 'one', [x, y], radius),
		label('circle-label', x, y + radius + 24, facts.text('first.circle'), { anchor: 'middle' })
	];
};
`
};

/** The second step: its text and its scene. */
export const SECOND_STEP = {
	text: `---
name: Second
headline: The second headline
caption: Write here what has changed in the graphic.
altText: >-
  The circle on the left. A line grows from it to a box on the right. Describe here what has changed since the
  step before.
labels:
  box: A label
---

The line grows while you scroll: its length depends on \`arrival\`, which goes from 0 to 1.

Draw what your story needs with the functions of the file \`make-marks.ts\`. The document \`another-story.md\` lists them.
`,
	scene: `import { easeGrowth } from '#drawing/growth.ts';
import { box, circle, label, segment } from '#drawing/make-marks.ts';
import { responsiveSize } from '#drawing/responsive-size.ts';
import type { Scene } from '#scenes/scene.ts';

/** A line grows with the scroll from the circle to a box. */
export const scene: Scene = ({ frame, facts, arrival }) => {
	const x = frame.width / 4;
	const y = frame.height / 2;
	const size = responsiveSize(frame, 30, 60);
	const start = x + size;
	const end = 3 * x - size;
	return [
		circle('circle', 'one', [x, y], size),
		segment('line', 'ink', [start, y], [start + (end - start) * easeGrowth(arrival), y]),
		box('box', 'one', [end, y - size, 2 * size, 2 * size]),
		label('box-label', end + size, y + size + 24, facts.text('second.box'), { anchor: 'middle' })
	];
};
`
};
