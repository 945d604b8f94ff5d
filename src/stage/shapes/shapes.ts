import type { Component } from 'svelte';
import type { Mark } from '#drawing/marks.ts';
import Box from './Box.svelte';
import Circle from './Circle.svelte';
import Curve from './Curve.svelte';
import Globe from './Globe.svelte';
import Label from './Label.svelte';
import Line from './Line.svelte';
import Outline from './Outline.svelte';
import Pin from './Pin.svelte';
import Thread from './Thread.svelte';

/** Charts are not in the table: LayerCake draws them in a layer of their own, under the rest. */
export type ShapeMark = Exclude<Mark, { kind: 'chart' }>;

type Shapes = {
	[Kind in ShapeMark['kind']]: Component<{ mark: Extract<ShapeMark, { kind: Kind }> }>;
};

const shapes: Shapes = {
	box: Box,
	circle: Circle,
	curve: Curve,
	globe: Globe,
	label: Label,
	line: Line,
	outline: Outline,
	pin: Pin,
	thread: Thread
};

/** The component that draws a mark. The table pairs each kind with its own component, which TypeScript cannot follow through an index. */
export function shapeOf(mark: ShapeMark): Component<{ mark: ShapeMark }> {
	return shapes[mark.kind] as unknown as Component<{ mark: ShapeMark }>;
}
