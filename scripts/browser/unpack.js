// @ts-check
/**
 * Unpacks the Chromium of @sparticuz/chromium into the temporary folder, and prints where it is.
 * A program of its own, as the package goes by the environment and writes into it: see packed.js.
 */
import packed from '@sparticuz/chromium';

console.log(await packed.executablePath());
