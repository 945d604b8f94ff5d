/** The colours of a story's actors as CSS. `theme.css` has the engine's own. */
import type { Settings } from '#content/settings.ts';

type Actors = Settings['actors'];

const rule = (actors: Actors, declare: (id: string, actor: Actors[string]) => string[]) =>
	`:root{${Object.entries(actors)
		.flatMap(([id, actor]) => declare(id, actor))
		.join(';')}}`;

/** Returns the rules with two colours for each actor: `--ID` for lines and labels, `--ID-tint` for surfaces. */
export function actorColours(actors: Actors): string {
	const themed = rule(actors, (id, { colour, tint }) => [
		`--${id}:light-dark(${colour.join()})`,
		`--${id}-tint:light-dark(${tint.join()})`
	]);
	const forced = rule(actors, (id, actor) => [`--${id}:${actor.forced}`, `--${id}-tint:Canvas`]);
	return `${themed}\n@media (forced-colors:active){${forced}}`;
}
