import { describe, expect, it } from 'vitest';
import { commandOf, type Command } from './commands.ts';

/** The command of a key that is pressed in the first element of `html`. */
function press(key: string, init: KeyboardEventInit = {}, html = '<p></p>'): Command | undefined {
	document.body.innerHTML = html;
	const event = new KeyboardEvent('keydown', { key, bubbles: true, ...init });
	document.querySelector('[data-target], p')?.dispatchEvent(event);
	return commandOf(event);
}

describe('commandOf', () => {
	it.each<[Command, string[]]>([
		['next', ['ArrowRight', 'ArrowDown', 'PageDown', 'Enter', ' ']],
		['back', ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']],
		['first', ['Home']],
		['last', ['End']],
		['blank', ['b', 'B', '.']],
		['notes', ['n', 'N']],
		['full-screen', ['f', 'F']],
		['close', ['Escape']]
	])('is “%s” for %j', (command, keys) => {
		expect(keys.map((key) => press(key))).toEqual(keys.map(() => command));
	});

	it('goes back at Shift and Space, as pages scroll', () => {
		expect(press(' ', { shiftKey: true })).toBe('back');
	});

	it('leaves other keys, combinations and repeated keys to the browser', () => {
		const left = [
			press('Tab'),
			press('F5'),
			press('ArrowLeft', { altKey: true }),
			press('f', { ctrlKey: true }),
			press('n', { metaKey: true }),
			press('ArrowRight', { repeat: true })
		];
		expect(left).toEqual(left.map(() => undefined));
	});

	it('leaves Enter and Space to a focused button or link, not the arrows', () => {
		const button = '<button data-target></button>';
		expect([press('Enter', {}, button), press(' ', {}, button)]).toEqual([undefined, undefined]);
		expect(press('Enter', {}, '<a data-target href="#a">a</a>')).toBeUndefined();
		expect(press('PageDown', {}, button)).toBe('next');
	});

	it('leaves the keys that scroll to the notes, not the clicker’s', () => {
		const notes = '<div data-notes data-target></div>';
		expect(
			['ArrowDown', 'ArrowUp', ' ', 'Home', 'End'].map((key) => press(key, {}, notes))
		).toEqual(Array.from({ length: 5 }, () => undefined));
		expect([press('PageDown', {}, notes), press('ArrowRight', {}, notes)]).toEqual([
			'next',
			'next'
		]);
	});
});
