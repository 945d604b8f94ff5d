import type { Mistake } from '#content/mistake.ts';
import type { Story } from '#content/story.ts';
import type { StoryPaths } from '#content/story-paths.ts';
import { Facts, type DrawnLabel, type FactSheet } from '#facts/facts.ts';
import { factSheet } from '#facts/fact-sheet.ts';
import { withoutBreaks } from '#drawing/words.ts';
import { compose } from '../compose.ts';
import { SCENE_IDS, sceneOf } from '../registry.ts';
import { FRAMES } from './frames.ts';

/** A label whose fields add their names to `read` when a scene reads them. */
function recorded(id: string, label: DrawnLabel, read: Set<string>): DrawnLabel {
	return {
		get text() {
			read.add(`${id} text`);
			return label.text;
		},
		get standing() {
			read.add(`${id} standing`);
			return label.standing;
		},
		figures: label.figures
	};
}

/** Draws all scenes and returns `ID text` and `ID standing` for each label field that they read. */
function fieldsRead(sheet: FactSheet): Set<string> {
	const read = new Set<string>();
	const labels = Object.fromEntries(
		Object.entries(sheet.labels).map(([id, label]) => [id, recorded(id, label, read)])
	);
	const facts = new Facts({ ...sheet, labels });
	for (const id of SCENE_IDS)
		for (const frame of FRAMES)
			for (const arrival of [0, 0.5, 1]) compose(sceneOf(id), { frame, facts, arrival });
	return read;
}

function fileOf(owner: string, { story, labels, step }: StoryPaths): string {
	const files: Record<string, string> = { cover: story, shared: labels };
	return files[owner] ?? step(owner);
}

/**
 * Finds labels and marks that no scene draws.
 * @throws {Error} if a scene cannot be drawn.
 */
export function findUnusedLabels(story: Story): Mistake[] {
	const sheet = factSheet(story);
	const read = fieldsRead(sheet);
	return Object.entries(sheet.labels).flatMap(([id, label]) => {
		const [owner = '', name = ''] = id.split('.');
		const where = { file: fileOf(owner, story.paths), record: name };
		const unused = (field: 'text' | 'standing') =>
			label[field] !== undefined && !read.has(`${id} ${field}`);
		if (unused('text')) {
			const message = `“${withoutBreaks(label.text ?? '')}” is drawn by no graphic: correct its id, or remove it`;
			return [{ ...where, field: 'labels', message }];
		}
		// A label rests on its claim even if only its text is drawn; a mark without text does not.
		if (label.text !== undefined || !unused('standing')) return [];
		return [
			{ ...where, field: 'marks', message: 'no graphic draws it: correct its id, or remove it' }
		];
	});
}
