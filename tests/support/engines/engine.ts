/** An engine, as far as the story run needs one: small, so that any browser can be driven behind it. */

/** Of a page, without the browser's own bars; in CSS pixels. */
export interface Size {
	width: number;
	height: number;
}

/** Keys that move a page. */
export type Key = 'Home' | 'End' | 'PageDown';

/** One page at a time. */
export interface Tab {
	/** Loads a document afresh, even when only the part behind # differs. */
	open(address: string): Promise<void>;
	/**
	 * Runs a function in the page; also where the page's own scripts are off. It is sent as text, so
	 * it may use nothing but its argument, which JSON must be able to hold.
	 */
	run<Argument, Answer>(
		script: (argument: Argument) => Answer | Promise<Answer>,
		argument: Argument
	): Promise<Answer>;
	press(key: Key): Promise<void>;
	/** Waits until assistive technology is told this name for the first element that fits. */
	hasName(selector: string, name: string): Promise<void>;
	/** What is on the viewport, as PNG. */
	screenshot(): Promise<Buffer>;
}

export interface Browser {
	tab(size: Size): Promise<Tab>;
	close(): Promise<void>;
}

/** Starts a browser whose pages' own scripts run, or do not. */
export type Engine = (scripts: boolean) => Promise<Browser>;
