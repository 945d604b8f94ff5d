import { expect, test } from 'vitest';
import { readStory } from '#content/load/read-story.ts';
import { factSheet } from '#facts/fact-sheet.ts';
import { Facts } from '#facts/facts.ts';
import { STILL_FRAME } from '#rules/frame.ts';
import { scene } from './stretch.ts';

const facts = new Facts(factSheet(readStory()));
const [chart] = scene({ frame: STILL_FRAME, facts, arrival: 1 });
const parts = chart?.kind === 'chart' ? chart.parts : [];

test.each([0, 20, 40, 60, 80])('at %i degrees north both bars have their lengths', (latitude) => {
	const bar = (id: string) => parts.find(({ key }) => key === `${id}-${latitude}`);
	const cosine = Math.cos((latitude * Math.PI) / 180);
	const degree = (facts.value('radius') * Math.PI * cosine) / 180;
	expect(bar('degree')).toMatchObject({ x0: 0, standing: 'happened' });
	expect(bar('degree')?.x1).toBeCloseTo(degree, 1);
	// Together they are as long as the flat map draws the degree.
	expect(bar('stretch')).toMatchObject({ x0: bar('degree')?.x1, standing: 'disputed' });
	expect((bar('stretch')?.x1 ?? 0) / (bar('degree')?.x1 ?? 0)).toBeCloseTo(1 / cosine, 1);
	expect(facts.value(`stretch-${latitude}`)).toBeCloseTo(1 / cosine, 2);
});
