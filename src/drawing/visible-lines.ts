import type { Actor, Standing } from '#rules/actors-and-standings.ts';
import type { ChartLine, ChartPart, Mark } from './marks.ts';

/** Returns the actor and standing of each visible line and outline, also inside charts. */
export function visibleLines(marks: Mark[]): { actor: Actor; standing: Standing }[] {
	return marks
		.flatMap((mark): (Mark | ChartPart | ChartLine)[] =>
			mark.kind === 'chart' ? [...mark.parts, ...mark.lines] : [mark]
		)
		.flatMap((mark) =>
			'standing' in mark && mark.opacity !== 0 ? { actor: mark.actor, standing: mark.standing } : []
		);
}
