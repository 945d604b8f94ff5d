import type { Figure } from '#content/schema.ts';
import { numberAgrees } from '#content/fact-check/is-supported.ts';
import { numberOf } from '#content/fact-check/evidence.ts';
import type { NumberMention } from '#content/fact-check/mention.ts';
import { readMentions } from '#content/fact-check/read-mentions.ts';
import { readNumbers } from '#content/fact-check/read-numbers.ts';

/** Tags and entities: what is no text of the words. */
const MARKUP = /(<[^>]*>|&[^;\s]+;)/;

/** How many letters behind a number may name what is counted: “four working groups”. */
const UNIT_WITHIN = 20;

/** A count in a note may count anything. */
const isBareCount = ({ unit, value, written }: NumberMention) => !unit && value === written;

/** The figure that a number in the words stands for: by its value, and what is counted; else by the wordings that its note allows. */
function figureFor(number: NumberMention, text: string, figures: Figure[]): Figure | undefined {
	const behind = text.slice(number.at).slice(number.text.length, number.text.length + UNIT_WITHIN);
	const exact = figures.filter((figure) => numberAgrees(number, numberOf(figure)));
	if (exact.length > 0) return exact.find(({ unit }) => behind.includes(unit)) ?? exact[0];
	if (isBareCount(number)) return undefined;
	return figures.find(({ note }) => readNumbers(note).some((other) => numberAgrees(number, other)));
}

/**
 * Makes each number of the words that is a figure of the story a link.
 * @param html The words.
 * @param addressOf Where a figure leads to.
 */
export function linkFigures(
	html: string,
	figures: Figure[],
	addressOf: (figure: Figure) => string
): string {
	return html
		.split(MARKUP)
		.map((text, place) => {
			if (place % 2 === 1) return text;
			return readMentions(text, () => true)
				.filter((mention) => mention.kind === 'number')
				.sort((a, b) => b.at - a.at)
				.reduce((linked, number) => {
					const figure = figureFor(number, text, figures);
					if (!figure) return linked;
					const end = number.at + number.text.length;
					return `${linked.slice(0, number.at)}<a class="figure" href="${addressOf(figure)}">${number.text}</a>${linked.slice(end)}`;
				}, text);
		})
		.join('');
}
