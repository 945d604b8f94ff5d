/** Events on the iframe's window, between the inline first script and the module scripts. */

/** Dispatch with a callback in `detail`: it receives queued and future host messages. */
export const LISTEN = 'frame:listen';

/** Dispatch after a change of layout that no observer reports: the first script measures the page. */
export const MEASURE = 'frame:measure';

/** Dispatch when a host may have started to listen after the last height: the first script sends it again. */
export const REPEAT = 'frame:repeat';
