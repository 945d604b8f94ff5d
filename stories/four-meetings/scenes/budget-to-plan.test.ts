import { describe, expect, test } from 'vitest';
import { factSheet } from '#facts/fact-sheet.ts';
import { readStory } from '#content/load/read-story.ts';
import { STILL_FRAME } from '#rules/frame.ts';
import { scene as budget } from './budget/budget.ts';
import { Facts } from '#facts/facts.ts';
import type { ChartMark, Mark } from '#drawing/marks.ts';
import { createTransition, displayedMarks } from '#drawing/transition/transition.ts';
import { BILLIONS_PER_TRILLION } from './shared/budget-chart.ts';
import { scene as plan } from './plan/plan.ts';

const story = readStory();
const facts = new Facts(factSheet(story));
const context = { frame: STILL_FRAME, facts, arrival: 1 };

function chartOf(marks: Mark[]): ChartMark {
	const chart = marks.find((mark): mark is ChartMark => mark.kind === 'chart');
	if (!chart) throw new Error('no chart');
	return chart;
}

const heights = ({ parts }: ChartMark) =>
	Object.fromEntries(parts.map(({ key, y0, y1 }) => [key, y1 - y0]));

const yearly = chartOf(budget(context));
const whole = chartOf(plan(context));

describe('the yearly columns', () => {
	test('start at zero and are as high as their figures', () => {
		const shown = yearly.parts.filter(({ opacity }) => opacity > 0);
		expect(yearly.yDomain[0]).toBe(0);
		expect(shown.map(({ key, y0, y1 }) => [key, y0, y1])).toEqual(
			['rd-2022', 'rd-2023', 'rd-2024'].map((id) => [id, 0, facts.value(id)])
		);
	});
});

test.each(['not-checked', 'confirmed'] as const)(
	'the last column has the words “not confirmed” only while its claim is not: %s',
	(verdict) => {
		const claims = story.claims.map((claim) =>
			claim.id === facts.claim('rd-2024') ? { ...claim, verdict } : claim
		);
		const steps = story.steps.map((step) => {
			const { 'not-confirmed': _, ...labels } = step.labels;
			// While the claim is confirmed, an editor may remove the label from the file.
			if (verdict === 'confirmed') return { ...step, labels };
			return { ...step, labels: { ...labels, 'not-confirmed': { text: 'not confirmed' } } };
		});
		const changed = new Facts(factSheet({ ...story, claims, steps }));
		const keys = budget({ ...context, facts: changed }).map(({ key }) => key);
		expect(keys.includes('doubt-2024')).toBe(verdict === 'not-checked');
	}
);

describe('the bar of the plan', () => {
	const bar = whole.parts.filter(({ opacity }) => opacity > 0);

	test('has no gaps, and its parts sum to the figures of two years and of the plan', () => {
		expect(bar.map(({ key }) => key)).toEqual(['rd-2023', 'rd-2024', 'rd-rest']);
		expect(bar.map(({ y0 }) => y0)).toEqual([0, bar[0]?.y1, bar[1]?.y1]);
		expect(bar[1]?.y1).toBeCloseTo(facts.value('rd-sum-2023-24'));
		expect(bar[2]?.y1).toBe(facts.value('rd-plan') * BILLIONS_PER_TRILLION);
	});

	test('is drawn as certain as its figures, and the rest as its label', () => {
		expect(bar.map(({ standing }) => standing)).toEqual([
			facts.standingOfFigure('rd-2023'),
			facts.standingOfFigure('rd-2024'),
			facts.standing('plan.rest')
		]);
	});
});

test('no year changes its amount during the transition', () => {
	const settled = heights(yearly);
	for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
		const moving = heights(
			chartOf(displayedMarks(createTransition(budget(context), plan(context))(share)))
		);
		for (const id of ['rd-2022', 'rd-2023', 'rd-2024']) {
			expect(moving[id]).toBeCloseTo(settled[id] ?? NaN);
		}
	}
});
