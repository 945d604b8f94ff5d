/** The two properties of every mark: actor and standing. Another story changes them here and in `src/stage/theme.css`. */

/** The United States, Japan, both together, and third countries or the background of a drawing. */
export const ACTORS = ['us', 'japan', 'joint', 'third'] as const;

/** An actor sets the colour of a mark. */
export type Actor = (typeof ACTORS)[number];

/** Happened and confirmed; planned, hoped or forecast; stated by the source and not confirmed. */
export const STANDINGS = ['happened', 'planned', 'disputed'] as const;

/** A standing sets the stroke of a mark: solid, dashed or hatched, in this order. */
export type Standing = (typeof STANDINGS)[number];
