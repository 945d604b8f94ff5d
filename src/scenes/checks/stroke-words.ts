/** Alt texts and captions name the strokes of the graphics, with the words of the key. */
import { hasWord } from '#content/fact-check/language/patterns.ts';
import type { Mistake } from '#content/mistake.ts';
import type { Story } from '#content/story.ts';
import { visibleLines } from '#drawing/visible-lines.ts';
import { factSheet } from '#facts/fact-sheet.ts';
import { Facts } from '#facts/facts.ts';
import { STANDINGS, type Standing } from '#rules/actors-and-standings.ts';
import { compose } from '../compose.ts';
import { sceneOf } from '../registry.ts';
import { FRAMES } from './frames.ts';

/** The texts that describe one graphic. */
interface Description {
	/** Id of the scene. */
	scene: string;
	file: string;
	record?: string;
	/** The alt text and the caption. */
	texts: [{ field: string; text: string }, { field: string; text: string }];
}

const descriptionsOf = ({ cover, steps, paths }: Story): Description[] => [
	{
		scene: 'cover',
		file: paths.story,
		texts: [
			{ field: 'cover.altText', text: cover.altText },
			{ field: 'cover.caption', text: cover.caption }
		]
	},
	...steps.map(({ id, altText, caption }): Description => ({
		scene: id,
		file: paths.step(id),
		record: id,
		texts: [
			{ field: 'altText', text: altText },
			{ field: 'caption', text: caption }
		]
	}))
];

/** Standings of the marks that a scene shows at rest, in any frame. */
function shownStandings(id: string, facts: Facts): Set<Standing> {
	const marks = FRAMES.flatMap((frame) => compose(sceneOf(id), { frame, facts, arrival: 1 }));
	return new Set(visibleLines(marks).map(({ standing }) => standing));
}

/** The mistake of a dashed or hatched graphic whose stroke the key does not explain. */
const missingEntry = ({ paths }: Story, standing: Standing, scene: string): Mistake[] =>
	standing === 'happened'
		? []
		: [
				{
					file: paths.story,
					field: `key.${standing}`,
					message: `“${standing}” is missing, but the graphic of “${scene}” has marks of this standing: add line, name and meaning`
				}
			];

/**
 * Finds alt texts that omit the word for a dashed or hatched stroke of their graphic, if the caption
 * omits it too. Finds alt texts and captions with a word for a stroke that their graphic does not have, and
 * strokes without an entry in the key.
 * @throws {Error} if a scene cannot be drawn.
 */
export function findWrongStrokeWords(story: Story): Mistake[] {
	const facts = new Facts(factSheet(story));
	return descriptionsOf(story).flatMap(({ scene, texts, ...where }) => {
		const shown = shownStandings(scene, facts);
		return STANDINGS.flatMap((standing): Mistake[] => {
			const entry = story.key[standing];
			if (!entry) return shown.has(standing) ? missingEntry(story, standing, scene) : [];
			const { line, name } = entry;
			const naming = texts.filter(({ text }) => hasWord(text, line));
			if (!shown.has(standing))
				return naming.map(({ field }) => ({
					...where,
					field,
					message: `“${line}” is the word for “${name}”, and no mark of the graphic has this standing: remove the word, or correct the claim of a mark`
				}));
			// Most marks are solid. A text names them where it compares them with others.
			if (standing === 'happened' || naming.length > 0) return [];
			const message = `“${line}” is missing, but marks of the graphic are ${line}: add the word here or to the caption, or correct the claims of the marks`;
			return [{ ...where, field: texts[0].field, message }];
		});
	});
}
