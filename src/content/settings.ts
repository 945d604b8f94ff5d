/** The fields of `settings.yaml`: what the engine needs to know of a story besides its texts and facts. */
import * as v from 'valibot';
import { hex as contrastOf } from 'wcag-contrast';
import { Day, LanguageTag, Text } from './fields.ts';

const Colour = v.pipe(
	v.string(),
	v.regex(/^#[\da-f]{6}$/, 'is not a colour: write it as "#1d5a9e", in quotation marks')
);

/** The page's background in the light and in the dark theme: `--paper` in `src/stage/theme.css`. */
export const PAPER = ['#f8f5ee', '#0d1524'] as const;

/** The contrast of text with its background, by WCAG 1.4.3. */
const TEXT_CONTRAST = 4.5;

/** A colour of a theme that text on the page may have. */
const textColour = (paper: string) =>
	v.pipe(
		Colour,
		v.check(
			(colour) => contrastOf(colour, paper) >= TEXT_CONTRAST,
			({ input }) =>
				`has a contrast of ${contrastOf(input, paper).toFixed(2)} : 1 with the page, ${paper}: choose a colour of at least ${TEXT_CONTRAST} : 1`
		)
	);

/** A colour in the light and in the dark theme. */
const ThemedColour = v.tuple([Colour, Colour]);

/** A party of the story. Its id sets the colour of marks. */
export const Actor = v.strictObject({
	/** The colour of lines and labels. */
	colour: v.tuple([textColour(PAPER[0]), textColour(PAPER[1])]),
	/** The colour of surfaces. */
	tint: ThemedColour,
	/** The system colour in forced colours. */
	forced: v.optional(
		v.picklist(['CanvasText', 'LinkText', 'VisitedText', 'GrayText']),
		'CanvasText'
	),
	/** Names of its people and offices, like `American`. They need no record where a person is cited. */
	names: v.optional(v.array(Text), [])
});

/** [longitude, latitude] in degrees, east and north positive. */
const Coordinates = v.tuple([
	v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
	v.pipe(v.number(), v.minValue(-90), v.maxValue(90))
]);

/** Names of CSS variables of the page: an actor of this name would change its colours or lengths. */
export const PAGE_VARIABLES: readonly string[] = [
	...['paper', 'ink', 'quiet', 'rule', 'accent', 'faint', 'sea', 'land', 'coast', 'graticule'],
	...[
		'serif',
		'sans',
		'japanese',
		'screen',
		'covered',
		'columns',
		'pinned',
		'ground',
		'magnification',
		'small',
		'ratio'
	]
];

const ActorId = v.pipe(
	v.string(),
	// Variables with a hyphen belong to the page.
	v.regex(/^[a-z]+$/, 'is not the name of an actor: write one lower-case word'),
	v.check(
		(id) => !PAGE_VARIABLES.includes(id),
		'is a name of the page’s own colours and lengths: choose another name'
	)
);

/** The fields of `settings.yaml`. */
export const Settings = v.strictObject({
	title: Text,
	/** The language of the texts, as a BCP 47 tag. */
	language: LanguageTag,
	/** The languages of its editions. Each has its words in the folder `words/TAG/`, and its pages at `/TAG/`. */
	editions: v.optional(v.array(LanguageTag), []),
	/** The name of the host element, and of what the story stores in a browser. Hosts depend on it. */
	element: v.pipe(
		v.string(),
		v.regex(
			/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/,
			'is not the name of an element: write at least two lower-case words joined by hyphens'
		)
	),
	/** For the data package. */
	keywords: v.optional(v.array(Text), []),
	/** The actors by id. `ink` and `faint` belong to the engine. */
	actors: v.optional(v.record(ActorId, Actor), {}),
	/** The span of the date axis. Without it, steps are at equal distances. */
	axis: v.optional(v.strictObject({ from: Day, until: Day })),
	/** Centres of the globes, [longitude, latitude] in degrees: coasts near them have the most detail. Without them, no globe has land. */
	coasts: v.optional(v.array(Coordinates), []),
	/** Characters that the two fonts need beyond those of the engine; see `src/fonts/characters.ts`. */
	characters: v.optional(v.string(), '')
});

export type Settings = v.InferOutput<typeof Settings>;
