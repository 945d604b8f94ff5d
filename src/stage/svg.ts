/** Drawings as SVG markup, for pictures that stand outside a page: stills and cards. Runs on the server alone. */
import { render } from 'svelte/server';
import type { Frame } from '#rules/frame.ts';
import type { Mark } from '#drawing/marks.ts';
import { atRest } from '#drawing/transition/transition.ts';
import Drawing from './Drawing.svelte';
import HatchPatterns from './HatchPatterns.svelte';

/** Everything inside the SVGs of some HTML: a drawing's layers have one viewBox, so they lie on each other as they are. */
function inside(html: string): string {
	return Array.from(html.matchAll(/<svg[^>]*>(.*?)<\/svg>/gs), ([, drawn = '']) => drawn).join('');
}

/** Svelte's comments and class names, and the marks' names, mean nothing outside a page. */
export const outsidePages = (markup: string) =>
	markup.replaceAll(/<!--.*?-->/gs, '').replaceAll(/ (class|data-mark)="[^"]*"/g, '');

/** Marks as the content of an SVG, in the units of their frame; charts are in it. */
export const marksAsSvg = (marks: Mark[], frame: Pick<Frame, 'width' | 'height'>) =>
	outsidePages(inside(render(Drawing, { props: { shown: atRest(marks), frame } }).body));

/** The hatchings, which a drawing refers to. */
export const patternsAsSvg = () => outsidePages(inside(render(HatchPatterns).body));
