import { describe, expect, it } from 'vitest';
import { append, copyForEachTest, replace } from '../../testing/story-copy.ts';

const copy = copyForEachTest({ hasEdition: true });

const PRICE = 'ja/steps/price.md';
const VOTE = 'ja/steps/vote.md';
const OPENING = 'ja/steps/opening.md';
const WORKS = 'ja/steps/works.md';
const NAMES = 'ja/names.csv';
const QUOTATIONS = 'ja/quotations.csv';

/** The message for a mention that one of both texts lacks. */
const missing = (text: string, kind: string, lacks: 'translation' | 'English') => {
	const has = lacks === 'English' ? 'translation' : 'English';
	return `“${text}” is a ${kind} of the ${has} text that the ${lacks} text lacks`;
};

interface Fixture {
	rule: string;
	file: string;
	change: (text: string) => string;
	/** File, record, field and text, in part. */
	messages: string[];
}

const FIXTURES: Fixture[] = [
	{
		rule: 'another number',
		file: PRICE,
		change: replace('1240万ドル', '1420万ドル'),
		messages: [
			`words/${PRICE}, “price”, field text: ${missing('12.4 million dollars', 'number', 'translation')}: add it, or correct one of the two; “The first span cost 12.4 million dollars.`,
			`words/${PRICE}, “price”, field text: ${missing('1420万ドル', 'number', 'English')}: correct it, or remove it`
		]
	},
	{
		rule: 'a number of another magnitude',
		file: PRICE,
		change: replace('1240万ドル', '1240億ドル'),
		messages: [missing('1240億ドル', 'number', 'English')]
	},
	{
		rule: 'a number with another unit',
		file: OPENING,
		change: replace('約45分', '約45日'),
		messages: [missing('45日', 'number', 'English')]
	},
	{
		rule: 'a missing number in letters with a unit',
		file: 'ja/story.yaml',
		change: replace('45分の演説', '演説'),
		messages: [
			`words/ja/story.yaml, field chapters.chapter-day: ${missing('Forty-five minutes', 'number', 'translation')}`
		]
	},
	{
		rule: 'a count that the English text has in letters',
		file: WORKS,
		change: replace('headline: 4つの径間', 'headline: いくつもの径間'),
		messages: [`“works”, field headline: ${missing('Four', 'number', 'translation')}`]
	},
	{
		rule: 'another count in letters',
		file: WORKS,
		change: replace('76人が4つの', '76人が七つの'),
		messages: [missing('七つ', 'number', 'English')]
	},
	{
		rule: 'a limit that the English text does not have',
		file: OPENING,
		change: replace('31km', '31km未満'),
		messages: [`“opening”, field caption: ${missing('31km未満', 'number', 'English')}`]
	},
	{
		rule: 'another day',
		file: VOTE,
		change: replace('1998年3月2日、', '1998年3月12日、'),
		messages: [
			`words/${VOTE}, “vote”, field text: ${missing('2 March 1998', 'date', 'translation')}: write the same parts of the date`,
			missing('1998年3月12日', 'date', 'English')
		]
	},
	{
		rule: 'a date without its year',
		file: VOTE,
		change: replace('1998年3月2日、', '3月2日、'),
		messages: [missing('2 March 1998', 'date', 'translation')]
	},
	{
		rule: 'another day of the week',
		file: OPENING,
		change: replace('日曜日', '土曜日'),
		messages: [missing('1999年6月13日土曜日', 'date', 'English')]
	},
	{
		rule: 'a calendar year for a fiscal year',
		file: PRICE,
		change: replace('1996年度から1999年度まで', '1996年から1999年まで'),
		messages: [missing('1996年から1999年', 'date', 'English')]
	},
	{
		rule: 'the end of a span of days',
		file: OPENING,
		change: replace('13〜14日', '13〜15日'),
		messages: [`“opening”, field dateline: ${missing('1999年6月13〜15日', 'date', 'English')}`]
	},
	{
		rule: 'another person',
		file: VOTE,
		change: replace('エイダ・ミラー町長', 'ベン・オカフォー町長'),
		messages: [
			`words/${VOTE}, “vote”, field text: ${missing('Ada Miller', 'name', 'translation')}: write one of its forms (エイダ・ミラー, ミラー)`,
			missing('ベン・オカフォー', 'name', 'English')
		]
	},
	{
		rule: 'a misspelled name',
		file: VOTE,
		change: replace('アルダーの町議会', 'アルターの町議会'),
		messages: [missing('Alder', 'name', 'translation')]
	},
	{
		rule: 'a misspelled designation',
		file: WORKS,
		change: replace('TK-3マークII', 'TK-4マークII'),
		messages: [missing('TK-3 Mark II', 'name', 'translation'), missing('TK-4', 'name', 'English')]
	},
	{
		rule: 'a name that no table has',
		file: NAMES,
		change: replace('Courier,クーリエ紙\n', ''),
		messages: [
			`${missing('Courier', 'name', 'translation')}: write it as it is, or add its translation to stories/bridge/words/${NAMES}`
		]
	},
	{
		rule: 'a quotation that the table does not pair',
		file: PRICE,
		change: replace('「1径間ずつ」', '「少しずつ」'),
		messages: [
			`words/${PRICE}, “price”, field text: ${missing('span by span', 'quotation', 'translation')}: quote its translation, and add both to stories/bridge/words/${QUOTATIONS}`,
			`${missing('少しずつ', 'quotation', 'English')}: add both to stories/bridge/words/${QUOTATIONS}, quote a passage of the claim word for word, or remove the marks`
		]
	},
	{
		rule: 'a pair of quotations with another number',
		file: QUOTATIONS,
		change: append('day 7,8日目'),
		messages: [
			`words/${QUOTATIONS}, “day 7”, field translation: ${missing('7', 'number', 'translation')}`
		]
	},
	{
		rule: 'a quotation without its marks',
		file: PRICE,
		change: replace('「1径間ずつ」', '1径間ずつ'),
		messages: [missing('span by span', 'quotation', 'translation')]
	},
	{
		rule: 'another placeholder',
		file: OPENING,
		change: replace("'{gap}後'", "'{speeches}後'"),
		messages: [
			`words/${OPENING}, “opening”, field labels.later: “{gap}” is a placeholder of the English text: add it; “{gap} later”`,
			'“{speeches}” is no placeholder of the English text: remove it'
		]
	},
	{
		rule: 'another word for a stroke',
		file: 'ja/steps/views.md',
		change: replace('最初の枠は破線で', '最初の枠は実線で'),
		messages: [
			'“views”, field altText: “実線” is a stroke that the English text does not have: remove the word',
			'“破線” is missing, but the English text has “dashed”: add the word'
		]
	},
	{
		rule: 'a number in a claim',
		file: 'ja/claims/day.yaml',
		change: replace('道のりは31キロ', '道のりは13キロ'),
		messages: [
			`words/ja/claims/day.yaml, “detour”, field restatement: ${missing('31 km', 'number', 'translation')}`
		]
	},
	{
		rule: 'a date in a table',
		file: 'ja/corrections.csv',
		change: replace('1999年6月13日', '1999年6月14日'),
		messages: [
			`words/ja/corrections.csv, “In mid-May”, field correct: ${missing('13 June 1999', 'date', 'translation')}`
		]
	},
	{
		rule: 'a name without use',
		file: NAMES,
		change: append('Oakham,オーカム'),
		messages: [
			`words/${NAMES}, “Oakham”, field translation: “オーカム” translates “Oakham” in no text: correct the row, or remove it`
		]
	},
	{
		rule: 'a name that is listed twice',
		file: NAMES,
		change: append('Alder,アルダー'),
		messages: [`“Alder”, field translation: “アルダー” is in the table twice: remove a row`]
	},
	{
		rule: 'a quotation without use',
		file: QUOTATIONS,
		change: append('day by day,一日ずつ'),
		messages: [
			`words/${QUOTATIONS}, “day by day”, field translation: “一日ずつ” translates “day by day” in no text`
		]
	}
];

