import { describe, expect, it } from 'vitest';
import { frameAddress } from './frame-address.ts';

const folder = new URL('https://story.example/stories/four/');
const address = (attributes: Record<string, string>, sticks = false) =>
	frameAddress({ getAttribute: (name) => attributes[name] ?? null }, folder, sticks).href.replace(
		folder.href,
		''
	);

describe('frameAddress', () => {
	it('is the whole story, told that it sticks, or left to find out', () => {
		expect(address({}, true)).toBe('embed/?mode=sticky');
		expect(address({})).toBe('embed/');
	});

	it('is one step in the room that is kept for it', () => {
		expect(address({ step: 'tokyo' })).toBe('embed/tokyo/?mode=stepper');
	});

	it('hands on what an author wrote, for the frame to check', () => {
		expect(address({ theme: 'dark', accent: '#b00', mode: 'flat' })).toBe(
			'embed/?theme=dark&accent=%23b00&mode=flat'
		);
	});

	it('does not lead out of the folder', () => {
		expect(address({ step: '../../elsewhere' })).toBe('embed/?mode=stepper');
	});
});
