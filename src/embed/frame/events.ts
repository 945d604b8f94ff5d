/** Events on the iframe's window, between the inline first script and the module scripts. */

/**
 * Dispatch with a callback in `detail`: it receives queued and future host messages. The first script sends the
 * last height again, for a host that listens late.
 */
export const LISTEN = 'frame:listen';

/** Dispatch after a change of layout that no observer reports: the first script measures the page. */
export const MEASURE = 'frame:measure';
