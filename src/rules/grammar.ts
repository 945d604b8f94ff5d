/** The two properties of every mark: who acts, and how certain it is. Another story changes them here and in `src/stage/theme.css`. */

/** The United States, Japan, both together, and third countries or the background of a drawing. */
export const ACTORS = ['us', 'japan', 'joint', 'third'] as const;
export type Actor = (typeof ACTORS)[number];

/** Happened and confirmed; planned, hoped or forecast; stated by the source and not confirmed. */
export const STANDINGS = ['happened', 'planned', 'disputed'] as const;
export type Standing = (typeof STANDINGS)[number];
