/** What the frame's first script and the reader's scripts say to each other: events on the frame's window. */

/** Whoever dispatches it is handed all news from the host, those kept so far included. */
export const LISTEN = 'frame:listen';
/** The page has changed: measure it, even where no observer would say so. */
export const MEASURE = 'frame:measure';
