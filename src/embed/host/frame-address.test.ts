import { describe, expect, it } from 'vitest';
import { frameAddress } from './frame-address.ts';

const folder = 'https://story.example/stories/four/';
const address = (attributes: Record<string, string>, sticks = false) =>
	frameAddress({ getAttribute: (name) => attributes[name] ?? null }, folder, sticks).href.replace(
		folder,
		''
	);

describe('frameAddress', () => {
	it('is the whole story, with its mode if it sticks', () => {
		expect(address({}, true)).toBe('embed/?mode=sticky');
		expect(address({})).toBe('embed/');
	});

	it('is one step, as a stepper in the reserved height', () => {
		expect(address({ step: 'first' })).toBe('embed/first/?mode=stepper');
	});

	it('passes the attributes on unchecked', () => {
		expect(address({ theme: 'dark', accent: '#b00', mode: 'flat' })).toBe(
			'embed/?theme=dark&accent=%23b00&mode=flat'
		);
	});

	it('ignores a step that is no id', () => {
		expect(address({ step: '../../elsewhere' })).toBe('embed/?mode=stepper');
	});
});
