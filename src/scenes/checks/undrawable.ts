import { factSheet } from '#facts/fact-sheet.ts';
import type { Mistake } from '#content/mistake.ts';
import type { Story } from '#content/story.ts';
import type { Mark } from '#drawing/marks.ts';
import { ENGINE_ACTORS } from '#rules/actors-and-standings.ts';
import { UNMEASURED_FRAMES } from '#rules/frame.ts';
import { Facts } from '#facts/facts.ts';
import { compose } from '../compose.ts';
import { sceneOf } from '../registry.ts';

/** The actors that a mark names. */
function actorsOf(mark: Mark): string[] {
	if (mark.kind === 'chart') return [...mark.parts, ...mark.lines].map(({ actor }) => actor);
	if (mark.kind === 'label') return mark.tone === 'quiet' ? [] : [mark.tone];
	return 'actor' in mark ? [mark.actor] : [];
}

function unknownActors(marks: Mark[], { actors, paths }: Story): string[] {
	const known = [...ENGINE_ACTORS, ...Object.keys(actors)];
	const messages = marks.flatMap((mark) =>
		actorsOf(mark)
			.filter((actor) => !known.includes(actor))
			.map(
				(actor) =>
					`its ${mark.kind} “${mark.key}” has the unknown actor “${actor}”: draw one of ${known.join(', ')}, or add the actor to ${paths.settings}`
			)
	);
	return [...new Set(messages)];
}

function globesWithoutLand(marks: Mark[], { coasts, paths }: Story): string[] {
	const globe = coasts.length === 0 && marks.find(({ kind }) => kind === 'globe');
	if (!globe) return [];
	return [
		`its globe “${globe.key}” has no land: add the globe's centre to ${paths.settings}, as coasts: [[140, 36]], longitude first`
	];
}

/**
 * Draws every scene, in a portrait and a landscape frame.
 * @returns A mistake for each step whose scene is missing or throws, or draws a mark of an unknown actor or a
 * globe without land. A scene throws for a figure, place or event that no step cites.
 */
export function findUndrawableScenes(story: Story): Mistake[] {
	const facts = new Facts(factSheet(story));
	const scenes = [
		{ id: 'cover', file: story.paths.story },
		...story.steps.map(({ id }) => ({ id, file: story.paths.step(id) }))
	];
	return scenes.flatMap(({ id, file }) => {
		try {
			const marks = UNMEASURED_FRAMES.flatMap((frame) =>
				compose(sceneOf(id), { frame, facts, arrival: 1 })
			);
			return [...unknownActors(marks, story), ...globesWithoutLand(marks, story)].map(
				(message) => ({
					file,
					record: id,
					message
				})
			);
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			return [{ file, record: id, message: `its graphic cannot be drawn: ${reason}` }];
		}
	});
}
