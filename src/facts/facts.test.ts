import { describe, expect, it } from 'vitest';
import { Facts } from './facts.ts';

const figure = (id: string, value: number, text: string, year = '2024') => ({
	id,
	value,
	text,
	year,
	claim: `claim-${id}`,
	standing: 'happened' as const
});

const facts = new Facts({
	language: 'en',
	figures: [
		figure('research', 291.1, '¥291.1 bn', 'FY2023–27'),
		figure('distance', 7770, '7,770 km'),
		figure('rise', 208.07, '208.07%'),
		figure('staff', 76, '76 people')
	],
	places: [{ id: 'harbour', latitude: 21.3, longitude: -157.9 }],
	events: [
		{ id: 'vote', date: '2024-04-10', until: '', standing: 'happened' },
		{ id: 'opening', date: '2024-06-30', until: '2024-07-02', standing: 'planned' }
	],
	labels: {
		'opening.later': { text: '22 days later', figures: ['days'] },
		'views.trade': { standing: 'planned' }
	}
});

describe('a figure', () => {
	it('is formatted with its unit', () => {
		expect(facts.format('research')).toBe('¥291.1 bn');
	});

	it('is given as a value, a number, a year and a claim', () => {
		expect(facts.value('distance')).toBe(7770);
		expect(facts.number('distance')).toBe('7,770');
		expect(facts.year('research')).toBe('FY2023–27');
		expect(facts.claim('staff')).toBe('claim-staff');
	});
});

it('returns a place as longitude and latitude', () => {
	expect(facts.place('harbour')).toEqual([-157.9, 21.3]);
});

describe('an event', () => {
	it('has a first day and a standing', () => {
		expect([facts.date('opening'), facts.standingOfEvent('opening')]).toEqual([
			'2024-06-30',
			'planned'
		]);
	});

	it('is dated with or without its year', () => {
		expect(facts.dateText('vote')).toBe('10 Apr 2024');
		expect(facts.dateText('vote', { year: false })).toBe('10 Apr');
		expect(facts.dateText('opening')).toBe('30 Jun – 2 Jul 2024');
	});
});

describe('a label', () => {
	it('has a text and the figures in it', () => {
		expect(facts.text('opening.later')).toBe('22 days later');
		expect(facts.figuresIn('opening.later')).toEqual(['days']);
		expect(facts.figuresIn('views.trade')).toEqual([]);
	});

	it('has the standing of its claim', () => {
		expect(facts.standing('views.trade')).toBe('planned');
		expect(facts.standingOfFigure('staff')).toBe('happened');
	});

	it('is an error if no file has it', () => {
		expect(() => facts.text('views.trade')).toThrow(
			'no file has the text of “views.trade”: add it to “labels” or “marks” of the step, or draw another id'
		);
		expect(() => facts.standing('opening.later')).toThrow(
			'no file has the standing of “opening.later”'
		);
	});
});

it.each([
	['figure', 'figures', () => facts.value('no-such')],
	['place', 'places', () => facts.place('no-such')],
	['event', 'events', () => facts.date('no-such')]
])('throws for a %s that no step cites', (kind, field, ask) => {
	expect(ask).toThrow(`no step cites the ${kind} “no-such”: add it to “${field}” of the step`);
});
