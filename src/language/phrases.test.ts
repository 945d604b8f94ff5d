import { describe, expect, it } from 'vitest';
import { BREAK } from '#rules/writing.ts';
import { phrasesOf, withBreaks, withSolidBreaks } from './phrases.ts';

const parts = (text: string, language = 'ja') => withBreaks(text, language).split(BREAK);

describe('phrasesOf', () => {
	it('finds the phrases of a Japanese text', () => {
		expect(phrasesOf('町は、新しい橋を架ける', 'ja')).toEqual([
			'町は、',
			'新しい',
			'橋を',
			'架ける'
		]);
	});

	it.each(['zh-Hans', 'zh-TW'])('finds the phrases of a Chinese text (%s)', (language) => {
		expect(phrasesOf('今天是晴天。', language).length).toBeGreaterThan(1);
	});

	it('leaves a text with spaces as it is', () => {
		expect(phrasesOf('The town builds a bridge', 'en')).toEqual(['The town builds a bridge']);
	});

	it('begins no phrase with a closing mark or small kana, and ends none with an opening mark', () => {
		const text = '「橋」（延長3.8km）、「駅」・「港」。ミーティング、ジャーナル、チェック！';
		const phrases = phrasesOf(text, 'ja');
		expect(phrases.join('')).toBe(text);
		expect(phrases.filter((phrase) => /^[、。」）・ーィャェッ！]|[「（]$/.test(phrase))).toEqual(
			[]
		);
	});
});

describe('withBreaks', () => {
	it('keeps a number with its unit, and a day with its month', () => {
		const broken = parts('2024年6月9日に2911億円と208.07%を示した');
		expect(broken.filter((part) => /\d$|月$|^[\d億円日%]+$/.test(part))).toEqual([]);
	});

	it.each([
		['防衛イノベーション科学技術研究所', ['防衛', 'イノベーション', '科学', '技術', '研究所']],
		['ペトリオットミサイル', ['ペトリオット', 'ミサイル']],
		['協力・取得・維持整備（定期協議）', ['協力・', '取得・', '維持', '整備', '（定期協議）']]
	])('breaks the long phrase %s between its words', (text, words) => {
		expect(parts(text)).toEqual(words);
	});

	it('breaks no word, and leaves no ending alone', () => {
		expect(parts('艦船と航空機の整備')).toEqual(['艦船と', '航空機の', '整備']);
		expect(parts('元の記事による。未確認')).toEqual(['元の', '記事による。', '未確認']);
	});

	it('breaks a date after its year, but not in a sentence', () => {
		expect(parts('2023年12月22日')).toEqual(['2023年', '12月22日']);
		expect(parts('2026年4月21日から例外も可能')[0]).toBe('2026年4月21日から');
	});

	it('breaks no initial from its name', () => {
		expect(parts('キャンプ・H・M・スミス')).toEqual(['キャンプ・H・M・', 'スミス']);
	});

	it('keeps the lines of a label', () => {
		expect(withBreaks('四つの会談\n二つの国', 'ja')).toBe(`四つの${BREAK}会談\n二つの${BREAK}国`);
	});

	it('leaves a text with spaces as it is', () => {
		expect(withBreaks('The town\nbuilds', 'en')).toBe('The town\nbuilds');
	});
});

describe('withSolidBreaks', () => {
	it('breaks at each character, but not before a closing mark or in a number or a Latin word', () => {
		const text = '「橋」は、F-35が2911億円。';
		expect(withSolidBreaks(text, 'ja').split(BREAK)).toEqual([
			'「橋」',
			'は、',
			'F-35が',
			'2911億',
			'円。'
		]);
	});

	it('leaves a text with spaces as it is', () => {
		expect(withSolidBreaks('The town builds', 'en')).toBe('The town builds');
	});
});
