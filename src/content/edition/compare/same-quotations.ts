import { missing, type PairCheck } from './pair-mistake.ts';

/** Each quotation of one text is in the other, or a passage of its claims has it word for word. */
export const sameQuotations: PairCheck = (pair, { quotationsFile }) => [
	...pair.unpaired.source.map((one) =>
		missing(pair, one, 'english', `quote its translation, and add both to ${quotationsFile}`)
	),
	...pair.unpaired.own.map((one) =>
		missing(
			pair,
			one,
			'translation',
			`add both to ${quotationsFile}, quote a passage of the claim word for word, or remove the marks`
		)
	)
];
