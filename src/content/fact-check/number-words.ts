/** Numbers written as words. “One” is not among them: it is an article or a pronoun more often than a number. */

const SMALL_NUMBERS = [
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
	'thirteen',
	'fourteen',
	'fifteen',
	'sixteen',
	'seventeen',
	'eighteen',
	'nineteen'
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** “two” to “ninety-nine”, and “a hundred”. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
	['a hundred', 100],
	...SMALL_NUMBERS.map((word, index): [string, number] => [word, index + 2]),
	...TENS.flatMap((ten, index): [string, number][] => {
		const value = (index + 2) * 10;
		return [
			[ten, value],
			[`${ten}-one`, value + 1],
			...SMALL_NUMBERS.slice(0, 8).map((word, unit): [string, number] => [
				`${ten}-${word}`,
				value + unit + 2
			])
		];
	})
]);

/** Words for multiples; “half” is 0.5 times. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
	['half', 0.5],
	['halved', 0.5],
	['twice', 2],
	['double', 2],
	['doubled', 2],
	['triple', 3],
	['tripled', 3],
	['tripling', 3],
	['quadrupled', 4],
	...[...CARDINALS].map(([word, value]): [string, number] => [`${word}fold`, value])
]);

/** Words that multiply the number in front of them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
	['thousand', 1e3],
	['million', 1e6],
	['billion', 1e9],
	['trillion', 1e12]
]);

/** Numbers as ranks, and words that imply a number: a translation may write any of them in digits. */
export const IMPLIED_NUMBERS: ReadonlyMap<string, number> = new Map([
	['both', 2],
	['pair', 2],
	['couple', 2],
	['second', 2],
	['third', 3],
	['fourth', 4],
	['fifth', 5],
	['sixth', 6],
	['seventh', 7],
	['eighth', 8],
	['ninth', 9],
	['tenth', 10],
	['decade', 10],
	['dozen', 12]
]);
