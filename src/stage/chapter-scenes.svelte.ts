import { CHAPTER_SCENES } from '#scenes/chapters/chapters.ts';
import { scenes as cover } from '#scenes/chapters/cover.ts';
import type { Scene, SceneTable } from '#scenes/scene.ts';

export interface SceneChapter {
	id: string;
	steps: { id: string }[];
}

type Load = (id: string) => Promise<SceneTable>;

async function loadScenes(id: string): Promise<SceneTable> {
	const load = CHAPTER_SCENES[id];
	if (!load) {
		throw new Error(
			`The chapter “${id}” has no scenes: name its table in src/scenes/chapters/chapters.ts.`
		);
	}
	return (await load()).scenes;
}

/** The scenes that have arrived. The cover's is there from the start; the others come by chapter. */
export class ChapterScenes {
	readonly #chapters: readonly SceneChapter[];
	readonly #load: Load;
	#scenes = $state.raw<SceneTable>(cover);
	/** Ids of chapters that were asked for and did not arrive. */
	#failed = $state.raw<readonly string[]>([]);
	/** Ids of chapters that were asked for. */
	#asked: readonly string[] = [];

	/** @param load Loads a chapter's scenes by its id; by default from `src/scenes/chapters/`. */
	constructor(chapters: readonly SceneChapter[], load: Load = loadScenes) {
		this.#chapters = chapters;
		this.#load = load;
	}

	/** The scene of a step, or of the cover; undefined until it has arrived. */
	sceneOf(step: string): Scene | undefined {
		return this.#scenes[step];
	}

	/** Whether a step's scene was asked for and did not arrive. */
	isMissing(step: string): boolean {
		const chapter = this.#chapters.find(({ steps }) => steps.some(({ id }) => id === step));
		return chapter !== undefined && this.#failed.includes(chapter.id);
	}

	/**
	 * Loads the scenes of steps' chapters, each once. After a failure the next call tries again,
	 * though browsers may keep a module's failure for as long as the page lives
	 * (https://github.com/whatwg/html/issues/6768).
	 */
	load(steps: readonly string[]): void {
		for (const chapter of this.#chapters) {
			if (this.#asked.includes(chapter.id)) continue;
			if (!chapter.steps.some(({ id }) => steps.includes(id))) continue;
			this.#asked = [...this.#asked, chapter.id];
			void this.#arrive(chapter);
		}
	}

	async #arrive({ id }: SceneChapter): Promise<void> {
		const isOther = (chapter: string) => chapter !== id;
		try {
			const scenes = await this.#load(id);
			this.#scenes = { ...this.#scenes, ...scenes };
			this.#failed = this.#failed.filter(isOther);
		} catch {
			this.#asked = this.#asked.filter(isOther);
			this.#failed = [...this.#failed.filter(isOther), id];
		}
	}
}