describe('an edition', () => {
	it.each(FIXTURES)('may not have $rule', ({ file, change, messages }) => {
		copy.edit(file, change);
		for (const message of messages) expect(() => copy.read()).toThrow(message);
	});

	it('may have a family name, and 3月2日 where the English text has no year', () => {
		copy.edit(VOTE, replace('エイダ・ミラー町長', 'ミラー町長'));
		copy.edit('steps/vote.md', replace('On 2 March 1998', 'On 2 March'));
		copy.edit(VOTE, replace('1998年3月2日、', '3月2日、'));
		expect(() => copy.read()).not.toThrow();
	});

	it('may write a number with another scale, and a small count in another way', () => {
		copy.edit(PRICE, replace('1240万ドル', '12,400,000ドル'));
		copy.edit(WORKS, replace('76人が4つの', '76人が四つの'));
		expect(() => copy.read()).not.toThrow();
	});

	it('may quote a passage of a cited claim in its own language', () => {
		copy.edit(WORKS, replace('クレーンTK-3マークII', '「橋梁のクレーン」TK-3マークII'));
		expect(() => copy.read()).not.toThrow();
		copy.edit(WORKS, replace('橋梁のクレーン', '橋梁の起重機'));
		expect(() => copy.read()).toThrow(missing('橋梁の起重機', 'quotation', 'English'));
	});
});
