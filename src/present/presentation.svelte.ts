import { COVER } from '#rules/active-step.ts';
import type { Command } from './commands.ts';

/** The state of the presentation. The cover comes before the first step. */
export class Presentation {
	readonly #length: number;
	readonly #toggleFullScreen: () => void;
	/** Index of the step, from 0, or `COVER`. */
	index = $state(COVER);
	/** Whether the screen is black. */
	isBlank = $state(false);
	/** Whether the notes are open. */
	hasNotes = $state(false);

	/** @param length Number of steps. */
	constructor(length: number, toggleFullScreen: () => void) {
		this.#length = length;
		this.#toggleFullScreen = toggleFullScreen;
	}

	get isFirst(): boolean {
		return this.index === COVER;
	}

	get isLast(): boolean {
		return this.index === this.#length - 1;
	}

	/** Goes to a step, at most to the last; below 0 to the cover. */
	goTo(index: number): void {
		this.index = Math.max(COVER, Math.min(index, this.#length - 1));
	}

	readonly #commands: Record<Command, () => void> = {
		next: () => this.goTo(this.index + 1),
		back: () => this.goTo(this.index - 1),
		first: () => this.goTo(COVER),
		last: () => this.goTo(Infinity),
		blank: () => (this.isBlank = true),
		notes: () => (this.hasNotes = !this.hasNotes),
		'full-screen': () => this.#toggleFullScreen(),
		close: () => (this.hasNotes = false)
	};

	/** Runs a command. While the screen is black, every command only ends that. */
	run(command: Command): void {
		if (this.isBlank) this.isBlank = false;
		else this.#commands[command]();
	}
}
