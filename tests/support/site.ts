import { cp, rename, rm } from 'node:fs/promises';
import { buildFolder } from '#tools/paths.ts';
import { serve } from '#tools/serve.ts';
import { makeAnotherBuild } from './another-build.ts';

/** A copy of the built site with a server of its own; both can be replaced or stopped. */
export class Site {
	readonly #folder: string;
	readonly #base: string;
	#server: Awaited<ReturnType<typeof serve>> | undefined;
	#port = 0;

	/**
	 * @param folder The folder for the site's files.
	 * @param base The path under which the site is served.
	 */
	constructor(folder: string, base = '/') {
		this.#folder = folder;
		this.#base = base;
	}

	get address(): string {
		return `http://localhost:${this.#port}${this.#base}`;
	}

	/** Copies the build and starts the server. */
	async publish(): Promise<void> {
		await cp(buildFolder, this.#folder, { recursive: true });
		await this.start();
	}

	/** Replaces the build with another one. `only` limits it to these files. */
	async publishAnother(title: string, only?: string[]): Promise<void> {
		const next = `${this.#folder}-next`;
		await makeAnotherBuild(buildFolder, next, title);
		if (only) {
			for (const file of only)
				await cp(`${next}/${file}`, `${this.#folder}/${file}`, { recursive: true });
			return;
		}
		await rename(this.#folder, `${this.#folder}-former`);
		await rename(next, this.#folder);
		await rm(`${this.#folder}-former`, { recursive: true });
	}

	async start(): Promise<void> {
		this.#server = await serve({ folder: this.#folder, port: this.#port, base: this.#base });
		this.#port = Number(new URL(this.#server.address).port);
	}

	/** Stops the server, like a reader's lost network. */
	async stop(): Promise<void> {
		await this.#server?.close();
		this.#server = undefined;
	}
}
