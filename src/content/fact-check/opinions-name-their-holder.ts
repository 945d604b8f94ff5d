import type { Check } from '../checks/check.ts';
import type { Mistake } from '../mistake.ts';
import type { Claim } from '../schema.ts';
import { ENGLISH_ATTRIBUTION, namesInAttribution } from './attribution.ts';
import { plainText } from './plain-text.ts';
import type { TextReader } from './text-reader.ts';

/** The names that the text must have: for an opinion its holder and its reporter, for a forecast its reporter. */
function requiredNames(attribution: string, kind: string, reader?: TextReader): string[] {
	const names = namesInAttribution(attribution, reader?.attribution ?? ENGLISH_ATTRIBUTION);
	return kind === 'opinion' ? names : names.slice(-1);
}

/** The mistakes of a text that must name the holders of a claim. */
function missingNames(
	{ id, kind, attribution }: Claim,
	text: string,
	where: Omit<Mistake, 'message'>,
	fix: string,
	reader: TextReader | undefined
): Mistake[] {
	if (attribution === undefined) return [];
	return requiredNames(attribution, kind, reader)
		.filter((name) => !text.toLowerCase().includes(name.toLowerCase()))
		.map((name) => ({
			...where,
			message: `“${name}” must be named as holder or reporter of the ${kind} “${id}”: ${fix}`
		}));
}

/** The text of a step names the holders of the opinions that it cites. */
export const opinionsNameTheirHolder: Check = ({ steps, claims, reader }) =>
	steps.flatMap(({ file, id: record, markdown, claims: cited }) =>
		claims
			.filter(({ id }) => cited.includes(id))
			.flatMap((claim) =>
				missingNames(
					claim,
					plainText(markdown),
					{ file, record, field: 'text' },
					'add the name to the text',
					reader
				)
			)
	);

/** The labels or the caption of a graphic name the holders of the opinions that a label shows. */
export const labelsNameTheirHolder: Check = ({ steps, claims, reader }) =>
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
						'add a label with the name, or name it in the caption',
						reader
					)
				)
		);
	});
