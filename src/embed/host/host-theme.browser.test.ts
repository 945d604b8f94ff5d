import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hostTheme } from './host-theme.ts';

const { body, documentElement: root } = document;
let element: HTMLElement;
let card: HTMLElement;
let probe: HTMLElement;

beforeEach(() => {
	card = document.createElement('div');
	element = document.createElement('div');
	probe = document.createElement('b');
	element.append(probe);
	card.append(element);
	body.append(card);
});

afterEach(() => {
	card.remove();
	for (const changed of [root, body]) changed.removeAttribute('style');
	document.querySelector('meta[name="color-scheme"]')?.remove();
});

const theme = () => hostTheme(element, probe);

describe('the theme of the host’s page', () => {
	it('is light by default', () => {
		expect(theme()).toBe('light');
	});

	it.each(['light', 'dark'])('is its color-scheme if it names one: %s', (scheme) => {
		root.style.colorScheme = `only ${scheme}`;
		expect(theme()).toBe(scheme);
	});

	it('is the color-scheme of the nearest element that sets one', () => {
		root.style.colorScheme = 'dark';
		card.style.colorScheme = 'light';
		expect(theme()).toBe('light');
	});

	it.each([
		['#111', 'dark'],
		['rgb(250 240 120)', 'light'],
		['hsl(210 20% 20%)', 'dark'],
		['oklch(0.97 0.02 90)', 'light'],
		['color(display-p3 0 0 0.4)', 'dark']
	])('else goes by the lightness of its background: %s is %s', (background, expected) => {
		body.style.background = background;
		expect(theme()).toBe(expected);
	});

	it('goes by the nearest background that hides the others', () => {
		body.style.background = '#fff';
		card.style.background = 'rgb(0 0 0 / 0.1)';
		expect(theme()).toBe('light');
		card.style.background = 'rgb(0 0 0 / 0.9)';
		expect(theme()).toBe('dark');
	});

	it('goes by the background behind the shadow tree and the slot that the element is in', () => {
		const shadow = card.attachShadow({ mode: 'open' });
		shadow.innerHTML = '<div style="background: #111"><slot></slot></div>';
		expect(theme()).toBe('dark');
	});

	it('is the one that the page has now, where the page has both', () => {
		root.style.colorScheme = 'light dark';
		body.style.background = 'light-dark(#fff, #000)';
		expect(theme()).toBe('light');
		body.style.background = 'light-dark(#000, #fff)';
		expect(theme()).toBe('dark');
	});

	it('is that of the browser’s canvas, where the page has no background', () => {
		const meta = document.createElement('meta');
		meta.name = 'color-scheme';
		meta.content = 'dark';
		document.head.append(meta);
		expect(theme()).toBe('dark');
	});
});
