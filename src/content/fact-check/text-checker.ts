import type { StoryFiles } from '../load/read-files.ts';
import type { Mistake } from '../mistake.ts';
import { textOfClaim, type Evidence } from './evidence.ts';
import { isSupported } from './is-supported.ts';
import type { Mention } from './mention.ts';
import { similarClaims } from './similar-claims.ts';
import { englishReader, type TextReader } from './text-reader.ts';

/** Compares texts with evidence. */
export class TextChecker {
	readonly #files: StoryFiles;
	readonly #reader: TextReader;

	constructor(files: StoryFiles) {
		this.#files = files;
		this.#reader = files.reader ?? englishReader(files.claims.map(textOfClaim).join('\n'));
	}

	/** The mentions of `text` that the evidence does not support. */
	unsupported(text: string, evidence: Evidence): Mention[] {
		return this.#reader.mentions(text).filter((mention) => !isSupported(mention, evidence));
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
