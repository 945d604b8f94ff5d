import { afterEach, beforeEach, expect, it } from 'vitest';
import { markActiveStep } from './step-navigation.ts';

const STEPS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const STYLES = `
	ol { display: flex; width: 300px; margin: 0; padding: 0; overflow-x: auto; list-style: none; position: relative }
	li { flex: none }
	a { display: block; width: 5rem }
`;

const root = document.documentElement;
let strip: HTMLElement;

beforeEach(() => {
	const links = STEPS.map((id) => `<li><a href="#${id}">${id}</a></li>`).join('');
	document.body.innerHTML = `<style>${STYLES}</style><nav data-spine><ol>${links}</ol></nav>`;
	strip = document.querySelector('ol') as HTMLElement;
});

afterEach(() => {
	markActiveStep(undefined);
	root.style.fontSize = '';
});

/** Distance between the middles of a link and of the strip, in pixels. */
function distance(step: string): number {
	const link = document.querySelector(`a[href="#${step}"]`) as HTMLElement;
	const middleOf = ({ left, width }: DOMRect) => left + width / 2;
	return Math.abs(middleOf(link.getBoundingClientRect()) - middleOf(strip.getBoundingClientRect()));
}

it('keeps the current link in the middle when the text grows', async () => {
	markActiveStep('five');
	await expect.poll(() => distance('five')).toBeLessThan(1);
	root.style.fontSize = '200%';
	expect(distance('five')).toBeGreaterThan(100);
	await expect.poll(() => distance('five')).toBeLessThan(1);
});

it('keeps the current link in the middle when the strip becomes narrower', async () => {
	markActiveStep('five');
	await expect.poll(() => distance('five')).toBeLessThan(1);
	strip.style.width = '200px';
	await expect.poll(() => distance('five')).toBeLessThan(1);
});

it('leaves the strip to the reader on the cover', async () => {
	markActiveStep('five');
	await expect.poll(() => distance('five')).toBeLessThan(1);
	markActiveStep(undefined);
	const place = strip.scrollLeft;
	root.style.fontSize = '200%';
	await new Promise((resolve) => requestAnimationFrame(resolve));
	expect(strip.scrollLeft).toBe(place);
});
