/** The interface of a browser engine for the story run. It is small, so that any browser can implement it. */

/** The size of a page's viewport, in CSS pixels. */
export interface Size {
	width: number;
	height: number;
}

/** Keys that scroll a page. */
export type Key = 'Home' | 'End' | 'PageDown' | 'Space';

/** A tab of a browser. It shows one page at a time. */
export interface Tab {
	/** Loads the address as a new document, even if only the hash differs. */
	open(address: string): Promise<void>;
	/**
	 * Runs a function in the page, also if the page's scripts are off. It is sent as text, so it uses
	 * only its argument. The argument must be serializable as JSON.
	 */
	run<Argument, Result>(
		script: (argument: Argument) => Result | Promise<Result>,
		argument: Argument
	): Promise<Result>;
	press(key: Key): Promise<void>;
	/** Changes the viewport's size, as when a phone is turned. */
	resize(size: Size): Promise<void>;
	/** Waits until the first matching element has this accessible name. */
	hasName(selector: string, name: string): Promise<void>;
	/** Returns a screenshot of the viewport, as PNG. */
	screenshot(): Promise<Buffer>;
}

/** A started browser with at most one tab. */
export interface Browser {
	tab(size: Size): Promise<Tab>;
	close(): Promise<void>;
}

/** Starts a browser with or without the scripts of pages. */
export type Engine = (scripts: boolean) => Promise<Browser>;
