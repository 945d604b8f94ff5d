import type { Figure } from '#content/schema.ts';
import { numberAgrees } from '#content/fact-check/is-supported.ts';
import { numberOf } from '#content/fact-check/evidence.ts';
import type { NumberMention } from '#content/fact-check/mention.ts';
import { readMentions } from '#content/fact-check/read-mentions.ts';
import { readNumbers } from '#content/fact-check/read-numbers.ts';

/** Tags and entities. */
const MARKUP = /(<[^>]*>|&[^;\s]+;)/;

/**
 * Maximum distance in characters from a number to its unit, such as “working groups” in “four working
 * groups”.
 */
const MAX_UNIT_DISTANCE = 20;

/** A number without a unit. In a figure's note it may count anything, so it is not compared with notes. */
const isBareCount = ({ unit, value, written }: NumberMention) => !unit && value === written;

/** Whether a number is no amount: a part of a clock time, “10:50”, or of a name, “Four Meetings”. */
function isInTimeOrName({ at, text: written }: NumberMention, text: string): boolean {
	const [before, after] = [text.slice(0, at), text.slice(at + written.length)];
	const isTime = /\d:$/.test(before) || /^:\d/.test(after);
	return isTime || (/^\p{Lu}/u.test(written) && /^ \p{Lu}/u.test(after));
}

/** Finds the figure of a number: by value and unit, or else by the rounded values that a figure's note allows. */
function figureFor(number: NumberMention, text: string, figures: Figure[]): Figure | undefined {
	const following = text
		.slice(number.at)
		.slice(number.text.length, number.text.length + MAX_UNIT_DISTANCE);
	const exact = figures.filter((figure) => numberAgrees(number, numberOf(figure)));
	if (exact.length > 0) return exact.find(({ unit }) => following.includes(unit)) ?? exact[0];
	if (isBareCount(number)) return undefined;
	return figures.find(({ note }) => readNumbers(note).some((other) => numberAgrees(number, other)));
}

/**
 * Makes a link of each number that is one of `figures`.
 * @param html Text with tags and entities, but without links.
 * @param addressOf Returns the address that a figure links to.
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
				.filter((number) => !isInTimeOrName(number, text))
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
