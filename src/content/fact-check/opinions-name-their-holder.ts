import type { Check } from '../checks/check.ts';
import type { Mistake } from '../mistake.ts';
import type { Claim } from '../schema.ts';
import { plainText } from './plain-text.ts';

/** Separates the holder of a view and its reporter in `attribution`. */
const REPORTER_SEPARATOR = ', according to ';

/**
 * The names that the text must have: for an opinion its holder and its reporter, for a forecast its
 * reporter. The article and the office after the first comma are left out.
 */
function requiredNames(attribution: string, kind: string): string[] {
	const parts = attribution.split(REPORTER_SEPARATOR);
	return (kind === 'opinion' ? parts : parts.slice(-1)).map((part) =>
		part.replace(/,.*/s, '').replace(/^the /i, '')
	);
}

/** The mistakes of a text that must name the holders of a claim. */
function missingNames(
	{ id, kind, attribution }: Claim,
	text: string,
	where: Omit<Mistake, 'message'>,
	fix: string
): Mistake[] {
	if (attribution === undefined) return [];
	return requiredNames(attribution, kind)
		.filter((name) => !text.toLowerCase().includes(name.toLowerCase()))
		.map((name) => ({
			...where,
			message: `“${name}” must be named as holder or reporter of the ${kind} “${id}”: ${fix}`
		}));
}

/** The text of a step names the holders of the opinions that it cites. */
export const opinionsNameTheirHolder: Check = ({ steps, claims }) =>
	steps.flatMap(({ file, id: record, markdown, claims: cited }) =>
		claims
			.filter(({ id }) => cited.includes(id))
			.flatMap((claim) =>
				missingNames(
					claim,
					plainText(markdown),
					{ file, record, field: 'text' },
					'add the name to the text'
				)
			)
	);

/** The labels or the caption of a graphic name the holders of the opinions that a label shows. */
export const labelsNameTheirHolder: Check = ({ steps, claims }) =>
	steps.flatMap(({ file, id: record, labels, caption }) => {
		const drawing = [...Object.values(labels).map(({ text }) => text), caption].join('\n');
		return Object.entries(labels).flatMap(([id, label]) =>
			claims
				.filter((claim) => claim.id === label.claim)
				.flatMap((claim) =>
					missingNames(
						claim,
						drawing,
						{ file, record, field: `labels.${id}` },
						'add a label with the name, or name it in the caption'
					)
				)
		);
	});
