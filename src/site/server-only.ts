/**
 * Something that is drawn into the page on the server and that the browser does not need again.
 * What a `load` returns travels inside the page a second time, for the scripts; a value in here
 * does not: see `transport` in src/hooks.ts.
 */
export class ServerOnly<Value> {
	/** Undefined in the browser. */
	readonly value: Value | undefined;

	constructor(value?: Value) {
		this.value = value;
	}
}
