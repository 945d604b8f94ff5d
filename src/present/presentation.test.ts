import { describe, expect, it, vi } from 'vitest';
import { COVER } from '#rules/active-step.ts';
import type { Command } from './commands.ts';
import { Presentation } from './presentation.svelte.ts';

/** The index after each command, in a presentation of three steps. */
function indexes(...commands: Command[]): number[] {
	const presentation = new Presentation(3, vi.fn());
	return commands.map((command) => {
		presentation.run(command);
		return presentation.index;
	});
}

describe('Presentation', () => {
	it('goes from the cover to the last step and back, no further', () => {
		expect(indexes('next', 'next', 'next', 'next')).toEqual([0, 1, 2, 2]);
		expect(indexes('last', 'back', 'back', 'back', 'back')).toEqual([2, 1, 0, COVER, COVER]);
		expect(indexes('last', 'first')).toEqual([2, COVER]);
	});

	it('shows the same step again after the black screen, at any command', () => {
		const presentation = new Presentation(3, vi.fn());
		presentation.run('next');
		for (const command of ['blank', 'next', 'back', 'notes', 'close'] satisfies Command[]) {
			presentation.run('blank');
			expect(presentation.isBlank).toBe(true);
			presentation.run(command);
			expect(presentation).toMatchObject({ isBlank: false, index: 0, hasNotes: false });
		}
	});

	it('opens the notes, keeps them open at the next step, and closes them', () => {
		const presentation = new Presentation(3, vi.fn());
		presentation.run('notes');
		presentation.run('next');
		expect(presentation.hasNotes).toBe(true);
		presentation.run('close');
		expect(presentation.hasNotes).toBe(false);
	});

	it('fills the screen', () => {
		const toggleFullScreen = vi.fn();
		new Presentation(3, toggleFullScreen).run('full-screen');
		expect(toggleFullScreen).toHaveBeenCalledOnce();
	});
});
