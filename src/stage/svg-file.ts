/** SVG files from components, for pictures outside a page: stills and cards. Server only. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { optimize } from 'svgo';
import type { Actor } from '#rules/actors-and-standings.ts';
import { visibleLines } from '#drawing/visible-lines.ts';
import type { Mark } from '#drawing/marks.ts';

/** Svelte's comments and the marks' names have no use outside a page. */
const PLUGINS = [
	'removeComments',
	{ name: 'removeAttrs', params: { attrs: 'data-mark' } }
] as const;

/**
 * Renders a component that is one `<svg>`, as the text of an SVG file.
 * @throws {Error} when the markup is not well formed.
 */
export function svgFile<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props
): string {
	const { body } = render(component as Component, { props });
	return optimize(body, { plugins: [...PLUGINS], js2svg: { pretty: false } }).data;
}

/** Returns the actors whose hatching a drawing uses. */
export function hatchedActors(marks: Mark[]): Set<Actor> {
	const disputed = visibleLines(marks).filter(({ standing }) => standing === 'disputed');
	return new Set(disputed.map(({ actor }) => actor));
}
