import widths from '#drawing/advance-widths.json' with { type: 'json' };
import type { Mistake } from '#content/mistake.ts';
import type { Story } from '#content/story.ts';
import { formatNumber } from '#rules/format-number.ts';

/** The script of the two fonts, whose characters are chosen. */
const SCRIPT = 'Latn';

/** A number and a length as the language writes them: their marks and spaces are in figures. */
const numbersIn = (language: string) =>
	[{}, { style: 'unit', unit: 'kilometer' } as const]
		.map((options) => formatNumber(language, 1234567.5, options))
		.join('');

/** The texts of the story's page and of its graphics. */
const shownTexts = ({
	language,
	title,
	deck,
	cover,
	chapters,
	key,
	steps,
	sharedLabels
}: Story) => [
	numbersIn(language),
	title,
	deck,
	cover.caption,
	...Object.values(key).map(({ name }) => name),
	...chapters.map((chapter) => chapter.title),
	...[cover, ...steps].flatMap(({ labels }) => Object.values(labels).map(({ text }) => text)),
	...sharedLabels.map(({ text }) => text),
	...steps.flatMap(({ name, headline, dateline = '', caption, html }) => [
		name,
		headline,
		dateline,
		caption,
		html
	])
];

/** Finds the characters of a story in Latin letters that the two fonts lack: a card leaves them out. */
export function findMissingCharacters(story: Story): Mistake[] {
	if (new Intl.Locale(story.language).maximize().script !== SCRIPT) return [];
	const lacking = [...new Set(shownTexts(story).join(''))].filter(
		(character) => character !== '\n' && !Object.hasOwn(widths.regular, character)
	);
	const characters = lacking
		.map((one) => (/\s/.test(one) ? `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}` : one))
		.join('');
	if (lacking.length === 0) return [];
	return [
		{
			file: story.paths.settings,
			field: 'characters',
			message: `“${characters}” is not in the fonts, and texts in “${story.language}” have it: add it in double quotation marks, and run \`npm run fonts\``
		}
	];
}
