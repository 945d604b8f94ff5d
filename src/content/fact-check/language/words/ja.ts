import type { MentionWords } from '../mention-words.ts';

/** Units of counts. A Chinese numeral before one of them is a number, and no part of a word. */
const COUNTERS = ['つ', '人', '回', 'カ国', 'か国', '分野', '類型', '項目', '段階'];

const NUMERALS = ['三', '四', '五', '六', '七', '八', '九', '十'];

export const words: MentionWords = {
	units: {
		yen: ['円'],
		dollars: ['米ドル', 'ドル'],
		percent: ['%', 'パーセント'],
		kilometers: ['キロメートル', 'キロ', 'km'],
		days: ['日間', '日'],
		minutes: ['分間', '分'],
		times: ['倍']
	},
	bounds: {
		more: { after: ['を超え', 'を上回', '超', '余り', '以上'] },
		less: { after: ['に満たな', 'を下回', '未満', '足らず', '弱', '以下'] }
	},
	joiners: ['〜', '～', '–', '、', '・', 'から', 'と', 'または', 'あるいは', 'か', 'や'],
	fiscalYear: '{year}年度',
	clock: '{hour}時{minute}分',
	weekdays: ['日曜', '月曜', '火曜', '水曜', '木曜', '金曜', '土曜'],
	lengthOfDays: ['間', '後', '前', 'ぶり', '目', '以内', '分'],
	notUnits: ['分の', '日本'],
	quotationMarks: [['「', '」']],
	numberWords: new Map(
		NUMERALS.flatMap((numeral, index) =>
			COUNTERS.map((counter): [string, number] => [`${numeral}${counter}`, index + 3])
		)
	),
	attribution: { reporter: ['（', 'による）'], office: '（', article: '' }
};
