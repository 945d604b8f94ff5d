/** Labels and marks of graphics name claims and facts that their step cites. */
import type { Check } from './check.ts';
import { expandLabel } from '../labels/expand-label.ts';
import type { StoryFiles } from '../load/read-files.ts';
import type { Mistake } from '../mistake.ts';
import type { Label, ShownClaim } from '../schema.ts';
import { standingOf } from '../standing-of.ts';

/** The labels and the marks of a step, or of the cover. */
interface Drawn {
	file: string;
	record?: string;
	/** Where the labels are: `labels`, or `cover.labels`. */
	field: string;
	labels: Record<string, Label>;
	marks: Record<string, ShownClaim>;
	/** Ids that the step cites; undefined for the cover, which may name every record. */
	cited?: { claims: string[]; figures: string[]; events: string[] };
}

/** The checks of an incomplete story do not run, so `en` is never the language of one. */
const languageOf = ({ settings }: Pick<StoryFiles, 'settings'>) => settings?.language ?? 'en';

const drawnOf = ({ paths, steps, frontMatter }: Parameters<Check>[0]): Drawn[] => [
	...(frontMatter
		? [{ file: paths.story, field: 'cover.labels', labels: frontMatter.cover.labels, marks: {} }]
		: []),
	...steps.map((step) => ({ ...step, record: step.id, field: 'labels', cited: step }))
];

/** The placeholders of labels name figures and events that the step cites. */
export const placeholdersResolve: Check = (files) => {
	const own = drawnOf(files).flatMap(({ file, record, field, labels, cited }) => {
		const facts = {
			language: languageOf(files),
			figures: files.figures.filter(({ id }) => cited?.figures.includes(id) ?? true),
			events: files.events.filter(({ id }) => cited?.events.includes(id) ?? true)
		};
		return Object.entries(labels).flatMap(([id, { text }]) =>
			expandLabel(text, facts).problems.map((message) => ({
				file,
				record,
				field: `${field}.${id}`,
				message
			}))
		);
	});
	// A number belongs to one step, which cites it.
	const shared = files.sharedLabels.flatMap(({ id, text }) =>
		expandLabel(text, { language: languageOf(files), figures: [], events: [] }).problems.map(
			() => ({
				file: files.paths.labels,
				record: id,
				field: 'text',
				message: `“${text}” has a placeholder: write the label in each step’s own file`
			})
		)
	);
	return [...own, ...shared];
};

/** The steps of shared labels exist. */
export const sharedLabelsNameSteps: Check = ({ paths, sharedLabels, steps }) =>
	sharedLabels.flatMap((label) =>
		label.steps
			.filter((id) => !steps.some((step) => step.id === id))
			.map((id) => ({
				file: paths.labels,
				record: label.id,
				field: 'steps',
				message: `“${id}” is no step: correct it, or remove it`
			}))
	);

/** The mistakes of a label or a mark that shows a claim. */
function claimMistakes(
	{ claim: id, standing, why }: ShownClaim,
	{ cited }: Pick<Drawn, 'cited'>,
	{ claims, hasLedger }: Pick<StoryFiles, 'claims' | 'hasLedger'>
): string[] {
	if ((standing === undefined) !== (why === undefined))
		return [
			standing === undefined
				? `“${why ?? ''}” gives the reason for a standing: add “standing”, or remove “why”`
				: `“${standing}” has no reason: add “why”, or remove “standing”`
		];
	if (id === undefined)
		return standing === undefined || !hasLedger
			? []
			: [`“${standing}” is the standing of no claim: add “claim”, or remove “standing” and “why”`];
	const claim = claims.find((one) => one.id === id);
	if (!claim || !(cited?.claims.includes(id) ?? true))
		return [`“${id}” is no claim of the step: correct it, or add it to “claims”`];
	if (standing === standingOf(claim))
		return [`“${standing}” is already the standing of “${id}”: remove “standing” and “why”`];
	// A claim that loses its confirmation must not stay solid because of an old exception.
	if (standing === 'happened' && claim.verdict !== 'confirmed')
		return [
			`“happened” is the standing of a confirmed claim, but “${id}” is “${claim.verdict}”: remove “standing” and “why”`
		];
	return [];
}

/** Labels and marks show claims that the step cites. Their own standings have a reason, and differ from the claims'. */
export const drawnClaimsAreCited: Check = (files) =>
	drawnOf(files).flatMap((drawn): Mistake[] => {
		const { file, record, field, labels, marks } = drawn;
		const twice = Object.keys(labels)
			.filter((id) => Object.hasOwn(marks, id) && labels[id]?.claim !== undefined)
			.map((id) => ({
				file,
				record,
				field: `marks.${id}`,
				message: `the label “${id}” already has a claim: remove one of the two`
			}));
		const empty = Object.entries(marks)
			.filter(([, { claim, standing }]) => claim === undefined && standing === undefined)
			.map(([id]) => ({
				file,
				record,
				field: `marks.${id}`,
				message: files.hasLedger
					? 'shows no claim: add “claim”'
					: 'has no standing: add “standing” and “why”'
			}));
		const entries = [
			...Object.entries(labels).map(([id, one]) => ({ field: `${field}.${id}`, one })),
			...Object.entries(marks).map(([id, one]) => ({ field: `marks.${id}`, one }))
		];
		const wrong = entries.flatMap(({ field, one }) =>
			claimMistakes(one, drawn, files).map((message) => ({ file, record, field, message }))
		);
		return [...twice, ...empty, ...wrong];
	});

/** The own standing of an event has a reason, and differs from its claim's. */
export const eventStandingsHaveReasons: Check = (files) =>
	files.events.flatMap(({ file, id, standing, why, claim }) => {
		const own = {
			claim: claim || undefined,
			standing: standing || undefined,
			why: why || undefined
		};
		return claim === '' || files.claims.some((one) => one.id === claim)
			? claimMistakes(own, {}, files).map((message) => ({
					file,
					record: id,
					field: 'standing',
					message
				}))
			: [];
	});
