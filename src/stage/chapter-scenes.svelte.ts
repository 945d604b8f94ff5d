import { scenes as coverScenes } from 'virtual:story/chapter/cover';
import { chapters, labels } from 'virtual:story/chapters';
import type { DrawnLabel, PageFacts } from '#facts/facts.ts';
import type { Chapter, Scene, SceneTable } from '#scenes/scene.ts';

/** The ids of a chapter and of its steps, which select the scenes. */
export interface SceneChapter {
	id: string;
	steps: { id: string }[];
}

type Load = (id: string, language: string) => Promise<Chapter>;

async function loadChapter(id: string, language: string): Promise<Chapter> {
	const [loadScenes, loadLabels] = [chapters[id], labels[language]?.[id]];
	if (!loadScenes || !loadLabels)
		throw new Error(`The story has no chapter “${id}” in the language “${language}”.`);
	const [{ scenes }, { labels: texts }] = await Promise.all([loadScenes(), loadLabels()]);
	return { scenes, labels: texts };
}

/** The scenes that have loaded, and their labels. The cover's scene is part of the first load; the others load by chapter. */
export class ChapterScenes {
	/**
	 * The labels of all scenes that have loaded. Later chapters add theirs to the same object, and a
	 * scene needs its own chapter's only, so the object needs no state.
	 */
	readonly labels: Record<string, DrawnLabel>;
	readonly #language: string;
	readonly #chapters: readonly SceneChapter[];
	readonly #load: Load;
	#scenes = $state.raw<SceneTable>(coverScenes);
	/** Ids of chapters that failed to load. */
	#failed = $state.raw<readonly string[]>([]);
	/** Ids of chapters that have loaded or are loading. */
	#requested: readonly string[] = [];

	/**
	 * @param facts The page's facts, with the labels of the cover.
	 * @param load Loads a chapter's scenes and labels by its id. Default: those of the story.
	 */
	constructor(
		chapters: readonly SceneChapter[],
		{ language, labels }: Pick<PageFacts, 'language' | 'labels'>,
		load: Load = loadChapter
	) {
		this.labels = { ...labels };
		this.#language = language;
		this.#chapters = chapters;
		this.#load = load;
	}

	/** Returns the scene of a step or of `cover`; undefined until it has loaded. */
	sceneOf(step: string): Scene | undefined {
		return this.#scenes[step];
	}

	/** Returns true if the scene of a step failed to load. */
	isMissing(step: string): boolean {
		const chapter = this.#chapters.find(({ steps }) => steps.some(({ id }) => id === step));
		return chapter !== undefined && this.#failed.includes(chapter.id);
	}

	/**
	 * Loads the scenes of the steps' chapters, each chapter once. After a failure the next call tries
	 * again, but browsers may cache a module's failure until the page closes
	 * (https://github.com/whatwg/html/issues/6768).
	 */
	load(steps: readonly string[]): void {
		for (const chapter of this.#chapters) {
			if (this.#requested.includes(chapter.id)) continue;
			if (!chapter.steps.some(({ id }) => steps.includes(id))) continue;
			this.#requested = [...this.#requested, chapter.id];
			void this.#loadChapter(chapter);
		}
	}

	async #loadChapter({ id }: SceneChapter): Promise<void> {
		const isOther = (chapter: string) => chapter !== id;
		try {
			const { scenes, labels } = await this.#load(id, this.#language);
			Object.assign(this.labels, labels);
			this.#scenes = { ...this.#scenes, ...scenes };
			this.#failed = this.#failed.filter(isOther);
		} catch {
			this.#requested = this.#requested.filter(isOther);
			this.#failed = [...this.#failed.filter(isOther), id];
		}
	}
}
