/** The two properties of every mark: actor and standing. */

/** The actors of every story: the colour of text, and a faint one for the background of a drawing. */
export const ENGINE_ACTORS = ['ink', 'faint'] as const;

/**
 * An actor sets the colour of a mark: one of the engine's, or one of the story's `settings.yaml`. The check
 * of scenes refuses others, with the step and the mark.
 */
export type Actor = string;

/** Happened and confirmed; planned, hoped or forecast; stated by the source and not confirmed. */
export const STANDINGS = ['happened', 'planned', 'disputed'] as const;

/** A standing sets the stroke of a mark: solid, dashed or hatched, in this order. */
export type Standing = (typeof STANDINGS)[number];
