import type { Check } from '../checks/check.ts';
import { plainText } from './plain-text.ts';

/** Separates the holder of a view and its reporter in `attribution`. */
const ACCORDING = ', according to ';

/**
 * The names that the text must have: for an opinion its holder and its reporter, for a forecast its
 * reporter. The article and the office after the first comma are left out.
 */
function requiredNames(attribution: string, kind: string): string[] {
	const parts = attribution.split(ACCORDING);
	return (kind === 'opinion' ? parts : parts.slice(-1)).map((part) =>
		part.replace(/,.*/s, '').replace(/^the /i, '')
	);
}

/** The text of a step names who holds the views that it cites. */
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
						message: `“${name}” is not named, but holds or reports the ${kind} “${id}”: write who says so`
					}));
			});
	});
