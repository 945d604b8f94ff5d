/** Where a line of text without spaces may break. Server only: the models of languages are large. */
import {
	loadDefaultJapaneseParser,
	loadDefaultSimplifiedChineseParser,
	loadDefaultTraditionalChineseParser
} from 'budoux';
import { BREAK } from '#rules/writing.ts';

/** The models by language and script; other languages have spaces. */
const MODELS: Readonly<Record<string, () => { parse: (text: string) => string[] }>> = {
	'ja-Jpan': loadDefaultJapaneseParser,
	'zh-Hans': loadDefaultSimplifiedChineseParser,
	'zh-Hant': loadDefaultTraditionalChineseParser
};

/** No line begins with these: closing marks, marks of length and repetition, small kana. */
const NEVER_FIRST =
	'、。，．・：；？！゛゜ヽヾゝゞ々ー’”）〕］｝〉》」』】〜…‥％ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)]}%–-';

/** No line ends with these: opening marks. */
const NEVER_LAST = '‘“（〔［｛〈《「『【([{¥$';

/** A number keeps its unit, and a day its month: “2911億円”, “6月9日”. The bar is where two parts meet. */
const IN_NUMBER = /\d\|[\p{L}\d]|月\|\d/u;

/** The end of a verb or a particle. Alone at the beginning of a line it looks lost. */
const SHORT_ENDING = /^\p{Script=Hiragana}{1,3}[、。」）]*$/u;

/** A phrase with more characters may break between its words. */
const LONG = 6;

/** How a word in a long phrase begins if it may begin a line: a bracket, or two Chinese characters, or three kana or letters. */
const WORD_START =
	/^(?:（|\p{Script=Han}{2}|\p{Script=Han}\p{Script=Katakana}|\p{Script=Katakana}[\p{Script=Katakana}ー]{2}|[\p{Lu}\d][\p{L}\d-]{2})/u;

/** A date that is a line of its own may break after its year. */
const DATE = /^(\d+年)(\d+月\d+日)$/;

/** Finds the phrases and the words of a text. */
interface Reader {
	phrases: (text: string) => string[];
	words: (text: string) => string[];
}

const readers = new Map<string, Reader | undefined>();

function createReader(language: string): Reader | undefined {
	const { language: name, script = '' } = new Intl.Locale(language).maximize();
	const parser = MODELS[`${name}-${script}`]?.();
	const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
	return (
		parser && {
			phrases: (text) => parser.parse(text),
			words: (text) => Array.from(segmenter.segment(text), ({ segment }) => segment)
		}
	);
}

/** The reader of a language; undefined for a language with spaces. Created once. */
function readerOf(language: string) {
	if (!readers.has(language)) readers.set(language, createReader(language));
	return readers.get(language);
}

/** The ends of parts, in characters from the beginning of the text. */
function endsOf(parts: string[]): number[] {
	let end = 0;
	return parts.map(({ length }) => (end += length));
}

/** Joins parts unless a line may break between them. */
function joined(parts: string[], mayBreak: (last: string, part: string) => boolean): string[] {
	const phrases: string[] = [];
	for (const part of parts) {
		const last = phrases.at(-1);
		if (last !== undefined && !mayBreak(last, part)) phrases[phrases.length - 1] = last + part;
		else phrases.push(part);
	}
	return phrases;
}

/** The rules of line breaking, whatever the parts mean. */
function isAllowed(last: string, part: string): boolean {
	const [end = '', start = ''] = [last.at(-1), part[0]];
	return !(
		NEVER_FIRST.includes(start) ||
		NEVER_LAST.includes(end) ||
		IN_NUMBER.test(`${end}|${start}`)
	);
}

/** A word in Latin letters, or a designation as F-35. The bar is where two parts meet. */
const IN_WORD = /[\p{Script=Latin}\d-]\|[\p{Script=Latin}\d]/u;

/** As `isAllowed`, and no word in Latin letters breaks. */
const isAllowedInText = (last: string, part: string): boolean =>
	isAllowed(last, part) && !IN_WORD.test(`${last.at(-1) ?? ''}|${part}`);

function readPhrases(text: string, reader: Reader): string[] {
	// A model may end a phrase inside a word that it does not know.
	const ends = new Set(endsOf(reader.words(text)));
	const phrases = reader.phrases(text);
	const wholeAt = endsOf(phrases).filter((end) => ends.has(end));
	const whole = wholeAt.map((end, index) => text.slice(wholeAt[index - 1] ?? 0, end));
	return joined(whole, (last, part) => !SHORT_ENDING.test(part) && isAllowed(last, part));
}

/** The phrases of a text: a line may break between two of them. A language with spaces gives one. */
export function phrasesOf(text: string, language: string): string[] {
	const reader = readerOf(language);
	return reader ? readPhrases(text, reader) : [text];
}

/** A text with `BREAK` at each character where a line may begin: running text is set solid. */
export function withSolidBreaks(text: string, language: string): string {
	return readerOf(language) ? joined(Array.from(text), isAllowedInText).join(BREAK) : text;
}

/** A text with `BREAK` where its lines may break, also between the words of long phrases. For labels: they are narrow. */
export function withBreaks(text: string, language: string): string {
	const reader = readerOf(language);
	if (!reader) return text;
	const wordsOf = (phrase: string) =>
		joined(
			reader.words(phrase),
			(last, part) => last.length > 1 && WORD_START.test(part) && isAllowed(last, part)
		);
	const withBreaksIn = (line: string) =>
		readPhrases(line, reader)
			.flatMap((phrase) => (phrase.length > LONG ? wordsOf(phrase) : [phrase]))
			.join(BREAK)
			.replace(DATE, `$1${BREAK}$2`);
	return text.split('\n').map(withBreaksIn).join('\n');
}
