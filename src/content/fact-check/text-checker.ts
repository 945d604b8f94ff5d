import type { StoryFiles } from '../load/read-files.ts';
import type { Mistake } from '../mistake.ts';
import { isEnglish } from './english.ts';
import { textOfClaim, type Evidence } from './evidence.ts';
import { isSupported } from './is-supported.ts';
import type { Mention } from './mention.ts';
import { readMentions } from './read-mentions.ts';
import { similarClaims } from './similar-claims.ts';

/** Compares texts with evidence. */
export class TextChecker {
	readonly #files: StoryFiles;
	readonly #isCommonWord: (word: string) => boolean;

	/**
	 * Collects the common words. The dictionary or a claim has them in lower case, alone or in a
	 * compound, and no claim uses them as a name.
	 */
	constructor(files: StoryFiles) {
		this.#files = files;
		const claims = files.claims.map(textOfClaim).join('\n');
		const lowerCase = new Set(
			claims.match(/(?<!\p{L})\p{Ll}[\p{L}-]*/gu)?.flatMap((word) => [word, ...word.split('-')])
		);
		const names = new Set(
			readMentions(claims, isEnglish)
				.filter(({ kind }) => kind === 'name')
				.map(({ text }) => text.toLowerCase())
		);
		this.#isCommonWord = (word) => (isEnglish(word) || lowerCase.has(word)) && !names.has(word);
	}

	/** The mentions of `text` that the evidence does not support. */
	unsupported(text: string, evidence: Evidence): Mention[] {
		return readMentions(text, this.#isCommonWord).filter(
			(mention) => !isSupported(mention, evidence)
		);
	}

	/** Returns the mistake for an unsupported mention. Its message names similar claims. */
	mistake(mention: Mention, where: Omit<Mistake, 'message'>): Mistake {
		const similar = similarClaims(mention, this.#files).map(({ id, text }) => `${id} (“${text}”)`);
		return {
			...where,
			message: `“${mention.text}” is a ${mention.kind} that no cited record supports: cite a record that does, or correct the text; similar claims: ${similar.join(', ')}`
		};
	}
}
