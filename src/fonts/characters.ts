const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

/** All characters of the two subset fonts. If a test reports a missing one, add it here and run `npm run fonts`. */
export const CHARACTERS = `${ASCII}\u00a0¥×÷°·–—‘’“”…−½é§©•`;
