import type { Check } from '../checks/check.ts';

/** A figure leads its reader to the claim that carries it, so the claim has to be among the step's own. */
export const figuresCiteTheirClaim: Check = ({ steps, figures }) =>
	steps.flatMap((step) =>
		figures
			.filter(({ id, claim }) => step.figures.includes(id) && !step.claims.includes(claim))
			.map(({ id, claim }) => ({
				file: step.file,
				record: step.id,
				field: 'claims',
				says: `lack “${claim}”, which carries the figure “${id}”: add it`
			}))
	);
