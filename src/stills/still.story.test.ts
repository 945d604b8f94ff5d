import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { factSheet } from '#facts/fact-sheet.ts';
import { readStory } from '#content/load/read-story.ts';
import { STILL_FRAME } from '#rules/frame.ts';
import { Facts } from '#facts/facts.ts';
import { findDrawingProblems } from '#drawing/find-drawing-problems.ts';
import { sceneOf } from '#scenes/registry.ts';
import { drawingAtRest } from '#stage/drawing-of.ts';
import { still } from './still.ts';

const story = readStory();
const facts = new Facts(factSheet(story));
const ids = story.steps.map(({ id }) => id);

const marksOf = (id: string) => drawingAtRest(sceneOf(id), STILL_FRAME, facts);

describe('a still', () => {
	it.each(ids)('is a self-contained SVG without external references (%s)', async (id) => {
		const svg = await still(story, id);
		const drawn = new Resvg(svg, { font: { loadSystemFonts: false } });
		expect([drawn.width, drawn.height]).toEqual([STILL_FRAME.width, STILL_FRAME.height]);
		const named = Array.from(svg.matchAll(/(?:href=|url\()["']?([^"')]{0,9})/g), ([, to]) => to);
		expect(named.filter((to) => !to?.startsWith('#') && !to?.startsWith('data:font'))).toEqual([]);
		// The letters of an embedded font may spell “NaN”.
		const withoutFonts = svg.replaceAll(/base64,[\w+/=]+/g, '');
		expect(withoutFonts).not.toMatch(/NaN|undefined|<script|class=|<!--/);
	});

	it.each(ids)('defines each colour for light and dark (%s)', async (id) => {
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

	it.each(ids)('shows all labels without overlaps, inside the frame (%s)', async (id) => {
		const marks = marksOf(id);
		expect(findDrawingProblems(marks, STILL_FRAME)).toEqual([]);
		const svg = await still(story, id);
		const lines = marks.flatMap((mark) =>
			mark.kind === 'label' && mark.opacity !== 0 ? mark.lines : []
		);
		const shown = Array.from(svg.matchAll(/>([^<]*)<\/tspan>/g), ([, words = '']) =>
			words.replaceAll('&lt;', '<').replaceAll('&amp;', '&')
		);
		expect(shown.sort()).toEqual(lines.sort());
	});

	it.each(ids)('contains the parts of its charts (%s)', async (id) => {
		const parts = marksOf(id).flatMap((mark) => (mark.kind === 'chart' ? mark.parts : []));
		const rects = (await still(story, id)).match(/<rect /g) ?? [];
		expect(rects.length).toBeGreaterThan(parts.length);
	});
});
