/** The printable characters of ASCII. */
export const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join(
	''
);

/** The characters that every story has in the two subset fonts. `characters` in a story's settings adds others. If a test reports a missing one, add it here and run `npm run fonts`. */
export const CHARACTERS = `${ASCII}\u00a0¥×÷°·–—‘’“”…−½é§©•`;
