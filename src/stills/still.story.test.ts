import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { readStory } from '#content/load/read-story.ts';
import type { Facts } from '#facts/facts.ts';
import { STILL_FRAME } from '#rules/frame.ts';
import { findDrawingProblems } from '#drawing/find-drawing-problems.ts';
import { sceneOf } from '#scenes/registry.ts';
import { inEachEdition } from '#scenes/testing/editions.ts';
import { drawingAtRest } from '#stage/drawing-of.ts';
import { still } from './still.ts';

const CASES = inEachEdition(readStory().steps.map(({ id }) => id));

const marksOf = (id: string, facts: Facts) => drawingAtRest(sceneOf(id), STILL_FRAME, facts);

describe('a still', () => {
	it.each(CASES)(
		'is a self-contained SVG without external references (%s, %s)',
		async (id, _, { story }) => {
			const svg = await still(story, id);
			const drawn = new Resvg(svg, { font: { loadSystemFonts: false } });
			expect([drawn.width, drawn.height]).toEqual([STILL_FRAME.width, STILL_FRAME.height]);
			const named = Array.from(svg.matchAll(/(?:href=|url\()["']?([^"')]{0,9})/g), ([, to]) => to);
			expect(named.filter((to) => !to?.startsWith('#') && !to?.startsWith('data:font'))).toEqual(
				[]
			);
			// The letters of an embedded font may spell “NaN”.
			const withoutFonts = svg.replaceAll(/base64,[\w+/=]+/g, '');
			expect(withoutFonts).not.toMatch(/NaN|undefined|<script|class=|<!--/);
		}
	);

	it.each(CASES)('defines each colour for light and dark (%s, %s)', async (id, _, { story }) => {
		const svg = await still(story, id);
		const [style = ''] = /<style>.*?<\/style>/s.exec(svg) ?? [];
		const rules = Array.from(
			style.matchAll(/svg\{(--[^}]*)\}/g),
			([, rule = '']) =>
				new Map(
					Array.from(rule.matchAll(/--([\w-]+):([^;]+)/g), ([, name, value]) => [name, value])
				)
		);
		expect(rules).toHaveLength(2);
		const used = new Set(Array.from(svg.matchAll(/var\(--([\w-]+)\)/g), ([, name]) => name));
		for (const rule of rules) expect([...used].filter((name) => !rule.has(name))).toEqual([]);
		expect(rules[0]?.get('paper')).not.toBe(rules[1]?.get('paper'));
	});

	it.each(CASES)(
		'shows all labels without overlaps, inside the frame (%s, %s)',
		async (id, _, { story, facts }) => {
			const marks = marksOf(id, facts);
			expect(findDrawingProblems(marks, STILL_FRAME)).toEqual([]);
			const svg = await still(story, id);
			const lines = marks.flatMap((mark) =>
				mark.kind === 'label' && mark.opacity !== 0 ? mark.lines : []
			);
			const shown = Array.from(svg.matchAll(/>([^<]*)<\/tspan>/g), ([, words = '']) =>
				words.replaceAll('&lt;', '<').replaceAll('&amp;', '&')
			);
			expect(shown.sort()).toEqual(lines.sort());
		}
	);

	it.each(CASES)('contains the parts of its charts (%s, %s)', async (id, _, { story, facts }) => {
		const parts = marksOf(id, facts).flatMap((mark) => (mark.kind === 'chart' ? mark.parts : []));
		const rects = (await still(story, id)).match(/<rect /g) ?? [];
		expect(rects.length).toBeGreaterThan(parts.length);
	});
});
