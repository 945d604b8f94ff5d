/** The headline of a card is one line in the middle square. */
import type { Mistake } from '#content/mistake.ts';
import type { Story } from '#content/story.ts';
import { MIDDLE_SQUARE } from './card-size.ts';
import { loadTypesetter, type Typesetter } from './typesetter.ts';

/** Letter heights of headlines, in pixels: the first that fits is used. */
const SIZES = [64, 58, 52, 48, 44, 40, 36];

/** The maximum width of a headline in the middle square, in pixels. */
const HEADLINE_WIDTH = MIDDLE_SQUARE.right - MIDDLE_SQUARE.left - 44;

const fittingSize = (headline: string, typesetter: Typesetter) =>
	SIZES.find((size) => typesetter(headline, 'headline', size).width <= HEADLINE_WIDTH);

/** @throws {Error} if the headline is too long for every size. `findLongHeadlines` finds it before a build. */
export function headlineSize(headline: string, typesetter: Typesetter): number {
	const size = fittingSize(headline, typesetter);
	if (size === undefined) throw new Error(`“${headline}” is too long for its card: shorten it`);
	return size;
}

/** Finds the headlines and the title of a story that are too long for their cards. */
export async function findLongHeadlines(story: Story): Promise<Mistake[]> {
	const { language, title, steps, path, paths } = story;
	const headlines = [
		// An edition has its title beside its other words.
		{ file: path === '' ? paths.settings : paths.story, field: 'title', headline: title },
		...steps.map(({ id, headline }) => ({
			file: paths.step(id),
			record: id,
			field: 'headline',
			headline
		}))
	];
	const texts = headlines.map(({ headline }) => headline);
	const typesetter = await loadTypesetter(language, texts);
	return headlines
		.filter(({ headline }) => fittingSize(headline, typesetter) === undefined)
		.map(({ headline, ...where }) => ({
			...where,
			message: `“${headline}” is too long for its card: shorten it`
		}));
}
