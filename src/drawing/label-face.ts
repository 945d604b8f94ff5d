/** The face of labels: it decides how wide a text is. */
import { hasFont } from '#rules/writing.ts';

/** `narrow` is the narrow sans of the site; `system` stands for the sans of the reader's system, in languages without a font. */
export type LabelFace = 'narrow' | 'system';

/** The face of labels in a language. */
export const faceOf = (language: string): LabelFace => (hasFont(language) ? 'narrow' : 'system');

let current: LabelFace = 'narrow';

/** The face of the drawing that is being composed; the narrow sans outside `composedIn`. */
export const currentFace = (): LabelFace => current;

/**
 * Composes a drawing whose texts have a face. A scene is composed at once, so no other drawing gets the face.
 * Scenes measure text in many places; a parameter of each could be forgotten, and then only one language fits.
 */
export function composedIn<Result>(face: LabelFace, compose: () => Result): Result {
	const before = current;
	current = face;
	try {
		return compose();
	} finally {
		current = before;
	}
}
