import { hasWord } from '../../fact-check/language/patterns.ts';
import { missing, type PairCheck } from './pair-mistake.ts';

/**
 * Each name of one text is in the other, in a form of the tables or as it is. A translation has no other word in
 * Latin letters.
 */
export const sameNames: PairCheck = (pair, { names, namesFile }) => {
	const { source, own, english, translation } = pair;
	const formsFor = (keys: string[] = []) =>
		names
			.formsOf(keys)
			.filter((form) => !/^[\p{Script=Latin}\d\s.&'’-]+$/u.test(form))
			.join(', ');
	const lacking = source.names.filter(
		({ keys, text }) => !keys?.every((key) => own.keys.has(key)) && !hasWord(translation, text)
	);
	const unknown = source.others.filter(
		({ text }) => !text.split(/[ \u00a0]/).every((word) => hasWord(translation, word))
	);
	const extra = own.names.filter(({ keys }) => !keys?.every((key) => source.keys.has(key)));
	const foreign = own.others.filter(({ text }) => !hasWord(english, text));
	return [
		...lacking.map((one) =>
			missing(pair, one, 'english', `write one of its forms (${formsFor(one.keys)})`)
		),
		...unknown.map((one) =>
			missing(pair, one, 'english', `write it as it is, or add its translation to ${namesFile}`)
		),
		...extra.map((one) => missing(pair, one, 'translation', 'correct it, or remove it')),
		...foreign.map((one) =>
			missing(
				pair,
				one,
				'translation',
				`write it as the English text does, or add it to ${namesFile}`
			)
		)
	];
};
