/**
 * The passages of a claim's pages prove the claim. `unproven.yaml` lists the texts that no passage has
 * yet; it may only become shorter.
 */
import type { Check } from '../checks/check.ts';
import type { Mistake } from '../mistake.ts';
import type { StoryFiles } from '../load/read-files.ts';
import type { FromFile } from '../load/record-parser.ts';
import type { Claim, EvidencePage } from '../schema.ts';
import { evidenceInText, joined, withRecords, type Evidence } from './evidence.ts';
import type { DateParts, Mention } from './mention.ts';
import { TextChecker } from './text-checker.ts';
import { titlesOf } from './text-is-supported.ts';

/**
 * The field that passages must prove, by verdict. A claim that differs is wrong, so its reason is
 * checked, which says what the record has. A claim that is not checked has no proof.
 */
const PROVEN_FIELDS = {
	confirmed: 'restatement',
	differs: 'reason',
	'not-checked': undefined
} as const satisfies Record<Claim['verdict'], keyof Claim | undefined>;

/** The text in `unproven.yaml` for a confirmed claim without numbers, dates, names and passages. */
const NO_PASSAGE = 'passage';

/** The numbers, dates, names and quotations of a claim that no passage has, each text once. */
interface Unsupported {
	claim: FromFile<Claim>;
	field: string;
	mentions: Mention[];
}

/**
 * The evidence of a page: its passage in English, and the names in its title and its publisher. A date
 * without a year is of the page's year, unless that would be after the page. Empty without a passage.
 * @param titles Text whose names need no record: the story's own titles.
 */
function evidenceOfPage(
	{ passage, translation, title, publisher = '', date }: EvidencePage,
	titles: string
): Evidence {
	if (passage === undefined) return evidenceInText('');
	const evidence = evidenceInText(translation ?? passage, `${titles}\n${title}\n${publisher}`);
	if (date === undefined) return evidence;
	const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
	const isPast = (other: DateParts) =>
		other.month !== undefined &&
		(other.month < month || (other.month === month && (other.day ?? 1) <= day));
	const dates = evidence.dates.map((other) =>
		other.year === undefined && isPast(other) ? { ...other, year } : other
	);
	return { ...evidence, dates };
}

/**
 * The evidence that proves a claim: its pages, and the figures that we calculated for it. The reason of
 * a claim that differs may also repeat the source article.
 */
function proofOf(claim: Claim, { figures, people }: StoryFiles, titles: string): Evidence {
	const pages = claim.pages.map((page) => evidenceOfPage(page, titles));
	const repeated = claim.origin === 'source' && claim.verdict === 'differs' ? claim.verbatim : '';
	const evidence = joined([...pages, evidenceInText(repeated)]);
	// A passage that has only the last name of a person of the story names that person.
	for (const { name } of people)
		if (evidence.names.has(name.split(' ').at(-1) ?? '')) evidence.names.add(name);
	const calculated = figures.filter((figure) => figure.claim === claim.id && figure.calculation);
	return withRecords(evidence, { figures: calculated, events: [] });
}

/** Whether a mention is a count of things that are known, in letters: “the two governments”. */
const isReference = ({ kind, text, at }: Mention, whole: string) =>
	kind === 'number' && /^\p{L}+$/u.test(text) && /\bthe $/i.test(whole.slice(0, at));

function unsupportedMentions(files: StoryFiles): Unsupported[] {
	const checker = new TextChecker(files);
	const titles = titlesOf(files);
	return files.claims.flatMap((claim) => {
		const field = PROVEN_FIELDS[claim.verdict];
		if (!field) return [];
		const mentions = checker
			.unsupported(claim[field], proofOf(claim, files, titles))
			.filter((mention) => !isReference(mention, claim[field]));
		const byText = new Map(mentions.map((mention) => [mention.text, mention]));
		return [{ claim, field, mentions: [...byText.values()] }];
	});
}

/** Confirmed claims that have neither a passage nor a calculated figure, and no text that lacks proof. */
const withoutPassage = (unsupported: Unsupported[], { figures }: StoryFiles) =>
	unsupported
		.filter(
			({ claim, mentions }) =>
				claim.verdict === 'confirmed' &&
				mentions.length === 0 &&
				claim.pages.every(({ passage }) => passage === undefined) &&
				!figures.some((figure) => figure.claim === claim.id && figure.calculation)
		)
		.map(({ claim }) => claim);

/** A passage has every number, date, name and quotation of a claim, or `unproven.yaml` lists the text. */
export const claimsAreProven: Check = (files) => {
	const unsupported = unsupportedMentions(files);
	const listed = new Map(files.unproven.map(({ id, missing }) => [id, missing]));
	const unlisted = unsupported.flatMap(({ claim: { id, file }, field, mentions }) =>
		mentions
			.filter(({ text }) => !listed.get(id)?.includes(text))
			.map(({ text, kind }): Mistake => {
				const message = `“${text}” is a ${kind} that no passage of the claim’s pages has: quote a passage that has it, or correct the text`;
				return { file, record: id, field, message };
			})
	);

	const bare = withoutPassage(unsupported, files);
	const unquoted = bare
		.filter(({ id }) => !listed.get(id)?.includes(NO_PASSAGE))
		.map(({ id, file }): Mistake => {
			const message = `“${id}” is confirmed, but none of its pages has a passage: add the passage, or set the verdict to not-checked`;
			return { file, record: id, field: 'pages', message };
		});

	const missing = new Map<string, string[]>([
		...unsupported.map(({ claim, mentions }): [string, string[]] => [
			claim.id,
			mentions.map(({ text }) => text)
		]),
		...bare.map(({ id }): [string, string[]] => [id, [NO_PASSAGE]])
	]);
	const outdated = files.unproven.flatMap(({ id, missing: texts }) =>
		texts
			.filter((text) => !missing.get(id)?.includes(text))
			.map((text): Mistake => {
				const message = `“${text}” is not missing: remove it from the list`;
				return { file: files.paths.unproven, record: id, field: 'missing', message };
			})
	);
	return [...unlisted, ...unquoted, ...outdated];
};
