import type { Check } from '../checks/check.ts';
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

/** The text of a step names the holders of the opinions that it cites. */
export const opinionsNameTheirHolder: Check = ({ steps, claims }) =>
	steps.flatMap((step) => {
		const text = plainText(step.markdown).toLowerCase();
		return claims
			.filter(({ id }) => step.claims.includes(id))
			.flatMap(({ id, kind, attribution }) => {
				if (attribution === undefined) return [];
				return requiredNames(attribution, kind)
					.filter((name) => !text.includes(name.toLowerCase()))
					.map((name) => ({
						file: step.file,
						record: step.id,
						field: 'text',
						message: `“${name}” must be named as holder or reporter of the ${kind} “${id}”: add the name to the text`
					}));
			});
	});
