import { expect, it } from 'vitest';
import { copyForEachTest, replace } from '../testing/story-copy.ts';

const copy = copyForEachTest({ hasEdition: true });

const OPENING = 'ja/steps/opening.md';

/** The start of the message for a mention that the cited records do not support. */
const unsupported = (file: string, record: string, field: string, text: string, kind: string) =>
	`stories/bridge/words/${file}, “${record}”, field ${field}: “${text}” is a ${kind} that no cited record supports`;

it('needs a claim for a number, also where the English text and claim are right', () => {
	copy.edit(OPENING, replace('約45分', '約54分'));
	const read = () => copy.read();
	expect(read).toThrow('“54分” is a number of the translation text that the English text lacks');
	expect(read).toThrow(unsupported(OPENING, 'opening', 'text', '54分', 'number'));
	expect(read).toThrow('similar claims: speeches (“45分”)');
});

it('compares with the words of the claim in its own language', () => {
	copy.edit('ja/claims/day.yaml', replace('約45分、2つの演説', '短く、2つの演説'));
	copy.edit('figures.csv', replace(/^speeches,.*\n/m, ''));
	copy.edit('ja/figures.csv', replace(/^speeches,.*\n/m, ''));
	copy.edit('steps/opening.md', replace('figures: [speeches, detour', 'figures: [detour'));
	expect(() => copy.read()).toThrow(unsupported(OPENING, 'opening', 'text', '45分', 'number'));
	expect(() => copy.read()).toThrow(
		'“speeches”, field restatement: “45 minutes” is a number of the English text'
	);
});

it.each([
	['a date', '1999年6月13日日曜日', '1999年6月12日土曜日', 'date'],
	['a person', 'エイダ・ミラー町長', 'コーラ・リンドクビスト技師', 'name'],
	['a word in Latin letters', '橋は開いた', 'XK-9橋は開いた', 'name'],
	['a quotation', '橋は開いた', '橋は「ついに」開いた', 'quotation']
])('needs a claim for %s', (_, from, to, kind) => {
	copy.edit(OPENING, replace(from, to));
	expect(() => copy.read()).toThrow(
		new RegExp(`“opening”, field text: “[^”]+” is a ${kind} that no cited record supports`)
	);
});

it('names the claim that has a name in any of its forms', () => {
	copy.edit(OPENING, replace('エイダ・ミラー町長', 'コーラ・リンドクビスト技師'));
	expect(() => copy.read()).toThrow('similar claims: guest (“コーラ・リンドクビスト”)');
});

it('needs a claim for a label, a shared label and a text of the cover', () => {
	copy.edit('ja/steps/vote.md', replace('council: 町議会', 'council: 町議会99人'));
	copy.edit('ja/labels.yaml', replace('橋', '橋99本'));
	copy.edit('ja/story.yaml', replace('2つの会合', '99の会合'));
	const read = () => copy.read();
	expect(read).toThrow(unsupported('ja/steps/vote.md', 'vote', 'labels.council', '99', 'number'));
	expect(read).toThrow(unsupported('ja/labels.yaml', 'bridge', 'text', '99', 'number'));
	expect(read).toThrow('words/ja/story.yaml, field cover.caption: “99” is a number that no cited');
});

it('accepts a phrase of its own that needs no evidence, and no phrase without effect', () => {
	copy.edit('ja/steps/works.md', replace('uncheckedPhrases: [9隻', 'uncheckedPhrases: [冬, 9隻'));
	expect(() => copy.read()).toThrow('field uncheckedPhrases: “冬” has no effect: remove it');
	copy.edit('ja/steps/works.md', replace('9隻のはしけ, 3度', '3度'));
	expect(() => copy.read()).toThrow(
		unsupported('ja/steps/works.md', 'works', 'text', '9', 'number')
	);
});

it('names the holder of an opinion and the reporter of a forecast', () => {
	copy.edit('ja/steps/views.md', replace('匿名の近隣住民は', '住民は'));
	copy.edit('ja/steps/views.md', replace('クーリエ紙によれば、', ''));
	const read = () => copy.read();
	expect(read).toThrow(
		'“views”, field text: “匿名の近隣住民” must be named as holder or reporter of the opinion “less-noise”'
	);
	expect(read).toThrow(
		'“クーリエ紙” must be named as holder or reporter of the projection “more-trade”'
	);
});

it('names the holder of an opinion in the labels or the caption', () => {
	copy.edit('ja/steps/views.md', replace('neighbours: 匿名の近隣住民', 'neighbours: 住民'));
	expect(() => copy.read()).toThrow(
		'“views”, field labels.noise: “匿名の近隣住民” must be named as holder'
	);
});
