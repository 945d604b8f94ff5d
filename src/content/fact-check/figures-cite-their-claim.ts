import type { Check } from '../checks/check.ts';

/** A step that cites a figure cites the figure's claim: the page links the figure to it. */
export const figuresCiteTheirClaim: Check = ({ steps, figures }) =>
	steps.flatMap((step) =>
		figures
			.filter(({ id, claim }) => step.figures.includes(id) && !step.claims.includes(claim))
			.map(({ id, claim }) => ({
				file: step.file,
				record: step.id,
				field: 'claims',
				message: `“${claim}” is not cited, but the figure “${id}” is from it: add it`
			}))
	);
