import { MARGIN } from '#drawing/margin.ts';
import type { ChartPart } from '#drawing/marks.ts';
import type { Scene } from '#scenes/scene.ts';
import { sizeOf, words } from '../shared/words.ts';

/** A degree of longitude at five latitudes: a bar for its length, and one for what a flat map adds. */
export const scene: Scene = (context) => {
	const { frame, facts } = context;
	const [width, height] = [frame.width - 2 * MARGIN, frame.height - 2 * MARGIN];
	// The figures are called after these degrees north.
	const latitudes = [80, 60, 40, 20, 0];
	const end = facts.value('degree-0');
	const part = (row: number, key: string, x0: number, x1: number, actor: string): ChartPart => {
		const standing = facts.standingOfFigure(key);
		return { key, x0, x1, y0: row + 0.92, y1: row + 0.48, actor, standing, opacity: 1 };
	};
	const parts = latitudes.flatMap((north, row) => {
		const length = facts.value(`degree-${north}`);
		const sphere = part(row, `degree-${north}`, 0, length, 'sphere');
		return [sphere, part(row, `stretch-${north}`, length, end, 'flat')];
	});
	const labels = latitudes.flatMap((north, row) => {
		const y = MARGIN + ((row + 0.48) * height) / latitudes.length - sizeOf(context) * 0.4;
		const look = { anchor: 'end', tone: 'flat' } as const;
		const stretch = words(context, `stretch.stretch-${north}`, [MARGIN + width, y], look);
		return [words(context, `stretch.degree-${north}`, [MARGIN, y]), stretch];
	});
	const plot = { x: MARGIN, y: MARGIN, width, height, parts, lines: [] };
	return [
		{ kind: 'chart', key: 'degrees', ...plot, xDomain: [0, end], yDomain: [5, 0] },
		...labels
	];
};
