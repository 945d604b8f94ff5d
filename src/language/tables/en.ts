import type { Strings } from '../strings.ts';

export const strings = {
	language: 'en',
	punctuation: {
		comma: ', ',
		colon: ': ',
		period: '.',
		space: ' ',
		brackets: [' (', ')'],
		quotation: ['“', '”'],
		innerQuotation: ['‘', '’']
	},
	reader: {
		steps: 'Steps of the story',
		later: 'later',
		next: (step) => `Next: ${step}`,
		toAbout: 'How this was checked',
		toSources: 'All sources, corrections and data',
		toPresentation: 'Present the story: one step at a time, full screen',
		figures: 'Figures',
		sources: 'Sources',
		backToText: 'Back to the words',
		key: 'Key to the lines'
	},
	theme: {
		change: 'Change the theme',
		toLight: 'Change to the light theme',
		toDark: 'Change to the dark theme'
	},
	editions: { read: 'Read this in English' },
	share: {
		story: 'Share the story',
		step: 'Share this step',
		moved: 'This step has moved',
		panel: {
			name: 'Ways to share',
			sheet: 'Share …',
			copy: 'Copy link',
			show: 'Show link',
			mail: 'Mail',
			png: 'Picture (PNG)',
			svg: 'Picture (SVG)',
			link: 'Link',
			shared: 'Shared.',
			copied: 'Link copied.',
			manual: 'Copy the link from the field.'
		}
	},
	stepper: {
		back: 'Back',
		next: 'Next',
		wholeStory: 'Whole story',
		position: '{place} of {count}: {name}',
		count: (steps) => `${steps} steps`
	},
	frame: {
		credit: (title) => `${title}, CC BY 4.0.`,
		checked: {
			before: 'How it was checked, and against what, is said ',
			link: 'on the story’s own page',
			after: '.'
		},
		read: { before: 'Read it ', link: 'on the story’s own page', after: '.' },
		readOn: 'Read on at this step'
	},
	present: {
		title: (story) => `Full screen · ${story}`,
		position: (place, count) => `${place} of ${count}`,
		toStory: 'Read the story',
		notes: 'Notes',
		help: [
			'On: the right arrow, Page Down, Space, Enter, or a swipe to the left.',
			'Back: the left arrow, Page Up, Backspace, or a swipe to the right.',
			'Home is the cover, End the last step.',
			'N opens and closes these notes, which have the words of each step. B makes the screen black, F fills it.'
		],
		fullScreen: 'Full screen',
		showGraphic: 'Show the graphic again',
		announcement: '{headline}. {altText}'
	},
	notFound: {
		title: (story) => `No page here – ${story}`,
		heading: 'There is no page at this address.',
		toStory: (story) => `Read “${story}” from the beginning`
	},
	ledger: {
		title: (story) => `Sources · ${story}`,
		description: (story) =>
			`Every claim of “${story}”, checked against the public record: what the source article said, what the record says, and the pages.`,
		heading: 'Sources',
		deck: (fromSource, others) =>
			`The source article, taken apart into ${fromSource} claims, each set against the public record; and ${others} claims of the record that it leaves out.`,
		parts: 'On this page',
		claims: 'Claims',
		corrections: 'Corrections',
		glossary: 'Glossary',
		method: 'Method',
		data: 'Data',
		aboutCorrections: 'What the source article got wrong, and what is right.',
		precisions: 'Made precise',
		aboutPrecisions: 'What the source article had right, or foresaw, with what it lacks.',
		aboutData:
			'Everything on this page, to take away, under the licence CC BY 4.0. Passages quoted from the source article and from other pages belong to their authors.',
		verdicts: { confirmed: 'Confirmed', differs: 'Differs', 'not-checked': 'Not checked' },
		verdictCounts: { confirmed: 'confirmed', differs: 'differ', 'not-checked': 'not checked' },
		kinds: {
			event: 'Event',
			institution: 'Institution',
			'agenda-item': 'Agenda item',
			figure: 'Figure',
			projection: 'Forecast or hope',
			opinion: 'Opinion'
		},
		readings: {
			page: '',
			opening: 'opening read only',
			copy: 'read in a copy',
			background: 'known, not read'
		},
		correctionKinds: {
			name: 'name',
			title: 'title',
			date: 'date',
			term: 'term',
			figure: 'figure'
		},
		correctionStates: {
			open: 'Open, not reported yet',
			reported: 'Reported to the publisher',
			mended: 'Corrected in the source article'
		},
		sourceArticle: 'The source article',
		sourceColumn: 'Source article',
		notInArticle: (kind) => `Says nothing of it. ${kind}, found in the record.`,
		noTerm: '(not in the source article)',
		verdict: 'Verdict',
		note: 'Note',
		afterArticle: 'Happened after the source article was written.',
		attribution: 'Who says so',
		pages: 'Pages',
		noPages: 'None',
		usedIn: 'Used in',
		archived: 'archived copy',
		translation: 'Our translation',
		record: 'Record',
		kind: 'Kind',
		why: 'Why',
		claim: 'Claim',
		state: 'State',
		term: 'Term',
		people: 'People, with their titles at the time',
		name: 'Name',
		personTitle: 'Title'
	},
	filter: {
		find: 'Find',
		placeholder: 'Words in any claim',
		chapter: 'Chapter',
		all: 'All',
		count: '{shown} of {count} claims',
		showAll: 'Show all'
	},
	cards: {
		licence: 'Words and data: CC BY 4.0',
		coast: 'Coast: Natural Earth'
	},
	data: {
		title: (story) => `${story}: claims, figures and timeline`,
		notes:
			'Passages quoted from the source article, in the columns “verbatim” and “source”, and from pages, in the column “passage”, belong to their authors and are not under the licence. The tables begin with a byte order mark, for spreadsheets; a text that begins like a formula has an apostrophe in front.',
		tables: {
			claims: {
				title: 'Claims',
				description:
					'What the source article says, claim by claim, and what the public record says.',
				columns: {
					id: 'Never changes.',
					chapter: 'Chapter of the story that the claim belongs to.',
					origin: 'Said in the source article, or found in the record beside it.',
					kind: 'What sort of thing is claimed.',
					restatement: 'The claim in plain words.',
					verbatim:
						'The source article, word for word, errors included; the passage belongs to its author.',
					hedge: 'How the source article words it.',
					attribution: 'Who says so, where it is a view.',
					verdict: 'What the record says to it.',
					reason: 'The verdict’s reason.',
					note: 'What else a reader should know.',
					since: 'Whether it happened after the source article was written.',
					steps: 'Ids of the steps of the story that use it, with spaces between them.',
					uncited: 'Why no step uses it.'
				}
			},
			pages: {
				title: 'Pages',
				description:
					'The pages that each claim was checked against; a page stands once for each claim.',
				columns: {
					claim: 'Id of the claim.',
					title: 'Title, or what the page is.',
					publisher: 'Who published it, where known.',
					date: 'Day of publication, where known.',
					address: 'Where it stood.',
					read: 'How far it was read: the page itself, its opening only, somebody’s copy of it, or known but not read.',
					passage:
						'The words that prove the claim, word for word, in the page’s language; they belong to their author.',
					language: 'Language of the passage, a BCP 47 tag; empty if it is English.',
					translation: 'Our translation of the passage, if it is not English.',
					archived: 'An archived copy of the page.'
				}
			},
			figures: {
				title: 'Figures',
				description:
					'Every number of the story, with its unit, its year and the claim that carries it.',
				columns: {
					id: 'Never changes.',
					label: 'What is counted or measured.',
					value: 'The number; its unit is in the next column.',
					unit: 'JPY and USD are yen and US dollars; m, bn, trn are 10⁶, 10⁹, 10¹².',
					year: 'Calendar year (2024), Japanese fiscal year from 1 April to 31 March (FY2023), or a span of them (FY2023-27).',
					claim: 'Id of the claim that carries it.',
					calculation: 'The arithmetic, where the number is ours; empty where it is quoted.',
					note: 'What has to be known to use it.'
				}
			},
			timeline: {
				title: 'Timeline',
				description:
					'What happened when and where, in order of time. The story’s meetings are marked.',
				columns: {
					id: 'Never changes.',
					date: 'First day, by the calendar of the place.',
					until: 'Last day, where it lasted longer than one.',
					title: 'What happened.',
					meeting: 'Whether it is one of the story’s meetings.',
					place: 'Where.',
					city: 'The city or district of the place.',
					latitude: 'Of the place.',
					longitude: 'Of the place.',
					precision: 'How far off the point may be.',
					standing: 'Whether it happened, was planned, or is disputed.',
					claim: 'Id of the claim that carries it.'
				}
			},
			corrections: {
				title: 'Corrections',
				description: 'What the translation or the article got wrong, and what is right.',
				columns: {
					source: 'The source article, word for word; the passage belongs to its author.',
					correct: 'What is right.',
					kind: 'What sort of thing is wrong.',
					why: 'The reason.',
					claim: 'Id of the claim that has the words.',
					state: 'Not reported yet, reported to the publisher, or corrected in the source article.'
				}
			}
		},
		files: {
			'claims.json': 'The claims with their pages, nested.',
			'timeline.ics': 'The meetings, for a calendar.',
			'datapackage.json': 'What the tables hold, for machines: fields, units, keys, licence.'
		}
	},
	embedCode: {
		heading: 'Put the story in your page',
		description: 'One line of code, for the whole story or one step of it.',
		lead: 'Paste one line where the story is to stand. It scrolls in your article as if it had been built there; where your page allows less, it makes do with less by itself. It sets no cookies, loads nothing from anybody else, and leaves nothing behind when it is taken out.',
		what: 'What',
		wholeStory: 'The whole story',
		settings: {
			theme: {
				label: 'Light or dark',
				values: { '': 'as your page', auto: 'the reader’s', light: 'light', dark: 'dark' }
			},
			mode: {
				label: 'How it runs',
				values: { '': 'what the page allows', flat: 'always flat', stepper: 'always one screen' }
			},
			anchor: {
				label: 'Your page’s address',
				values: { '': 'follows the reader', off: 'stays as it is' }
			}
		},
		language: 'Language',
		accent: 'Your colour',
		noBackground: 'No background',
		aboutAccent:
			'Your colour marks the reader’s place; the colours of the graphics mean something and stay.',
		line: { heading: 'The line', name: 'The line to paste' },
		frame: {
			heading: 'Where no scripts are allowed',
			name: 'The frame alone',
			about:
				'A frame alone cannot see your page: unless you choose light or dark above, it goes by the reader’s system. If it has no background, choose the one that your page is.'
		},
		looks: 'How it looks',
		preview: {
			previews: {
				sticky: {
					heading: 'Your page runs our script',
					caption: 'The story scrolls with your article, and the graphic stays on the viewport.'
				},
				flat: {
					heading: 'Your page only sets the height',
					caption: 'Words and stills, one under the other, as high as they are.'
				},
				stepper: {
					heading: 'Your page keeps to its own height',
					caption: 'One screen, with buttons, arrow keys and swipes.'
				},
				step: { heading: 'One step', caption: 'Its live graphic, and the way to the story.' }
			},
			frameTitle: '{heading}: a small article with the story in it',
			noColour:
				'“{text}” is not a colour in three or six hexadecimal digits, such as #1d5a9e; it is left out.'
		},
		copy: 'Copy',
		copied: 'Copied.',
		selected: 'Selected: copy it with your keyboard.',
		systems: {
			heading: 'Which line for which system',
			notes: [
				{ term: 'Plain HTML', text: 'The line.' },
				{ term: 'Ghost', text: 'The line, in an HTML card.' },
				{
					term: 'WordPress',
					text: 'The line, in a Custom HTML block. Or only the address of the line’s link, in an Embed block: it shows one screen at a time, or a link where frames are blocked.'
				},
				{
					term: 'Frameworks',
					text: 'The line’s element in a template, and its script once in the page. A script in inserted HTML does not run.'
				},
				{
					term: 'Visual editors',
					text: 'The frame alone, if yours removes elements or scripts that it does not know.'
				}
			]
		},
		policy: {
			heading: 'What your content security policy must allow',
			notes: [
				{
					term: 'The line',
					text: '`script-src` and `frame-src`: the domain of the line’s link. If inline styles are forbidden, move the `style` to your stylesheet.'
				},
				{ term: 'The frame alone', text: '`frame-src`: the domain of the frame’s address.' }
			]
		},
		header: {
			heading: 'If your header stays in view',
			text: (element) =>
				`Add its height to the line’s \`style\`: \`--${element}-top: 60px\`. Then the header does not cover the graphic.`
		},
		statistics: {
			heading: 'What your statistics count',
			notes: [
				{ term: 'By the story', text: 'Nothing.' },
				{
					term: 'Page views',
					text: 'After a second at a step, the line changes your page’s address by `history.replaceState`. If your statistics count that as a page view, choose an address that stays as it is: `anchor="off"`.'
				},
				{
					term: 'Steps',
					text: 'The element dispatches `story:step` at each step. Its `detail.id` is the step.'
				}
			]
		},
		article: {
			title: 'A small article',
			heading: 'Your article',
			paragraph: 'Your own article stands here, above the story and below it.'
		}
	}
} satisfies Strings;
