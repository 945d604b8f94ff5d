/** Letters on the viewport are no lower than this, in CSS pixels. */
export const MIN_FONT_SIZE = 12;

/**
 * What is wrong with the words of a drawing, one sentence each.
 *
 * It runs in the page and is sent there as text, so it uses nothing but its argument.
 * @param drawing Selector of the drawing's own room, such as the stage.
 * @param smallest Letters may be no lower than this, in CSS pixels.
 */
export function drawnTextProblems({
	drawing,
	smallest
}: {
	drawing: string;
	smallest: number;
}): string[] {
	/** Pixels by which letters' boxes may meet, or pass an edge. */
	const tolerance = 1;
	const element = document.querySelector(drawing);
	if (!element) return [`there is no ${drawing}`];
	const room = element.getBoundingClientRect();

	const pen = document.createElement('canvas').getContext('2d');
	/** Where a line's letters are: as wide as the line, as high as they reach, without the font's empty room. */
	function measured(line: SVGTSpanElement) {
		const { left, width } = line.getBoundingClientRect();
		const style = getComputedStyle(line);
		const scale = line.getScreenCTM()?.a ?? 0;
		const words = line.textContent;
		if (pen) pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
		const ink = pen?.measureText(words);
		const up = (ink?.actualBoundingBoxAscent ?? NaN) * scale;
		const down = (ink?.actualBoundingBoxDescent ?? NaN) * scale;
		const start = line.getStartPositionOfChar(0).matrixTransform(line.getScreenCTM() ?? undefined);
		return {
			words: `“${words}”`,
			box: new DOMRect(left, start.y - up, width, up + down),
			size: parseFloat(style.fontSize) * scale
		};
	}
	const lines = [...element.querySelectorAll<SVGTSpanElement>('text > tspan')]
		.filter((line) => line.checkVisibility() && !line.closest('[opacity="0"]'))
		.map(measured);
	const meet = (a: DOMRect, b: DOMRect) =>
		a.left + tolerance < b.right &&
		b.left + tolerance < a.right &&
		a.top + tolerance < b.bottom &&
		b.top + tolerance < a.bottom;
	const isOutside = (box: DOMRect) =>
		box.left < room.left - tolerance ||
		box.right > room.right + tolerance ||
		box.top < room.top - tolerance ||
		box.bottom > room.bottom + tolerance;

	return [
		...lines
			.filter(({ size }) => size < smallest - 0.01)
			.map(({ words, size }) => `${words} is ${size.toFixed(1)} px high`),
		...lines.filter(({ box }) => isOutside(box)).map(({ words }) => `${words} leaves the drawing`),
		...lines.flatMap((one, index) =>
			lines
				.slice(index + 1)
				.filter((other) => meet(one.box, other.box))
				.map((other) => `${one.words} covers ${other.words}`)
		),
		...(lines.length === 0 ? ['the drawing has no words'] : [])
	];
}
