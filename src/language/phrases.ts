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

/** Where a compound of more than `LONG` characters breaks: beside a bracket or a middle dot, and where the script changes. */
const IN_COMPOUND =
	/(?<=\p{L}{2}・)(?=\p{L}{2})|(?=（)|(?<=）)|(?<=\p{Script=Han}{2})(?=\p{Script=Katakana}{2})|(?<=[\p{Script=Katakana}ー]{2})(?=\p{Script=Han}{2})/u;
const LONG = 6;

const parsers = new Map<string, ((text: string) => string[]) | undefined>();

/** The parser of a language; undefined for a language with spaces. Created once. */
function parserOf(language: string) {
	if (!parsers.has(language)) {
		const { language: name, script = '' } = new Intl.Locale(language).maximize();
		const parser = MODELS[`${name}-${script}`]?.();
		parsers.set(language, parser && ((text) => parser.parse(text)));
	}
	return parsers.get(language);
}

/** Joins parts where no line may break. */
function joined(parts: string[]): string[] {
	const phrases: string[] = [];
	for (const part of parts) {
		const last = phrases.at(-1);
		const [end = '', start = ''] = [last?.slice(-1), part[0]];
		const stays =
			NEVER_FIRST.includes(start) || NEVER_LAST.includes(end) || IN_NUMBER.test(`${end}|${start}`);
		if (last !== undefined && stays) phrases[phrases.length - 1] = last + part;
		else phrases.push(part);
	}
	return phrases;
}

/** The phrases of a text: a line may break between two of them. A language with spaces gives one. */
export function phrasesOf(text: string, language: string): string[] {
	const parse = parserOf(language);
	return parse ? joined(parse(text)) : [text];
}

/** A text with `BREAK` where its lines may break, also inside long compounds. For labels: they are narrow. */
export function withBreaks(text: string, language: string): string {
	const breakLine = (line: string) =>
		joined(
			phrasesOf(line, language).flatMap((phrase) =>
				phrase.length > LONG ? phrase.split(IN_COMPOUND) : [phrase]
			)
		).join(BREAK);
	return parserOf(language) ? text.split('\n').map(breakLine).join('\n') : text;
}
