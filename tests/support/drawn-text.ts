/** The minimum font size on the screen, in CSS pixels. */
export const MIN_FONT_SIZE = 12;

/**
 * Returns the problems of a drawing's text, one sentence each.
 *
 * It runs in the page and is sent there as text, so it uses only its argument.
 * @param drawing Selector of the drawing's box, such as the stage.
 * @param smallest The minimum font size, in CSS pixels.
 */
export function drawnTextProblems({
	drawing,
	smallest
}: {
	drawing: string;
	smallest: number;
}): string[] {
	/** Pixels by which text boxes may overlap each other or an edge. */
	const tolerance = 1;
	const element = document.querySelector(drawing);
	if (!element) return [`there is no ${drawing}`];
	const bounds = element.getBoundingClientRect();

	const pen = document.createElement('canvas').getContext('2d');
	/** Returns a line's text, the box of its glyphs without the line gap, and its size in CSS pixels. */
	function measured(line: SVGTSpanElement) {
		const { left, width } = line.getBoundingClientRect();
		const style = getComputedStyle(line);
		const scale = line.getScreenCTM()?.a ?? 0;
		const text = line.textContent;
		if (pen) pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
		const ink = pen?.measureText(text);
		const up = (ink?.actualBoundingBoxAscent ?? NaN) * scale;
		const down = (ink?.actualBoundingBoxDescent ?? NaN) * scale;
		const start = line.getStartPositionOfChar(0).matrixTransform(line.getScreenCTM() ?? undefined);
		return {
			text: `“${text}”`,
			box: new DOMRect(left, start.y - up, width, up + down),
			size: parseFloat(style.fontSize) * scale
		};
	}
	const lines = [...element.querySelectorAll<SVGTSpanElement>('text > tspan')]
		.filter((line) => line.checkVisibility() && !line.closest('[opacity="0"]'))
		.map(measured);
	const overlap = (a: DOMRect, b: DOMRect) =>
		a.left + tolerance < b.right &&
		b.left + tolerance < a.right &&
		a.top + tolerance < b.bottom &&
		b.top + tolerance < a.bottom;
	const isOutside = (box: DOMRect) =>
		box.left < bounds.left - tolerance ||
		box.right > bounds.right + tolerance ||
		box.top < bounds.top - tolerance ||
		box.bottom > bounds.bottom + tolerance;

	return [
		...lines
			.filter(({ size }) => size < smallest - 0.01)
			.map(({ text, size }) => `${text} is ${size.toFixed(1)} px high`),
		...lines
			.filter(({ box }) => isOutside(box))
			.map(({ text }) => `${text} is outside the drawing`),
		...lines.flatMap((one, index) =>
			lines
				.slice(index + 1)
				.filter((other) => overlap(one.box, other.box))
				.map((other) => `${one.text} covers ${other.text}`)
		),
		...(lines.length === 0 ? ['the drawing has no text'] : [])
	];
}
