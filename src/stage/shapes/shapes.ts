import type { Component } from 'svelte';
import type { Mark } from '#drawing/marks.ts';
import Box from './Box.svelte';
import Chart from './Chart.svelte';
import Circle from './Circle.svelte';
import Curve from './Curve.svelte';
import Globe from './Globe.svelte';
import Label from './Label.svelte';
import Line from './Line.svelte';
import Outline from './Outline.svelte';
import Pin from './Pin.svelte';
import Thread from './Thread.svelte';

/** The component for each kind of mark. */
export type Shapes = {
	[Kind in Mark['kind']]: Component<{ mark: Extract<Mark, { kind: Kind }> }>;
};

/** The components of the page's style. A drawing style can replace some. */
export const SHAPES: Shapes = {
	box: Box,
	chart: Chart,
	circle: Circle,
	curve: Curve,
	globe: Globe,
	label: Label,
	line: Line,
	outline: Outline,
	pin: Pin,
	thread: Thread
};

/**
 * Returns the component that draws a mark. The table pairs each kind with its own component, which
 * TypeScript cannot follow through an index.
 */
export const shapeOf = (mark: Mark, shapes: Shapes): Component<{ mark: Mark }> =>
	shapes[mark.kind] as unknown as Component<{ mark: Mark }>;
