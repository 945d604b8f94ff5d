/** The fields of a page that depend on each other: passage, language, translation and archived copy. */
import type { EvidencePage } from '../schema.ts';
import type { Check } from './check.ts';

/** A letter of another script than Latin. */
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u;

const isEnglish = (language = 'en') => /^en\b/.test(language);

/** A combination of fields that is a mistake. */
interface Rule {
	field: keyof EvidencePage;
	isBroken: (page: EvidencePage) => boolean;
	/** The fix. It follows the page's title. */
	message: string;
}

const RULES: Rule[] = [
	{
		field: 'passage',
		isBroken: ({ passage, read }) => passage !== undefined && read === 'background',
		message: 'was not read, so it has no passage: correct “read”, or remove the passage'
	},
	{
		field: 'language',
		isBroken: ({ passage, language }) => passage === undefined && language !== undefined,
		message: 'has a language without a passage: add the passage, or remove the language'
	},
	{
		field: 'language',
		isBroken: ({ passage = '', language }) => language === undefined && OTHER_SCRIPT.test(passage),
		message: 'has a passage that is not English: add its language, like ja or zh-Hans'
	},
	{
		field: 'language',
		isBroken: ({ language }) => language !== undefined && isEnglish(language),
		message: 'has an English passage, which needs no language: remove the language'
	},
	{
		field: 'translation',
		isBroken: ({ passage, translation }) => passage === undefined && translation !== undefined,
		message: 'has a translation without a passage: add the passage, or remove the translation'
	},
	{
		field: 'translation',
		isBroken: ({ passage, language, translation }) =>
			passage !== undefined &&
			translation !== undefined &&
			isEnglish(language) &&
			!OTHER_SCRIPT.test(passage),
		message:
			'has a translation of an English passage: remove it, or add the language of the passage'
	},
	{
		field: 'translation',
		isBroken: ({ passage, language, translation }) =>
			passage !== undefined && translation === undefined && !isEnglish(language),
		message: 'has a passage that is not English: add our English translation'
	},
	{
		field: 'archived',
		isBroken: ({ address, archived }) => archived !== undefined && address === undefined,
		message: 'has an archived copy but no address: add the address of the page itself'
	},
	{
		field: 'archived',
		isBroken: ({ address, archived }) => archived !== undefined && archived === address,
		message: 'has its own address as its archived copy: remove one of the two'
	}
];

/** The fields of each page fit together. */
export const pageFieldsFit: Check = ({ claims }) =>
	claims.flatMap(({ id, file, pages }) =>
		pages.flatMap((page) =>
			RULES.filter(({ isBroken }) => isBroken(page)).map(({ field, message }) => ({
				file,
				record: id,
				field: `pages, ${field}`,
				message: `the page “${page.title}” ${message}`
			}))
		)
	);
