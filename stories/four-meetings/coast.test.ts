/** A step of the story is in Hawaii, which a simplified coast may lose. */
import { geoContains } from 'd3-geo';
import { expect, it } from 'vitest';
import { readStory } from '#content/load/read-story.ts';
import { DETAILS, landPieces } from '../../plugins/land.ts';

/** On the main island of Hawaii, [longitude, latitude]. In `coarse` the island is a triangle. */
const BIG_ISLAND: [number, number] = [-155.5, 19.6];

it.each([
	['coarse', 4],
	['fine', 8]
] as const)(
	'%s land draws the main island of Hawaii with at least %i points',
	async (detail, points) => {
		const island = (await landPieces(DETAILS[detail], readStory().coasts)).find(({ rings }) =>
			geoContains({ type: 'Polygon', coordinates: rings }, BIG_ISLAND)
		);
		expect(island?.rings[0]?.length).toBeGreaterThanOrEqual(points);
	}
);
