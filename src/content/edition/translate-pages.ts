/** The pages of claims in an edition: our words about them are translated, theirs stay as they are. */
import type { FromFile } from '../load/record-parser.ts';
import type { Mistake } from '../mistake.ts';
import type { Claim, EvidencePage } from '../schema.ts';
import type { EditionFiles } from './read-edition.ts';

/**
 * Returns the claims with translated pages, and the mistakes: rows of `pages.csv` that no page has, and passages
 * whose translation has none.
 * @param own The story's own language.
 */
export function translatePages<Item extends FromFile<Claim>>(
	claims: Item[],
	{ language, paths, pages: rows }: EditionFiles,
	own: string
): { claims: Item[]; mistakes: Mistake[] } {
	const translations = new Map(rows.map((row) => [row.text, row.translation]));
	const used = new Set<string>();
	const mistakes: Mistake[] = [];
	const translate = (text: string | undefined) => {
		const translation = text === undefined ? undefined : translations.get(text);
		if (text !== undefined && translation !== undefined) used.add(text);
		return translation ?? text;
	};

	const translatePage = (page: EvidencePage, claim: string): EvidencePage => {
		const passageLanguage = page.passage === undefined ? undefined : (page.language ?? own);
		const isForeign = passageLanguage !== undefined && passageLanguage !== language;
		// A passage in the story's own language has no translation there, and needs none here: it stays a quotation.
		const translation = isForeign ? page.translation : undefined;
		if (translation !== undefined && !translations.has(translation))
			mistakes.push({
				file: `${paths.words}/pages.csv`,
				record: claim,
				field: 'text',
				message: `“${translation}” is missing: add a row with its translation`
			});
		return {
			...page,
			title: translate(page.title) ?? page.title,
			publisher: translate(page.publisher),
			language: isForeign ? passageLanguage : undefined,
			translation: translate(translation)
		};
	};

	const translated = claims.map((claim) => ({
		...claim,
		pages: claim.pages.map((page) => translatePage(page, claim.id))
	}));
	return {
		claims: translated,
		mistakes: [
			...mistakes,
			...rows
				.filter(({ text }) => !used.has(text))
				.map(({ text, file }) => ({
					...{ file, record: text, field: 'text' },
					message: 'is a text of no page: correct it, or remove the row'
				}))
		]
	};
}
