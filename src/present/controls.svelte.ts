import { commandOf, isCommand } from './commands.ts';
import { canFillScreen } from './full-screen.ts';
import type { Presentation } from './presentation.svelte.ts';
import { turnBySwipe } from '#rules/swipe.ts';

/** Shows the buttons of `Controls.svelte`, and keeps their states. Call inside an effect root. */
function startButtons(presentation: Presentation): void {
	const buttonOf = (command: string) =>
		document.querySelector<HTMLElement>(`[data-controls] [data-command="${command}"]`);
	const setState = (command: string, state: string, value: boolean) =>
		buttonOf(command)?.setAttribute(state, String(value));
	$effect(() => {
		setState('back', 'aria-disabled', presentation.isFirst);
		setState('next', 'aria-disabled', presentation.isLast);
		setState('notes', 'aria-expanded', presentation.hasNotes);
	});
	$effect(() => {
		document.querySelector('[data-blank]')?.toggleAttribute('hidden', !presentation.isBlank);
	});
	buttonOf('full-screen')?.toggleAttribute('hidden', !canFillScreen());
	document.querySelector('[data-controls]')?.removeAttribute('hidden');
}

/** Runs the commands of the buttons, the keys and the swipes. Call inside an effect root. */
export function startControls(presentation: Presentation): void {
	startButtons(presentation);
	window.addEventListener('click', ({ target }) => {
		const button = target instanceof Element && target.closest<HTMLElement>('[data-command]');
		const command = button && button.dataset.command;
		if (command && isCommand(command)) presentation.run(command);
	});
	window.addEventListener('keydown', (event) => {
		const command = commandOf(event);
		if (!command) return;
		event.preventDefault();
		presentation.run(command);
	});

	let swipeStart: PointerEvent | undefined;
	window.addEventListener('pointerdown', (event) => {
		// A mouse selects text.
		swipeStart = event.pointerType !== 'mouse' && event.isPrimary ? event : undefined;
	});
	window.addEventListener('pointercancel', () => (swipeStart = undefined));
	window.addEventListener('pointerup', (event) => {
		const turn = swipeStart && turnBySwipe(swipeStart, event);
		swipeStart = undefined;
		if (turn) presentation.run(turn);
	});
}
