/**
 * The check that ties words to evidence: every number, date, proper name and quotation that a
 * reader meets at a step has to be in a claim, figure, person, place or event that the step cites.
 */
import type { Check } from '../checks/check.ts';
import type { Mistake } from '../mistake.ts';
import { STORY_FOLDER, type StoryFiles } from '../load/read-files.ts';
import { isSupported } from './is-supported.ts';
import { isEnglish } from './english.ts';
import { citedBy, evidenceOf, wordsOfClaim, type Cited, type Evidence } from './evidence.ts';
import type { Mention } from './mention.ts';
import { similarClaims } from './similar-claims.ts';
import { plainText } from './plain-text.ts';
import { readMentions } from './read-mentions.ts';

/** More exceptions than this at one step, and figures are what it needs. */
const MOST_UNCHECKED = 3;

/** A text that readers see, and what has to bear it out. */
interface Shown {
	field: string;
	text: string;
}

/** What the whole story is about: names in its title, its deck and its chapters' titles, and their other forms. */
function frameOf({ frontMatter }: StoryFiles): string {
	if (!frontMatter) return '';
	const titles = frontMatter.chapters.map(({ title }) => title);
	return [
		frontMatter.title,
		frontMatter.deck,
		...titles,
		...Object.values(frontMatter.names).flat()
	].join('\n');
}

/** Whether a mention stands inside a phrase that is listed under `uncheckedPhrases`. */
function isPlain({ at, text: { length } }: Mention, text: string, plain: string[]): boolean {
	const small = text.toLowerCase();
	return plain.some((phrase) => {
		let start = -1;
		while ((start = small.indexOf(phrase.toLowerCase(), start + 1)) !== -1)
			if (start <= at && at + length <= start + phrase.length) return true;
		return false;
	});
}

/** Reads texts and weighs them against evidence. A word that opens a sentence is ordinary when the dictionary or a claim has it in small letters, and no claim has it as a name. */
class Desk {
	readonly #files: StoryFiles;
	readonly #isOrdinary: (word: string) => boolean;

	constructor(files: StoryFiles) {
		this.#files = files;
		const claims = files.claims.map(wordsOfClaim).join('\n');
		const small = new Set(claims.match(/(?<!\p{L})\p{Ll}[\p{L}-]*/gu));
		const named = new Set(
			readMentions(claims, isEnglish)
				.filter(({ kind }) => kind === 'name')
				.map(({ text }) => text.toLowerCase())
		);
		this.#isOrdinary = (word) => (isEnglish(word) || small.has(word)) && !named.has(word);
	}

	/** What `text` says that the evidence does not bear out. */
	unproven({ text }: Shown, evidence: Evidence): Mention[] {
		return readMentions(text, this.#isOrdinary).filter(
			(mention) => !isSupported(mention, evidence)
		);
	}

	mistake(mention: Mention, where: Omit<Mistake, 'says'>): Mistake {
		const near = similarClaims(mention, this.#files).map(({ id, text }) => `${id} (“${text}”)`);
		return {
			...where,
			says: `“${mention.text}” is a ${mention.kind} that nothing the step cites bears out: cite what does, or correct it; nearest claims: ${near.join(', ')}`
		};
	}
}

/** The texts of a step. */
function shownBy(step: StoryFiles['steps'][number], { figures }: Cited): Shown[] {
	return [
		{ field: 'name', text: step.name },
		{ field: 'headline', text: step.headline },
		{ field: 'dateline', text: step.dateline ?? '' },
		{ field: 'words', text: plainText(step.markdown) },
		{ field: 'caption', text: step.caption },
		{ field: 'altText', text: step.altText },
		...figures.map(({ id, label }) => ({ field: `figures, label of ${id}`, text: label }))
	];
}

/** The check itself, for every step. */
export const textIsSupported: Check = (files) => {
	const desk = new Desk(files);
	const frame = frameOf(files);
	return files.steps.flatMap((step) => {
		const cited = citedBy(step, files);
		const evidence = evidenceOf(cited, frame);
		const where = { file: step.file, record: step.id };
		const unproven = shownBy(step, cited).flatMap((shown) =>
			desk.unproven(shown, evidence).map((mention) => ({ ...shown, mention }))
		);
		const excusing = step.uncheckedPhrases.filter((phrase) =>
			unproven.some(({ mention, text }) => isPlain(mention, text, [phrase]))
		);
		return [
			...unproven
				.filter(({ mention, text }) => !isPlain(mention, text, step.uncheckedPhrases))
				.map(({ mention, field }) => desk.mistake(mention, { ...where, field })),
			...step.uncheckedPhrases
				.filter((phrase) => !excusing.includes(phrase))
				.map((phrase) => ({
					...where,
					field: 'uncheckedPhrases',
					says: `“${phrase}” excuses nothing: take it out`
				})),
			...(step.uncheckedPhrases.length > MOST_UNCHECKED
				? [
						{
							...where,
							field: 'uncheckedPhrases',
							says: `lists ${step.uncheckedPhrases.length} phrases, and ${MOST_UNCHECKED} is the most: cite figures instead`
						}
					]
				: [])
		];
	});
};

/** The cover and the chapters' titles belong to no step: all that the story knows may bear them out. */
export const storyTextIsSupported: Check = (files) => {
	const { frontMatter } = files;
	if (!frontMatter) return [];
	const desk = new Desk(files);
	const evidence = evidenceOf(files, frameOf(files));
	return [
		{ field: 'title', text: frontMatter.title },
		{ field: 'deck', text: frontMatter.deck },
		{ field: 'description', text: frontMatter.description },
		{ field: 'cover.caption', text: frontMatter.cover.caption },
		{ field: 'cover.altText', text: frontMatter.cover.altText },
		...frontMatter.chapters.map(({ id, title }) => ({ field: `title of ${id}`, text: title }))
	].flatMap((shown) =>
		desk
			.unproven(shown, evidence)
			.map((mention) =>
				desk.mistake(mention, { file: `${STORY_FOLDER}/story.yaml`, field: shown.field })
			)
	);
};
