import { expect, it } from 'vitest';
import { piecesOf } from './languages.ts';

it.each([
	['no Japanese at all', [{ text: 'no Japanese at all' }]],
	['', []],
	['防衛省', [{ text: '防衛省', language: 'ja' }]],
	[
		'the unit 億, a hundred million',
		[{ text: 'the unit ' }, { text: '億', language: 'ja' }, { text: ', a hundred million' }]
	],
	[
		'read ふかさわ・まさき; 深沢 too',
		[
			{ text: 'read ' },
			{ text: 'ふかさわ・まさき', language: 'ja' },
			{ text: '; ' },
			{ text: '深沢', language: 'ja' },
			{ text: ' too' }
		]
	],
	[
		'the Chinese word 地方 stands',
		[{ text: 'the Chinese word ' }, { text: '地方', language: 'zh' }, { text: ' stands' }]
	]
])('splits “%s” where its language changes', (text, pieces) => {
	expect(piecesOf(text)).toEqual(pieces);
});

it('a Japanese page marks English texts only', () => {
	const pieces = (text: string) => piecesOf(text, 'ja');
	expect(pieces('In mid-June')).toEqual([{ text: 'In mid-June', language: 'en' }]);
	expect(pieces('AMRAAMの共同生産')).toEqual([{ text: 'AMRAAMの共同生産' }]);
	expect(pieces('2024–2027')).toEqual([{ text: '2024–2027' }]);
});
