const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

/** Every character the two cut-down fonts hold. A test fails when the story needs another one: add it here and run `npm run fonts`. */
export const CHARACTERS = `${ASCII}\u00a0¥×÷°·–—‘’“”…−½é§©•`;
