import { describe, expect, it } from 'vitest';
import { BREAK } from '#rules/writing.ts';
import { composedIn } from './label-face.ts';
import { label } from './make-marks.ts';
import {
	advanceOf,
	areaOf,
	ASCENT,
	CAP_HEIGHT,
	middleBaseline,
	widthOf,
	wrap
} from './text-metrics.ts';

describe('advanceOf', () => {
	it('is the sum of the advance widths, and grows with the font size', () => {
		expect(advanceOf('ab')).toBeCloseTo(advanceOf('a') + advanceOf('b'));
		expect(advanceOf('ab', 28)).toBeCloseTo(2 * advanceOf('ab', 14));
	});

	it('counts a character that the font lacks as one em', () => {
		expect(advanceOf('𝔘', 20)).toBe(20);
	});
});

describe('the face of a system', () => {
	const inSystemFace = <Result>(measure: () => Result) => composedIn('system', measure);

	it('counts kana, Chinese characters and their punctuation as one em', () => {
		expect(inSystemFace(() => advanceOf('橋と、「ー」〜', 20))).toBe(140);
	});

	it('has wider Latin letters and digits than the narrow sans, also in a label without other letters', () => {
		for (const text of ['F-35', '2024', 'DICAS', '7770km'])
			expect(inSystemFace(() => advanceOf(text))).toBeGreaterThan(1.1 * advanceOf(text));
	});

	it('is the face of the drawing only', () => {
		const before = advanceOf('F-35');
		expect(() =>
			inSystemFace(() => {
				throw new Error('no such figure');
			})
		).toThrow('no such figure');
		expect(advanceOf('F-35')).toBe(before);
	});

	it('stays with a label, whose area is the same wherever it is measured', () => {
		const [name, area] = inSystemFace(() => {
			const made = label('name', 0, 0, 'F-35');
			return [made, areaOf(made)];
		});
		expect(areaOf(name)).toEqual(area);
		expect(area.width).toBeGreaterThan(areaOf(label('name', 0, 0, 'F-35')).width);
	});
});

describe('a text with breaks', () => {
	const BRIDGE = ['川の', '町に', '新しい', '橋を', '架ける'].join(BREAK);

	it('is as wide as without them', () => {
		expect(advanceOf(BRIDGE)).toBe(advanceOf(BRIDGE.replaceAll(BREAK, '')));
	});

	it('breaks between phrases, which it joins without a space', () => {
		expect(wrap(BRIDGE, widthOf('川の町に新') + 1)).toEqual(['川の町に', '新しい橋を', '架ける']);
	});

	it('keeps its spaces', () => {
		expect(wrap(`F-35 A${BREAK}戦闘機`, widthOf('F-35 A') + 1)).toEqual(['F-35 A', '戦闘機']);
	});

	it('has none in a label', () => {
		expect(label('name', 0, 0, `${BRIDGE}\n${BRIDGE}`).lines.join()).not.toContain(BREAK);
		expect(label('name', 0, 0, [BRIDGE]).lines).toEqual(['川の町に新しい橋を架ける']);
	});
});

describe('wrap', () => {
	it('breaks at spaces into lines that fit, and keeps every word', () => {
		const lines = wrap('three days in Lima', widthOf('three days') + 1);
		expect(lines).toEqual(['three days', 'in Lima']);
	});

	it('puts a word that is too wide on its own line', () => {
		expect(wrap('an Interoperability forum', 20)).toEqual(['an', 'Interoperability', 'forum']);
	});
});

it('middleBaseline puts the middle of the capitals on a height', () => {
	const size = 20;
	const baseline = middleBaseline(100, size);
	const top = baseline - CAP_HEIGHT * size;
	expect((baseline + top) / 2).toBe(100);
});

describe('areaOf', () => {
	const width = widthOf('Lima', 20);

	it.each([
		['start', 100],
		['middle', 100 - width / 2],
		['end', 100 - width]
	] as const)('begins where the anchor %s puts it', (anchor, x) => {
		const area = areaOf(label('name', 100, 50, 'Lima', { size: 20, anchor }));
		expect(area).toMatchObject({ x, y: 50 - ASCENT * 20, width });
	});

	it('is as wide as the widest line and as high as all lines', () => {
		const one = areaOf(label('name', 0, 0, 'Lima', { size: 20 }));
		const two = areaOf(label('name', 0, 0, ['Lima', 'I'], { size: 20 }));
		expect(two.width).toBe(one.width);
		expect(two.height).toBeGreaterThan(1.9 * one.height);
	});
});
