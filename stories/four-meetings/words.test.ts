import { expect, it } from 'vitest';
import { readEditions } from '#content/load/read-story.ts';

/** The length of a step's text by language: what counts, the least and the most. Japanese has no words between spaces. */
const LENGTHS: Record<string, { unit: RegExp; least: number; most: number }> = {
	en: { unit: /\S+/g, least: 40, most: 90 },
	ja: { unit: /\S/g, least: 120, most: 270 }
};

it.each([...readEditions().values()])(
	'has 40 to 90 words in each step, or as much text in another language ($language)',
	({ steps, language }) => {
		const { unit = /$/g, least = 1, most = 0 } = LENGTHS[language] ?? {};
		const lengths = steps.map(({ id, html }) => ({
			id,
			length: html.replace(/<[^>]*>/g, ' ').match(unit)?.length ?? 0
		}));
		expect(lengths.filter(({ length }) => length < least || length > most)).toEqual([]);
	}
);
