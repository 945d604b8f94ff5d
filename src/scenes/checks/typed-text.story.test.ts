/** Every text of a graphic is in the story's files; the code of a scene types none. */
import { expect, it } from 'vitest';
import { factSheet } from '#facts/fact-sheet.ts';
import { readStory } from '#content/load/read-story.ts';
import { label } from '#drawing/make-marks.ts';
import { Facts } from '#facts/facts.ts';
import type { Mark } from '#drawing/marks.ts';
import { compose } from '../compose.ts';
import { SCENE_IDS, sceneOf } from '../registry.ts';
import { FRAMES } from './frames.ts';

/** Facts that write digits only: a letter of a drawing is then typed in code. */
class FactsWithoutLetters extends Facts {
	override text = () => '0 00';
	override format = () => '0';
	override year = () => '0';
	override dateText = () => '0';
}

const facts = new FactsWithoutLetters(factSheet(readStory()));

/** Names of the months on a date axis. */
const MONTHS = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/g;

const typedTexts = (marks: Mark[]) =>
	marks
		.filter((mark) => mark.kind === 'label')
		.map(({ lines }) => lines.join(' '))
		.filter((text) => /\p{L}/u.test(text.replaceAll(MONTHS, '')));

it.each(SCENE_IDS)('the scene “%s” draws labels of the story only', (id) => {
	const typed = FRAMES.flatMap((frame) =>
		[0, 0.5, 1].flatMap((arrival) => typedTexts(compose(sceneOf(id), { frame, facts, arrival })))
	);
	expect([...new Set(typed)]).toEqual([]);
});

it('finds a typed text', () => {
	expect(typedTexts([label('date', 0, 0, '3 May'), label('typed', 0, 0, '3 boats')])).toEqual([
		'3 boats'
	]);
});
