import type { Check } from '../checks/check.ts';
import { plainText } from './plain-text.ts';

/** What joins the holder of a view and whoever reports it. */
const ACCORDING = ', according to ';

/**
 * Who has to be named: of an opinion its holder and whoever reports it; of a forecast or a hope
 * whoever reports it. Offices after the first comma may be left out, and so may the article.
 */
function toBeNamed(attribution: string, kind: string): string[] {
	const parts = attribution.split(ACCORDING);
	return (kind === 'opinion' ? parts : parts.slice(-1)).map((part) =>
		part.replace(/,.*/s, '').replace(/^the /i, '')
	);
}

/** Where a step cites what is somebody's view, its words say whose. */
export const opinionsNameTheirHolder: Check = ({ steps, claims }) =>
	steps.flatMap((step) => {
		const words = plainText(step.markdown).toLowerCase();
		return claims
			.filter(({ id }) => step.claims.includes(id))
			.flatMap(({ id, kind, attribution }) =>
				attribution === undefined
					? []
					: toBeNamed(attribution, kind)
							.filter((holder) => !words.includes(holder.toLowerCase()))
							.map((holder) => ({
								file: step.file,
								record: step.id,
								field: 'words',
								says: `tell what “${id}” holds as ${kind} and do not name “${holder}”: say who says so`
							}))
			);
	});
