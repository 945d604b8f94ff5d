/** The texts of a story beside their translations. */
import { ownPassages, scaleOf } from '../../fact-check/evidence.ts';
import { SPACED_LETTER } from '../../fact-check/language/patterns.ts';
import { plainText } from '../../fact-check/plain-text.ts';
import type { StoryFiles } from '../../load/read-files.ts';
import type { Mistake } from '../../mistake.ts';
import type { Label } from '../../schema.ts';
import type { EditionFiles } from '../read-edition.ts';

/** A text that readers see, and where it is. */
interface ShownText extends Omit<Mistake, 'message'> {
	text: string;
	/** The claims that support it. Default: none. */
	claims?: string[];
	scale?: number;
}

/** A text of a story and its translation. `file` is the edition's. */
export interface TextPair extends Omit<Mistake, 'message'> {
	/** The scale of a number without one: the note of a figure in billions has 0.9 for 0.9 billion. */
	scale: number;
	english: string;
	translation: string;
	/** The passages of its claims in the edition's language. */
	passages: string[];
}

/** The lines of a label as one text; without a space in scripts that have none. */
const oneLine = (text: string) =>
	text.replaceAll(new RegExp(`(?<=${SPACED_LETTER}|[.,;:])\\n`, 'gu'), ' ').replaceAll('\n', '');

const labelTexts = (labels: Record<string, Label>): Record<string, string> =>
	Object.fromEntries(
		Object.entries(labels).map(([id, { text }]) => [`labels.${id}`, oneLine(text)])
	);

/** The texts of one record by field, without the empty ones. */
const textsIn = (
	where: Omit<ShownText, 'text' | 'field'>,
	fields: Record<string, string | undefined>
): ShownText[] =>
	Object.entries(fields).flatMap(([field, text]) => (text ? [{ ...where, field, text }] : []));

/** All texts of a story or an edition, in the same order. */
function shownTexts(files: StoryFiles): ShownText[] {
	const { settings, frontMatter, paths } = files;
	const story = { file: paths.story };
	const frame = frontMatter
		? [
				...textsIn(story, {
					title: settings?.title,
					deck: frontMatter.deck,
					description: frontMatter.description
				}),
				...Object.entries(frontMatter.key).flatMap(([standing, { name, meaning }]) =>
					textsIn(story, { [`key.${standing}.name`]: name, [`key.${standing}.meaning`]: meaning })
				),
				...textsIn(story, {
					'cover.begin': frontMatter.cover.begin,
					'cover.caption': frontMatter.cover.caption,
					'cover.altText': frontMatter.cover.altText
				}),
				...textsIn(story, labelTexts(frontMatter.cover.labels)).map((one) => ({
					...one,
					field: `cover.${one.field ?? ''}`
				})),
				...frontMatter.chapters.flatMap(({ id, title }) =>
					textsIn(story, { [`chapters.${id}`]: title })
				)
			]
		: [];
	return [
		...frame,
		...files.steps.flatMap(({ file, id, claims, markdown, labels, ...step }) =>
			textsIn(
				{ file, record: id, claims },
				{
					name: step.name,
					headline: step.headline,
					dateline: step.dateline,
					text: plainText(markdown),
					caption: step.caption,
					altText: step.altText,
					...labelTexts(labels)
				}
			)
		),
		...files.sharedLabels.flatMap(({ file, id, text }) => textsIn({ file, record: id }, { text })),
		...files.claims.flatMap((claim) =>
			textsIn(
				{ file: claim.file, record: claim.id, claims: [claim.id] },
				{
					restatement: claim.restatement,
					hedge: claim.origin === 'source' ? claim.hedge : undefined,
					attribution: claim.attribution,
					reason: claim.reason,
					note: claim.note,
					uncited: claim.uncited
				}
			)
		),
		...files.figures.flatMap(({ file, id, label, calculation, note, claim, ...amount }) =>
			textsIn(
				{ file, record: id, claims: [claim], scale: scaleOf(amount) },
				{ label, calculation, note }
			)
		),
		...files.people.flatMap(({ file, id, title }) => textsIn({ file, record: id }, { title })),
		...files.places.flatMap(({ file, id, city }) => textsIn({ file, record: id }, { city })),
		...files.events.flatMap(({ file, id, title, claim }) =>
			textsIn({ file, record: id, claims: [claim] }, { title })
		),
		...[...files.corrections, ...files.precisions].flatMap(
			({ file, source, correct, why, claim }) =>
				textsIn({ file, record: source, claims: [claim] }, { correct, why })
		),
		...files.terms.flatMap(({ file, source, note }) => textsIn({ file, record: source }, { note })),
		...textsIn({ file: `${paths.words}/about.md` }, { text: plainText(files.about) }),
		...textsIn({ file: `${paths.words}/method.md` }, { text: plainText(files.method) })
	];
}

/** Returns the rows of the table of quotations as texts with their translations. */
export const quotationPairs = ({ quotations }: EditionFiles): TextPair[] =>
	quotations.map(({ file, english, translation }) => ({
		...{ file, record: english, field: 'translation', scale: 1 },
		...{ english, translation, passages: [] }
	}));

/**
 * Returns each text of a story with its translation, in the order of the files.
 * @param translated The same records with the words of the edition: no record and no text is missing.
 */
export function textPairs(
	source: StoryFiles,
	translated: StoryFiles,
	words: EditionFiles
): TextPair[] {
	const texts = shownTexts(source);
	const passages = new Map(translated.claims.map((claim) => [claim.id, ownPassages(claim)]));
	const all = [...passages.values()].flat();
	const languageName = new Intl.DisplayNames('en', { type: 'language' }).of(words.language);
	return [
		...shownTexts(translated).map(({ text, claims, scale = 1, ...where }, index): TextPair => ({
			...where,
			scale,
			english: texts[index]?.text ?? '',
			translation: text,
			passages: claims?.flatMap((id) => passages.get(id) ?? []) ?? all
		})),
		...words.pages.map(({ file, text, translation }): TextPair => ({
			...{ file, record: text, field: 'translation', scale: 1 },
			// In the edition's own language the note on the language is left out.
			english: text.replace(` (in ${languageName})`, ''),
			...{ translation, passages: all }
		}))
	];
}
