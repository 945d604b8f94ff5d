import { hasWord } from '../../fact-check/language/patterns.ts';
import { around, type PairCheck } from './pair-mistake.ts';

/** Fields that describe a graphic. */
const DESCRIPTIONS = /(?:^|\.)(?:altText|caption)$/;

/** The description of a graphic and its translation name the same strokes. */
export const sameStrokes: PairCheck = ({ english, translation, ...where }, { strokes }) => {
	const { file, record, field } = where;
	if (!DESCRIPTIONS.test(field ?? '')) return [];
	return strokes.flatMap((word) => {
		const [has, hasOwn] = [hasWord(english, word.english), hasWord(translation, word.translation)];
		if (has === hasOwn) return [];
		const message = has
			? `“${word.translation}” is missing, but the English text has “${word.english}”: add the word`
			: `“${word.translation}” is a stroke that the English text does not have: remove the word`;
		return [
			{
				...{ file, record, field },
				message: `${message}; “${around(english)}”; “${around(translation)}”`
			}
		];
	});
};
