import { phrasesOf } from './phrases.ts';

/** A tag, a character reference, or a character. */
const TOKEN = /<[^>]*>|&[^;\s]+;|[^]/gu;

const isTag = (token: string) => /^<[^>]/.test(token);

/** Stands for a character reference, so that no phrase ends inside one. */
const REFERENCE = '&';

/** Puts `<wbr>` between the phrases of a text in HTML. In a language with spaces, the text stays as it is. */
export function phrasesInHtml(html: string, language: string): string {
	const tokens = html.match(TOKEN) ?? [];
	const letters = tokens.filter((token) => !isTag(token));
	const phrases = phrasesOf(
		letters.map((letter) => (letter.startsWith('&') ? REFERENCE : letter)).join(''),
		language
	);
	let end = 0;
	const ends = new Set(phrases.slice(0, -1).map(({ length }) => (end += length)));
	let at = 0;
	return tokens
		.map((token) => {
			if (isTag(token)) return token;
			const isEnd = ends.has((at += token.startsWith('&') ? 1 : token.length));
			return isEnd ? `${token}<wbr>` : token;
		})
		.join('');
}
